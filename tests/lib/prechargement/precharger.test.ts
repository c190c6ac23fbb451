import { expect, test } from 'vitest';
import { precharger } from '../../../src/lib/prechargement/precharger.ts';

const scripts: Readonly<Record<string, string>> = {
  '/sous/_astro/Depart.js':
    'import{a}from"./socle.js";import"./accueil.js";const tard=()=>import("./Suite.js");',
  '/sous/_astro/rendu.js': "import { h } from './socle.js';",
  '/sous/_astro/socle.js': '',
  '/sous/_astro/accueil.js': 'import{a as b}from"./amorce.js";export*from"./socle.js";',
  '/sous/_astro/amorce.js': '',
};
const lire = (adresse: string) => scripts[adresse] ?? expect.fail(`${adresse} n’est pas à lire`);

const ilot = (quand: string) =>
  `<astro-island component-url="/sous/_astro/Depart.js" renderer-url="/sous/_astro/rendu.js" ssr client="${quand}" await-children>`;
const lien = (nom: string) => `<link rel="modulepreload" href="/sous/_astro/${nom}.js">`;

test('un îlot éveillé d’emblée est précédé de tout ce que ses scripts importent, une fois', () => {
  expect(precharger(`<main>${ilot('load')}</main>`, lire)).toBe(
    `<main>${lien('socle')}${lien('accueil')}${lien('amorce')}${ilot('load')}</main>`,
  );
});

test('un second îlot ne redemande pas ce que le premier a demandé', () => {
  const [, suite = ''] = precharger(ilot('load') + ilot('load'), lire).split('await-children>');
  expect(suite).toMatch(/^<astro-island/u);
});

test('un îlot qui attend d’être vu ne demande rien d’avance', () => {
  expect(precharger(ilot('visible'), lire)).toBe(ilot('visible'));
});
