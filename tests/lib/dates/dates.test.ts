import { expect, test } from 'vitest';
import { anneeALaLigne, enAbrege, enClair, jour } from '../../../src/lib/dates/dates.ts';

test('écrit une date en toutes lettres, sans la couper', () => {
  expect(enClair(new Date('2025-01-22'))).toBe('22\u00a0janvier\u00a02025');
});

test('le premier du mois prend « 1er »', () => {
  expect(enClair(new Date('2008-05-01'))).toBe('1er\u00a0mai\u00a02008');
});

test('le mois s’abrège dans une référence, et le premier garde « 1er »', () => {
  expect(enAbrege(new Date('2024-04-01'))).toBe('1er\u00a0avr.\u00a02024');
  expect(enAbrege(new Date('2025-08-22'))).toBe('22\u00a0août\u00a02025');
});

test('une date pour les machines ne garde que le jour', () => {
  expect(jour(new Date('2008-05-01T00:00:00Z'))).toBe('2008-05-01');
});

test('dans un titre, l’année peut passer à la ligne, le jour reste avec son mois', () => {
  expect(anneeALaLigne('CA Grenoble, 25\u00a0septembre\u00a02018, n°\u00a016/04373')).toBe(
    'CA Grenoble, 25\u00a0septembre 2018, n°\u00a016/04373',
  );
  expect(anneeALaLigne('22\u00a0janvier\u00a020251')).toBe('22\u00a0janvier\u00a020251');
});
