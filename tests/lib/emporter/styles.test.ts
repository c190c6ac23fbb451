import { expect, test } from 'vitest';
import { fusionner, garderUtiles, raccourcir, regles } from '../../../src/lib/emporter/styles.ts';

test('une accolade dans un texte ou un bloc ne coupe pas une règle', () => {
  const css = '@import "x";a::after{content:"}"}@media print{b{color:red}i{top:0}}';
  expect(regles(css)).toEqual([
    '@import "x";',
    'a::after{content:"}"}',
    '@media print{b{color:red}i{top:0}}',
  ]);
});

test('une règle que plusieurs pages portent n’est écrite qu’une fois, à sa première place', () => {
  expect(fusionner(['a{top:0}b{top:1px}', 'b{top:1px}c{top:2px}'])).toBe(
    'a{top:0}b{top:1px}c{top:2px}',
  );
});

test('un bloc conditionnel ne répète pas les règles qu’une autre page a déjà données', () => {
  const feuilles = ['@media print{a{top:0}}', '@media print{a{top:0}b{top:1px}}'];
  expect(fusionner(feuilles)).toBe('@media print{a{top:0}}@media print{b{top:1px}}');
});

test('les règles d’un composant absent partent, celles de tous restent', () => {
  const css = 'p{top:0}p[data-astro-cid-ab]{top:1px}p[data-astro-cid-cd]{top:2px}';
  expect(garderUtiles(css, '<p data-astro-cid-cd>')).toBe('p{top:0}p[data-astro-cid-cd]{top:2px}');
});

test('une portée prend le même nom court partout', () => {
  const court = raccourcir('p[data-astro-cid-ab]{} i[data-astro-cid-cd]{} <p data-astro-cid-ab>');
  expect(court).toBe('p[data-0]{} i[data-1]{} <p data-0>');
});
