import { describe, expect, test } from 'vitest';
import { jourEntier, lireJour } from '../../../src/lib/dates/saisie.ts';

describe('une date tapée à la main', () => {
  test.each([
    '15/03/2026',
    '15/3/26',
    '15032026',
    'le 15.03.2026',
    '15 mars 2026',
    'le 15 MARS 2026',
    '2026-03-15',
    '15-03-2026',
    'dimanche 15 mars 2026',
    'le dimanche 15 03 2026',
    'Dimanche, le 15 mars 2026',
    'Le dimanche 15/03/2026',
  ])('%s se lit', (saisie) => {
    expect(lireJour(saisie)).toEqual({ jour: '2026-03-15' });
  });

  test.each([
    ['1er février 2026', '2026-02-01'],
    ['1 er mars 2026', '2026-03-01'],
    ['lundi 7 décembre 2026', '2026-12-07'],
    ['3 août 2025', '2025-08-03'],
    ['3 sept. 2025', '2025-09-03'],
  ])('%s : le mois en lettres', (saisie, jour) => {
    expect(lireJour(saisie)).toEqual({ jour });
  });

  test.each([
    ['03/2026', /jour, le mois et l’année/],
    ['31/02/2026', /n’existe pas/],
    ['15/03/1926', /surprend/],
    ['3 jui 2026', /jour, le mois et l’année/],
    ['mardi 7 décembre 2026', /est un lundi, et non un mardi/],
    ['lindi 7 décembre 2026', /jour, le mois et l’année/],
    ['lundi', /jour, le mois et l’année/],
  ])('%s s’explique', (saisie, message) => {
    const lu = lireJour(saisie);
    expect(lu.jour).toBeUndefined();
    expect('message' in lu && lu.message).toMatch(message);
  });
});

test('le premier du mois s’écrit « 1er », partout', () => {
  expect(jourEntier('2027-04-01')).toBe('1er\u00a0avril\u00a02027');
});
