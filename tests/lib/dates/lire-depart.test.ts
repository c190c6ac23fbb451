import { expect, test } from 'vitest';
import { lireDepart } from '../../../src/lib/dates/lire-depart.ts';

const AUJOURD_HUI = '2026-11-29';

test('un champ vide n’est pas une erreur', () => {
  expect(lireDepart('  ', AUJOURD_HUI)).toEqual({});
});

test('un jour à venir se refuse, sauf si le champ l’attend', () => {
  expect(lireDepart('7 décembre 2026', AUJOURD_HUI).erreur).toMatch(/avenir/);
  expect(lireDepart('lundi 7 décembre 2026', AUJOURD_HUI, true)).toEqual({ jour: '2026-12-07' });
});

test.each([
  ['15/03/1996', false],
  ['31/12/2019', false],
  ['15/03/1996', true],
  ['01/01/2029', true],
])('%s est trop loin d’aujourd’hui : l’année se questionne', (saisie, aVenir) => {
  expect(lireDepart(saisie, AUJOURD_HUI, aVenir).erreur).toMatch(/année \d{4} surprend/);
});

test.each([
  ['01/01/2020', false],
  ['31/12/2028', true],
])('%s reste possible', (saisie, aVenir) => {
  expect(lireDepart(saisie, AUJOURD_HUI, aVenir).jour).toBeDefined();
});
