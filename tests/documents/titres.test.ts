import { expect, test } from 'vitest';
import { titresEnDefaut } from './titres.ts';

const lignes = ['Objet : accès à', 'mes données', 'Les faits', 'Les faits sont simples.'];

test('un titre se lit, même coupé en deux lignes ; une phrase qui commence pareil n’en est pas un', () => {
  expect(titresEnDefaut(lignes, ['Objet : accès à mes données', 'Les faits'])).toEqual([]);
});

test('un titre absent, ou écrit une fois de trop, se dit', () => {
  expect(titresEnDefaut(lignes, ['Les preuves'])).toEqual([
    '« Les preuves » : 0 fois au lieu de 1',
  ]);
  expect(titresEnDefaut([...lignes, 'Les faits'], ['Les faits'])).toEqual([
    '« Les faits » : 2 fois au lieu de 1',
  ]);
  expect(titresEnDefaut([...lignes, 'Les faits'], ['Les faits', 'Les faits'])).toEqual([]);
});
