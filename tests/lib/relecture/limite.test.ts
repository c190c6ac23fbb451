import { expect, test } from 'vitest';
import { LONGUEUR_MAXIMALE, placeQuiReste, refus } from '../../../src/lib/relecture/limite.ts';

const long = (de: number) => 'a'.repeat(LONGUEUR_MAXIMALE + de);

test('la place qui reste s’accorde, et ce qui dépasse est compté', () => {
  expect(placeQuiReste('')).toBe('Il reste 20\u202f000 signes.');
  expect(placeQuiReste(long(-1))).toBe('Il reste 1 signe.');
  expect(placeQuiReste(long(0))).toBe('Il reste 0 signe.');
  expect(placeQuiReste(long(1))).toBe('1 signe de trop.');
  expect(placeQuiReste('😀'.repeat(10_001))).toBe('2 signes de trop.');
});

test('un texte vide ou trop long est refusé, jamais coupé', () => {
  expect(refus(' \n\u00a0')).toMatch(/Collez/);
  expect(refus(long(345))).toBe('345 signes de trop. Relisez-le en plusieurs fois.');
  expect(refus(long(0))).toBeUndefined();
});
