import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placer } from '../../../src/lib/images/placer.ts';

const largeur = 100;
const centres = fc
  .array(fc.double({ min: 0, max: 1000, noNaN: true }), { maxLength: 10 })
  .map((points) => points.sort((a, b) => a - b));

test('des étiquettes qui ne se gênent pas restent sur leur point', () => {
  expect(placer([100, 250, 400], largeur, 0, 500)).toEqual([100, 250, 400]);
});

test('deux étiquettes sur le même point s’écartent d’autant de part et d’autre', () => {
  expect(placer([300, 300], largeur, 0, 1000)).toEqual([250, 350]);
});

test('un groupe qui en rejoint un autre garde la moyenne de tous ses points', () => {
  const places = placer([200, 320, 321], largeur, 0, 1000);
  expect(places.reduce((somme, place) => somme + place, 0)).toBeCloseTo(841, 6);
});

test('une étiquette au bord rentre dans le cadre', () => {
  expect(placer([0, 1000], largeur, 0, 1000)).toEqual([50, 950]);
});

test('jamais de chevauchement, jamais de débordement, toujours dans l’ordre', () => {
  fc.assert(
    fc.property(centres, (points) => {
      const places = placer(points, largeur, 0, 1000);
      expect(places).toHaveLength(points.length);
      places.forEach((place, i) => {
        expect(place - largeur / 2).toBeGreaterThanOrEqual(-1e-6);
        expect(place + largeur / 2).toBeLessThanOrEqual(1000 + 1e-6);
        expect(place - (places[i - 1] ?? -Infinity)).toBeGreaterThanOrEqual(largeur - 1e-6);
      });
    }),
  );
});

test('trop d’étiquettes pour la place : une erreur, non un dessin illisible', () => {
  expect(() => placer([1, 2, 3], largeur, 0, 299)).toThrow(/ne tiennent pas/);
});
