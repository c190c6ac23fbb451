import { expect, test } from 'vitest';
import { dureesDites } from '../../../src/lib/questionnaire/durees-dites.ts';
import {
  dureeDuCourtChemin,
  dureeEntiere,
  dureeLaPlusLongue,
  minutesEnClair,
  questionsPosees,
} from '../../../src/lib/questionnaire/duree.ts';

test('la durée promise se calcule : trois minutes au plus pour un premier résultat', () => {
  expect(dureeDuCourtChemin).toBeLessThanOrEqual(3);
  expect(dureeEntiere).toBeGreaterThan(dureeDuCourtChemin);
  expect(dureeLaPlusLongue).toBeGreaterThan(dureeEntiere);
});

test('elle se dit en minutes entières, jamais zéro, et s’accorde', () => {
  expect(minutesEnClair(2.95)).toBe('3\u00a0minutes');
  expect(minutesEnClair(0.2)).toBe('1\u00a0minute');
});

test('l’accueil promet ce que l’on calcule', () => {
  expect(dureesDites).toEqual({
    courtChemin: minutesEnClair(dureeDuCourtChemin),
    enTout: minutesEnClair(dureeEntiere),
    auPlus: minutesEnClair(dureeLaPlusLongue),
    premier: `De ${String(questionsPosees.courtCheminAuMoins)} à ${String(questionsPosees.courtCheminAuPlus)} questions`,
    enPlus: `jusqu’à ${String(questionsPosees.enPlusAuPlus)} de plus par outil`,
  });
});
