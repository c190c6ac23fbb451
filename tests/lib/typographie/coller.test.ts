import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { coller } from '../../../src/lib/typographie/coller.ts';

function rendre(html: string): string {
  const arbre = fromHtml(html, { fragment: true });
  coller(arbre);
  return toHtml(arbre);
}

it.each([
  ['<p><a> un mot </a>, la suite</p>', '<p><a> un mot</a>, la suite</p>'],
  ['<p><a>un <b>mot </b></a>.</p>', '<p><a>un <b>mot</b></a>.</p>'],
  ['<p>(<a>un mot </a>)</p>', '<p>(<a>un mot</a>)</p>'],
])('colle la ponctuation : %s', (avant, apres) => {
  expect(rendre(avant)).toBe(apres);
});

it.each([
  '<p><a>un mot </a>la suite</p>',
  '<p><a>un mot </a> et la suite, plus loin</p>',
  '<div><div>un bloc </div>.</div>',
])('laisse tel quel %s', (html) => {
  expect(rendre(html)).toBe(html);
});
