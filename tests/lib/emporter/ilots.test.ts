import { fromHtml } from 'hast-util-from-html';
import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
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
  const pages = ['un', 'deux</script>'].map((nom) => ({
    adresse: `/${nom}/`,
    contenu: page({ nom: [0, nom] }),
  }));
  expect(preparerLesIlots(pages, (_, rang) => `bloc-${rang}`)).toEqual({
    composants: ['/_astro/A.js'],
    rendu: '/_astro/r.js',
  });
  const lus = pages.map(({ adresse, contenu }) => {
    const ilot = exigerElement(contenu, 'astro-island', adresse).properties;
    const bloc = exigerElement(contenu, 'script', adresse);
    return [ilot['data-ilot'], ilot['data-bloc'], bloc.properties['id'], toText(bloc)];
  });
  expect(lus).toEqual([
    ['0', 'bloc-0', 'bloc-0', '{"nom":"un"}'],
    ['0', 'bloc-1', 'bloc-1', '{"nom":"deux\\u003c/script>"}'],
  ]);
});

test('un îlot qui ne vit que dans le navigateur le dit encore', () => {
  const contenu = page({});
  exigerElement(contenu, 'astro-island', '/x/').properties['client'] = 'only';
  preparerLesIlots([{ adresse: '/x/', contenu }], () => 'bloc');
  expect(exigerElement(contenu, 'astro-island', '/x/').properties['data-client']).toBe('only');
});

test('sans îlot, il n’y a rien à mettre en marche', () => {
  expect(preparerLesIlots([], () => '')).toBeUndefined();
});
