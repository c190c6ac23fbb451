import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rienNeChange } from '../../../src/lib/partage/lecture.ts';
import { verifierDossier } from '../../../src/lib/partage/verifier.ts';
import { dossiers } from '../../aides/dossiers-partages.ts';

const refuse = (communs: unknown, parDispositif: unknown) => {
  const lecture = verifierDossier(communs, parDispositif);
  return lecture.dossier === undefined ? lecture.message : 'admis';
};

test('tout dossier du questionnaire est admis tel quel', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      expect(verifierDossier(dossier.communs, dossier.parDispositif)).toEqual({ dossier });
    }),
  );
});

test.each([
  [
    'une réponse propre à un outil, rangée avec les communes',
    { zones: ['son'] },
    {},
    /pas à sa place/,
  ],
  [
    'une réponse commune, rangée avec un outil',
    {},
    { video: { role: 'salarie' } },
    /pas à sa place/,
  ],
  ['un outil parmi les réponses communes', { dispositif: 'badge' }, {}, /pas à sa place/],
  ['l’outil répété parmi ses réponses', {}, { video: { dispositif: 'badge' } }, /pas à sa place/],
  ['deux fois la même case', {}, { video: { zones: ['son', 'son'] } }, /deux fois/],
  ['« aucune » avec le reste', {}, { video: { zones: ['son', 'aucune'] } }, /contredit/],
  ['un outil hérité de tout objet', {}, { toString: {} }, /Outil inconnu/],
])('%s : refusé', (_, communs, parDispositif, attendu) => {
  expect(refuse(communs, parDispositif)).toMatch(attendu);
});

test('un refus dit le premier défaut en une phrase, et que rien n’a changé', () => {
  expect(refuse({ role: 'chef' }, {})).toBe(
    `Ces réponses ne correspondent pas aux questions d’aujourd’hui. Réponses communes, fait « role » : réponse inconnue « chef ». ${rienNeChange}`,
  );
  expect(refuse({}, { video: { zones: ['son', 'son'] } })).toBe(
    `Ces réponses ne correspondent pas aux questions d’aujourd’hui. Outil « video », fait « zones » : la même réponse est donnée deux fois. ${rienNeChange}`,
  );
  expect(refuse({}, null)).toBe(
    `Ces réponses ne correspondent pas aux questions d’aujourd’hui. « parDispositif » doit être un objet. ${rienNeChange}`,
  );
});
