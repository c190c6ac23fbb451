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

/** Tous les constats des trois conclusions. */
function constats(faits: Faits) {
  const { dispositif, preuve, rupture } = conclure(faits);
  return [
    ...dispositif.obligations.map(({ id, ...constat }) => ({ nom: id, ...constat })),
    { nom: 'preuve', ...preuve },
    { nom: 'rupture', ...rupture },
  ];
}

/** Ce qui, dans les conclusions, s’appuie sur le Code du travail ; « sans objet » peut dire qu’il ne s’applique pas. */
const appuis = (faits: Faits): readonly string[] =>
  constats(faits)
    .filter(({ statut }) => statut !== 'sans-objet')
    .filter(({ sources }) => sources.some((source) => source in articlesDuCodeDuTravail))
    .map(({ nom, motif }) => `${nom} : ${motif}`);

/** Les constats qui ne citent rien : ce que l’on dit d’un agent s’appuie toujours sur un texte. */
const sansSource = (faits: Faits): readonly string[] =>
  constats(faits).flatMap(({ nom, sources }) => (sources.length === 0 ? [nom] : []));

describe('Dans le secteur public, aucune conclusion ne s’appuie sur le Code du travail', () => {
  test('devant toute affaire jugée, dite publique, et chaque constat garde au moins une source', () => {
    for (const [id, { faits }] of fichesDeDecision)
      for (const role of roles) {
        const publics: Faits = { ...(faits as Faits), role, secteur: 'public' };
        expect(appuis(publics), id).toEqual([]);
        expect(sansSource(publics), id).toEqual([]);
      }
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
          expect(sansSource(faits)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
