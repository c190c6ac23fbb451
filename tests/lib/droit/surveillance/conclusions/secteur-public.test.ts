import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articlesDuCodeDuTravail } from '../../../../../src/lib/droit/sources.ts';
import { conclure } from '../../../../../src/lib/droit/surveillance/index.ts';
import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';
import { fichesDeDecision } from '../../../../aides/decisions.ts';
import {
  dispositifsTires,
  dossierSur,
  parcourir,
  reponseTiree,
  tirages,
} from '../../../../aides/dossiers.ts';

const roles = ['agent-public', 'employeur', 'observateur'] as const;

/** Ce qui, dans les conclusions, s’appuie sur le Code du travail ; « sans objet » peut dire qu’il ne s’applique pas. */
function appuis(faits: Faits): readonly string[] {
  const { dispositif, preuve, rupture } = conclure(faits);
  return [
    ...dispositif.obligations.map(({ id, ...constat }) => ({ nom: id, ...constat })),
    { nom: 'preuve', ...preuve },
    { nom: 'rupture', ...rupture },
  ]
    .filter(({ statut }) => statut !== 'sans-objet')
    .filter(({ sources }) => sources.some((source) => source in articlesDuCodeDuTravail))
    .map(({ nom, motif }) => `${nom} : ${motif}`);
}

describe('Dans le secteur public, aucune conclusion ne s’appuie sur le Code du travail', () => {
  test('devant toute affaire jugée, dite publique', () => {
    for (const [id, { faits }] of fichesDeDecision)
      for (const role of roles)
        expect(appuis({ ...(faits as Faits), role, secteur: 'public' }), id).toEqual([]);
  });

  test('ni devant des réponses tirées au sort, et chacune garde au moins une source', () => {
    fc.assert(
      fc.property(dispositifsTires, tirages, fc.constantFrom(...roles), (outils, tirage, role) => {
        const { dossier } = parcourir(dossierSur(outils), reponseTiree(tirage));
        for (const dispositif of outils) {
          const propres = dossier.parDispositif[dispositif];
          const faits: Faits = {
            ...dossier.communs,
            ...propres,
            dispositif,
            role,
            secteur: 'public',
          };
          expect(appuis(faits)).toEqual([]);
          expect(conclure(faits).rupture.sources).not.toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
