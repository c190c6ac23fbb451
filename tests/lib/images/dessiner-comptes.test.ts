import { expect, test } from 'vitest';
import { cadreDesComptes, dessinerComptes } from '../../../src/lib/images/dessiner-comptes.ts';

const score = (accord: number, abstention: number, desaccord: number) => ({
  accord,
  abstention,
  desaccord,
  'non-comparable': 7,
});

test('chaque barre compte ce qu’elle montre, à la même échelle, sans sortir du cadre', () => {
  const [[longue, moitie] = []] = dessinerComptes([[score(40, 10, 0), score(20, 4, 1)]]);
  expect(longue?.morceaux.map(({ note, nombre }) => [note, nombre])).toEqual([
    ['accord', 40],
    ['abstention', 10],
  ]);
  const dernier = longue?.morceaux.at(-1);
  expect((dernier?.x ?? 0) + (dernier?.large ?? 0)).toBe(cadreDesComptes.largeur);
  const large = (barre: typeof longue) =>
    barre?.morceaux.reduce((somme, un) => somme + un.large, 0) ?? 0;
  expect(large(moitie)).toBeCloseTo(large(longue) / 2, -1);
});

test('les morceaux d’une barre se suivent, et deux barres ne se couvrent pas', () => {
  const barres = dessinerComptes([
    [score(3, 2, 1), score(1, 1, 1)],
    [score(2, 0, 2), score(0, 0, 0)],
  ]).flat();
  for (const { morceaux } of barres)
    for (const [rang, { x }] of morceaux.entries()) {
      const avant = morceaux[rang - 1];
      expect(x).toBeCloseTo(avant ? avant.x + avant.large : cadreDesComptes.titres, -0.5);
    }
  for (const [rang, { y }] of barres.entries())
    expect(y - (barres[rang - 1]?.y ?? -99)).toBeGreaterThan(cadreDesComptes.barre);
  expect(barres.at(-1)?.morceaux).toEqual([]);
});
