import { expect, test } from 'vitest';
import { dureesDites } from '../../../src/lib/questionnaire/durees-dites.ts';
import {
  dureeDuCourtChemin,
  dureeEnClair,
  dureeEntiere,
} from '../../../src/lib/questionnaire/duree.ts';

test('la durée promise se calcule : trois minutes au plus pour un premier résultat', () => {
  expect(dureeDuCourtChemin).toBeLessThanOrEqual(3);
  expect(dureeEntiere).toBeGreaterThan(dureeDuCourtChemin);
  expect(dureeEntiere).toBeLessThan(8);
});

test('elle se dit en minutes entières, jamais zéro', () => {
  expect(dureeEnClair(2.95)).toBe('environ 3\u00a0minutes');
  expect(dureeEnClair(0.2)).toBe('environ 1\u00a0minutes');
});

test('l’accueil promet ce que l’on calcule', () => {
  expect(dureesDites).toEqual({
    courtChemin: dureeEnClair(dureeDuCourtChemin),
    enTout: dureeEnClair(dureeEntiere),
  });
});
