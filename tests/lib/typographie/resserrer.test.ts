import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toHtml } from 'hast-util-to-html';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { resserrer } from '../../../src/lib/typographie/resserrer.ts';

function resserre(html: string): string {
  const arbre = fromParse5(parseFragment(html)) as Root;
  resserrer(arbre);
  return toHtml(arbre);
}

test('une fin de ligne et des retraits ne font qu’une espace', () => {
  expect(resserre('<p>Une\n    ligne  <b>puis</b>\n</p>')).toBe('<p>Une ligne <b>puis</b> </p>');
});

test('deux éléments séparés par une fin de ligne le restent', () => {
  expect(resserre('<b>un</b>\n<b>deux</b>')).toBe('<b>un</b> <b>deux</b>');
});

test('les insécables et les espaces seules restent', () => {
  expect(resserre('<p>a\u00a0\u00a0b\u202f? c</p>')).toBe('<p>a\u00a0\u00a0b\u202f? c</p>');
});

test.each(['pre', 'textarea', 'code', 'script', 'style', 'astro-island'])(
  'dans %s, chaque blanc compte',
  (nom) => {
    const html = `<${nom}>a\n  b</${nom}>`;
    expect(resserre(html)).toBe(html);
  },
);
