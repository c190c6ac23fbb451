import { describe, expect, test } from 'vitest';
import {
  dire,
  etapesPourAffiner,
  ordreDesFaits,
  prochaineEtape,
  questions,
  vocabulaire,
} from '../../../src/lib/droit/surveillance/index.ts';
import type { Dossier, Fait, Role } from '../../../src/lib/droit/surveillance/index.ts';
import { intituleDe, outilsEnProjet } from '../../../src/lib/questionnaire/en-projet.ts';
import { enProjet, etatInitial } from '../../../src/lib/questionnaire/machine.ts';
import { optionsDe } from '../../../src/lib/questionnaire/reponses.ts';

/** Ce que l’on dit d’un outil qui a déjà fonctionné. */
const AU_PASSE =
  /\b(?:disait|donnait|était|avait|aurait|a-t-(?:il|elle|on)|avez-vous|ont-elles|a reçu)\b(?! lieu)|réel/u;

/** Ce qui se fait avant la mise en service : le passé y est juste. */
const AVANT: readonly Fait[] = ['analyse-impact', 'autorisation', 'information', 'soupcon'];

/** Toutes les questions que l’on pose à propos d’un projet, en chemin ou ensuite, quoi que l’on réponde au reste. */
function poseesAuProjet(role: Role): ReadonlySet<Fait> {
  const posees = new Set<Fait>();
  for (const outil of vocabulaire.dispositif.reponses)
    for (const tirage of [0, 1, 2, 3, 4]) {
      let dossier: Dossier = { communs: { role }, parDispositif: { [outil]: {} } };
      for (let rang = 0; rang < vocabulaire.dispositif.reponses.length * 2; rang += 1) {
        const etape = prochaineEtape(dossier) ?? etapesPourAffiner(dossier)[0];
        if (etape === undefined) break;
        const { fait, dispositif } = etape;
        const { reponses, multiple } = vocabulaire[fait];
        const dite =
          { suite: 'aucune', etat: 'projet', secteur: 'prive', effectif: '50-et-plus' }[
            fait as string
          ] ??
          reponses[(tirage * 7 + rang) % reponses.length] ??
          '';
        const reponse = multiple ? [dite] : dite;
        if (dossier.parDispositif[outil]?.etat === 'projet') posees.add(fait);
        dossier =
          dispositif === null
            ? { ...dossier, communs: { ...dossier.communs, [fait]: reponse } }
            : {
                ...dossier,
                parDispositif: { [outil]: { ...dossier.parDispositif[outil], [fait]: reponse } },
              };
      }
    }
  return posees;
}

describe('un projet', () => {
  test.each(['salarie', 'agent-public', 'employeur', 'observateur'] as const)(
    '%s : aucune question ne parle de ce qui n’a pas encore eu lieu',
    (role) => {
      const posees = poseesAuProjet(role);
      expect(posees.size).toBeGreaterThan(12);
      for (const fait of posees) {
        if (AVANT.includes(fait)) continue;
        expect(intituleDe(fait, role, true), fait).not.toMatch(AU_PASSE);
      }
    },
  );

  test('une information ne s’y donne ni après la collecte, ni après la mise en service', () => {
    const choix = (etat: 'projet' | 'en-service') =>
      optionsDe('information', 'salarie', [], { etat }).map(({ reponse }) => reponse);
    for (const tardive of ['apres-coup', 'avant-les-faits']) {
      expect(choix('projet')).not.toContain(tardive);
      expect(choix('en-service')).toContain(tardive);
    }
    // Une réponse reçue d’un lien d’avant reste lisible.
    expect(
      optionsDe('information', 'salarie', ['apres-coup'], { etat: 'projet' }).map(
        ({ reponse }) => reponse,
      ),
    ).toContain('apres-coup');
  });

  test('en service, chaque question garde ses mots', () => {
    for (const fait of ordreDesFaits)
      expect(intituleDe(fait, 'salarie', false)).toBe(dire(questions[fait].intitule, 'salarie'));
  });

  test.each(ordreDesFaits.filter((fait) => questions[fait].enProjet !== undefined))(
    '%s : une question entière, vingt mots au plus, qui ne dit « vous » qu’à qui répond',
    (fait) => {
      const prevue = questions[fait].enProjet;
      for (const role of vocabulaire.role.reponses) {
        const dite = dire(prevue ?? '', role);
        expect(dite).toMatch(/\u202f\?$/u);
        expect(dite.split(/\s+/u).length, dite).toBeLessThanOrEqual(20);
      }
      expect(prevue?.observateur).not.toMatch(/\b(?:vous|votre|vos)\b/i);
    },
  );
});

test('une question qui vise plusieurs outils n’est au futur que si tous sont des projets', () => {
  const etat = {
    ...etatInitial,
    choisis: ['badge', 'video'] as const,
    propres: { badge: { etat: 'projet' }, video: { etat: 'en-service' } } as const,
  };
  expect(enProjet(etat, ['badge'])).toBe(true);
  expect(enProjet(etat, ['badge', 'video'])).toBe(false);
  expect(enProjet(etat, [null])).toBe(false);
});

test('à la relecture, chaque outil a l’état qu’on lui a dit', () => {
  expect(
    outilsEnProjet([
      { etape: { fait: 'etat', dispositif: 'badge' }, reponses: ['projet'] },
      { etape: { fait: 'etat', dispositif: 'video' }, reponses: ['retire'] },
      { etape: { fait: 'finalite', dispositif: 'video' }, reponses: ['securite'] },
    ]),
  ).toEqual(['badge']);
});
