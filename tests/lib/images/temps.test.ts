import fc from 'fast-check';
import { expect, test } from 'vitest';
import { echelle, etendue } from '../../../src/lib/images/temps.ts';

const morceaux = [
  { de: 2005, a: 2008, part: 1 },
  { de: 2020, a: 2026, part: 4 },
];

test('une année couvre toute l’année, un mois tout le mois, un jour un point', () => {
  expect(etendue('2005')).toEqual({ debut: 2005, fin: 2006 });
  const mai = etendue('2022-05');
  expect(mai.fin - mai.debut).toBeCloseTo(31 / 365, 10);
  const jugement = etendue('2023-10-20');
  expect(jugement.debut).toBe(jugement.fin);
  expect(jugement.debut).toBeCloseTo(2023 + 292 / 365, 10);
});

test.each(['', '20 octobre 2023', '2023-1', '2023-10-20T00:00'])('« %s » est refusé', (date) => {
  expect(() => etendue(date)).toThrow(/Date/);
});

test('l’échelle commence à gauche, finit à droite et saute la coupure', () => {
  const x = echelle(morceaux, 0, 520, 20);
  expect(x(2005)).toBe(0);
  expect(x(2008)).toBe(100);
  expect(x(2020)).toBe(120);
  expect(x(2026)).toBe(520);
});

test('plus tard est toujours plus à droite', () => {
  const x = echelle(morceaux, 40, 840, 24);
  const annee = fc.oneof(
    fc.double({ min: 2005, max: 2008, noNaN: true }),
    fc.double({ min: 2020, max: 2026, noNaN: true }),
  );
  fc.assert(
    fc.property(annee, annee, (a, b) => {
      if (a < b) expect(x(a)).toBeLessThanOrEqual(x(b));
    }),
  );
});

test('une année dans la coupure est une erreur de données', () => {
  expect(() => echelle(morceaux, 0, 520, 20)(2012)).toThrow(/2012/);
});
