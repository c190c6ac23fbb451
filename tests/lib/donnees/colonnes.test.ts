import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colonnes } from '../../../src/lib/donnees/decisions-csv.ts';

/** Les colonnes publiées, dans leur ordre : d’autres programmes les appellent par ce nom. */
const publiees = readFileSync(new URL('colonnes-v1.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

test('aucune colonne publiée ne disparaît ni ne change de nom ou de place : une nouvelle s’écrit à la suite ici aussi', () => {
  const noms = colonnes.map(({ name }) => name);
  expect(noms.filter((nom) => publiees.includes(nom))).toEqual(publiees);
  expect(noms.filter((nom) => !publiees.includes(nom))).toEqual([]);
});
