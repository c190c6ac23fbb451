import fc from 'fast-check';
import { expect, it } from 'vitest';
import { carteCourante, suivante, tirer } from '../../../src/lib/idees-recues/jeu.ts';

it('tire des cartes toutes différentes, dix au plus, jamais plus qu’il n’y en a', () => {
  fc.assert(
    fc.property(
      fc.nat(80),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      (cartes, flux) => {
        const { tirees } = tirer(cartes, 10, () => flux.next().value ?? 0);
        expect(tirees).toHaveLength(Math.min(10, cartes));
        expect(new Set(tirees).size).toBe(tirees.length);
        expect(tirees.every((carte) => carte >= 0 && carte < cartes)).toBe(true);
      },
    ),
  );
});

it('avance carte par carte, puis finit', () => {
  const partie = tirer(2, 10, () => 0);
  expect(carteCourante(partie)).toBe(0);
  expect(carteCourante(suivante(partie))).toBe(1);
  expect(carteCourante(suivante(suivante(partie)))).toBeUndefined();
});
