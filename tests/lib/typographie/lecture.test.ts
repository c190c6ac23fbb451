import { expect, test } from 'vitest';
import { identifiant } from '../../../src/lib/typographie/identifiant.ts';
import { minutesDeLecture } from '../../../src/lib/typographie/lecture.ts';

test('compte 220 mots par minute, sans les balises, une minute au moins', () => {
  expect(minutesDeLecture('mot '.repeat(660))).toBe(3);
  expect(minutesDeLecture('<Note source="a b c d">mot</Note>')).toBe(1);
  expect(minutesDeLecture('')).toBe(1);
});

test('tire un identifiant d’un intitulé', () => {
  expect(identifiant('Là où les articles se contredisent')).toBe(
    'la-ou-les-articles-se-contredisent',
  );
  expect(identifiant('« Œuvre » : n° 3 !')).toBe('oeuvre-n-3');
});
