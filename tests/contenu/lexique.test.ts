import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fichiersPublies } from '../aides/textes-publies/index.ts';
import { masquer } from '../aides/textes-publies/passage.ts';

const familles = readFileSync('src/content/lexique.txt', 'utf8')
  .trim()
  .split('\n\n')
  .map((bloc) => bloc.split('\n').filter((ligne) => !ligne.startsWith('#')));
const mots = familles.flat();

test('le lexique range chaque famille par ordre alphabétique, chaque mot une fois', () => {
  const ordre = new Intl.Collator('fr').compare;
  expect(familles).toEqual(familles.map((famille) => famille.toSorted(ordre)));
  expect(mots.filter((mot, rang) => mots.indexOf(mot) !== rang)).toEqual([]);
});

test('chaque mot du lexique sert encore à un texte du site', () => {
  const prose = fichiersPublies()
    .map(({ source, etendues }) => masquer(source, etendues))
    .join('\n')
    .toLowerCase();
  expect(mots.filter((mot) => !prose.includes(mot.toLowerCase()))).toEqual([]);
});
