import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { chaquePage } from '../aides/pages.ts';
import type { PageBatie } from '../aides/pages.ts';

/** Combien de cases et de boutons radio d’une page, et combien dans un formulaire que le navigateur oublie. */
function casesDe({ html }: PageBatie): { readonly toutes: number; readonly oubliees: number } {
  let [toutes, oubliees] = [0, 0];
  const estUneCase = ({ type }: { readonly type?: unknown }) =>
    type === 'checkbox' || type === 'radio';
  visit(fromHtml(html), 'element', (element) => {
    if (element.tagName === 'input' && estUneCase(element.properties)) toutes += 1;
    if (element.tagName !== 'form' || String(element.properties['autoComplete']) !== 'off') return;
    visit(element, 'element', ({ tagName, properties }) => {
      if (tagName === 'input' && estUneCase(properties)) oubliees += 1;
    });
  });
  return { toutes, oubliees };
}

test('une case cochée ne survit ni au rechargement, ni au retour : son formulaire le demande', () => {
  const pages = chaquePage().map((page) => ({ adresse: page.adresse, ...casesDe(page) }));
  expect(pages.filter(({ toutes }) => toutes > 0).length).toBeGreaterThan(20);
  expect(pages.filter(({ toutes, oubliees }) => oubliees < toutes)).toEqual([]);
});
