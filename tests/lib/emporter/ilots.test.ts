import { fromHtml } from 'hast-util-from-html';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { lireValeur, preparerLesIlots } from '../../../src/lib/emporter/ilots.ts';
import { exigerElement } from '../../../src/lib/emporter/extraire.ts';

const page = (props: object): Element =>
  exigerElement(
    fromHtml(
      `<main><astro-island component-url="/_astro/A.js" renderer-url="/_astro/r.js" props='${JSON.stringify(props)}' ssr></astro-island></main>`,
    ),
    'main',
    '/x/',
  );

test('les valeurs d’un îlot se relisent, listes et objets compris', () => {
  expect(
    lireValeur([
      0,
      {
        a: [
          1,
          [
            [0, 1],
            [0, { b: [0, 'c'] }],
          ],
        ],
        d: [0, null],
      },
    ]),
  ).toEqual({
    a: [1, { b: 'c' }],
    d: null,
  });
});

test('une valeur d’une autre sorte arrête la construction', () => {
  expect(() => lireValeur([3, '2026-01-01'])).toThrow('src/lib/emporter/ilots.ts');
});

test('deux îlots du même composant ne le demandent qu’une fois, chacun avec ses valeurs', () => {
  const pages = [page({ nom: [0, 'un'] }), page({ nom: [0, 'deux'] })];
  expect(preparerLesIlots(pages)).toEqual({ composants: ['/_astro/A.js'], rendu: '/_astro/r.js' });
  const ilots = pages.map((contenu) => exigerElement(contenu, 'astro-island', '/x/').properties);
  expect(ilots.map((ilot) => ilot['data-ilot'])).toEqual(['0', '0']);
  expect(ilots.map((ilot) => ilot['data-props'])).toEqual(['{"nom":"un"}', '{"nom":"deux"}']);
});

test('sans îlot, il n’y a rien à mettre en marche', () => {
  expect(preparerLesIlots([])).toBeUndefined();
});
