import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { horsDeLaBase, sousLaBase } from '../../../src/lib/liens/base.ts';
import { baser } from '../../../src/lib/liens/baser.ts';

const BASE = '/sous/chemin/';

test.each([
  ['une page', '/regles/#preuve', '/sous/chemin/regles/#preuve'],
  ['l’accueil', '/', '/sous/chemin/'],
  ['une adresse déjà sous la base', '/sous/chemin/regles/', '/sous/chemin/regles/'],
  ['un autre site', 'https://a.fr/b/', 'https://a.fr/b/'],
  ['un autre site, sans son protocole', '//a.fr/b/', '//a.fr/b/'],
  ['un endroit de la page', '#ici', '#ici'],
  ['un nom vide', '', ''],
])('sous la base : %s', (_, adresse, attendue) => {
  expect(sousLaBase(adresse, BASE)).toBe(attendue);
});

test('à la racine d’un domaine, rien ne change', () => {
  expect(sousLaBase('/regles/', '/')).toBe('/regles/');
  expect(horsDeLaBase('/regles/', '/')).toBe('/regles/');
});

test('hors de la base, l’adresse repart de la racine du site', () => {
  expect(horsDeLaBase('/sous/chemin/', BASE)).toBe('/');
  expect(horsDeLaBase('/sous/chemin/regles/', BASE)).toBe('/regles/');
  expect(horsDeLaBase('/ailleurs/', BASE)).toBe('/ailleurs/');
});

test('dans une page, liens, images et formulaires reçoivent la base, le reste non', () => {
  const arbre = fromHtml(
    '<a href="/a/">a</a><img src="/b.png"><form action="/c/"></form><a href="#d">d</a><p title="/e/"></p>',
    { fragment: true },
  );
  baser(arbre, BASE);
  expect(toHtml(arbre)).toBe(
    '<a href="/sous/chemin/a/">a</a><img src="/sous/chemin/b.png"><form action="/sous/chemin/c/"></form><a href="#d">d</a><p title="/e/"></p>',
  );
});
