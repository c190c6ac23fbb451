import { expect, test } from 'vitest';
import { numerosTenus } from '../../../src/lib/typographie/numeros-tenus.ts';

test('un texte se découpe autour de ses numéros à tirets, et rien ne s’y perd', () => {
  const texte = 'C. trav., art. L. 1222-4 ; n° 22-15.793 ; SAN-2025-008 ; C-526/24, en 2026.';
  const morceaux = numerosTenus(texte);
  expect(morceaux.join('')).toBe(texte);
  expect(morceaux.filter((_, rang) => rang % 2 > 0)).toEqual([
    '1222-4',
    '22-15.793',
    'SAN-2025-008',
    'C-526/24',
  ]);
});

test('sans numéro à tiret, le texte reste d’un seul tenant', () => {
  for (const texte of ['RGPD, art. 15', 'avant-hier', '2026'])
    expect(numerosTenus(texte)).toEqual([texte]);
});
