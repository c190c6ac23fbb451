import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { marquerLesCitations } from '../../../src/lib/typographie/citer.ts';
import { composerPage } from '../../../src/lib/typographie/page.ts';

const toString = (noeud: Nodes): string =>
  noeud.type === 'text'
    ? noeud.value
    : 'children' in noeud
      ? noeud.children.map(toString).join('')
      : '';

const LONG = '« un deux trois quatre cinq six sept huit neuf »';

function marquer(html: string): string {
  const arbre = fromHtml(html, { fragment: true });
  const avant = toString(arbre);
  marquerLesCitations(arbre);
  expect(toString(arbre)).toBe(avant);
  return toHtml(arbre);
}

describe('une parole citée', () => {
  test('est un <q>, ses guillemets dedans, au signe près', () => {
    expect(marquer(`<p>Elle dit : ${LONG}. Puis ${LONG}</p>`)).toBe(
      `<p>Elle dit : <q>${LONG}</q>. Puis <q>${LONG}</q></p>`,
    );
  });

  test('l’est aussi quand un mot en relief ou un lien la coupe', () => {
    const coupee =
      '« un <strong>deux trois</strong> quatre <a href="/">cinq</a> six sept huit neuf »';
    expect(marquer(`<p>Avant ${coupee} après.</p>`)).toBe(`<p>Avant <q>${coupee}</q> après.</p>`);
  });

  test('un terme de huit mots au plus ne l’est pas : un signe ne compte pas pour un mot', () => {
    const terme = '<p>« un deux : trois quatre cinq six sept huit ? »</p>';
    expect(marquer(terme)).toBe(terme);
  });

  test.each([
    `<q>${LONG}</q>`,
    `<blockquote><p>${LONG}</p></blockquote>`,
    `<p><cite>${LONG}</cite></p>`,
    `<p><span class="reference">${LONG}, 2026</span></p>`,
    `<h1>${LONG}</h1>`,
    `<astro-island><p>${LONG}</p></astro-island>`,
    `<p>« un deux</p><p>trois quatre cinq six sept huit neuf dix »</p>`,
  ])('%s reste tel quel', (html) => {
    expect(marquer(html)).toBe(html);
  });

  test('l’est dans chaque page composée', () => {
    const page = `<!doctype html><html lang="fr"><head><title>Essai</title></head><body><p>${LONG}</p></body></html>`;
    expect(composerPage(page)).toMatch(/<p><q>«\u00A0un deux .* neuf\u00A0»<\/q><\/p>/u);
  });
});
