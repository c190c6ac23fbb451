import { expect, test } from 'vitest';
import fc from 'fast-check';
import { ecrirePresences, lirePresences } from '../../../../src/lib/recherche/moteur/presences.ts';

const rangs = fc
  .uniqueArray(fc.nat({ max: 9000 }), { maxLength: 12 })
  .map((liste) => liste.sort((a, b) => a - b));
const presence = fc.record({
  mot: fc.string({ unit: fc.constantFrom('a', 'b', 'é', '1'), minLength: 1, maxLength: 14 }),
  mots: rangs,
  texte: rangs,
});

test('ce qui est écrit se relit, mots triés, quels que soient les rangs', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(presence, { selector: ({ mot }) => mot, maxLength: 20 }),
      (presences) => {
        const tries = [...presences].sort((a, b) => (a.mot < b.mot ? -1 : 1));
        expect(lirePresences(ecrirePresences(presences))).toEqual(tries);
      },
    ),
  );
});

test('un mot ne répète pas ce qu’il a de commun avec le précédent', () => {
  const ecrit = ecrirePresences([
    { mot: 'surveil', mots: [0, 5], texte: [] },
    { mot: 'surveillant', mots: [], texte: [49] },
  ]);
  expect(ecrit).toBe('AsurveilHlant\n04 .MN');
});
