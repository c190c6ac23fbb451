import { expect, test } from '@playwright/test';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { MOTS_D_UN_TERME } from '../../../src/lib/typographie/citer.ts';
import { compterLesMots } from '../../../src/lib/typographie/mots.ts';
import { chaqueCadre, chaquePage } from '../aides/pages.ts';

/** Ce qui n’est pas une parole : un titre, une étiquette, du code, un îlot que son script relit. */
const ailleurs =
  /^(?:h[1-6]|title|nav|label|option|button|cite|q|blockquote|svg|code|pre|script|style|template|textarea|astro-island)$/u;
const enBloc = /^(?:p|li|dd|dt|td|th|div|section|article|figcaption|caption|summary|main|body)$/u;

/** Les passages longs entre guillemets que ni `<q>`, ni `<blockquote>`, ni `<cite>` ne porte. */
function nus(html: string): readonly string[] {
  const trouves: string[] = [];
  const lire = (noeud: Nodes): string => {
    if (noeud.type === 'text') return noeud.value;
    if (!('children' in noeud)) return '';
    if (noeud.type !== 'element') return noeud.children.map(lire).join('');
    const { tagName, properties } = noeud;
    const { className } = properties;
    if (ailleurs.test(tagName)) return '';
    if (Array.isArray(className) && className.includes('reference')) return '';
    const texte = noeud.children.map(lire).join('');
    if (!enBloc.test(tagName)) return texte;
    for (const [passage] of texte.matchAll(/«[^«»]*»/gu))
      if (compterLesMots(passage) > MOTS_D_UN_TERME) trouves.push(passage);
    return '\n';
  };
  lire(fromHtml(html));
  return trouves;
}

const LONG = '« un deux trois quatre cinq six sept huit neuf »';

test('toute parole citée est dans une balise qui le dit', () => {
  expect(nus(`<p>Elle dit ${LONG}.</p>`)).toEqual([LONG]);
  expect(nus(`<p>Elle dit <q>${LONG}</q>.</p>`)).toEqual([]);
  const defauts = [...chaquePage(), ...chaqueCadre()].flatMap(({ adresse, html }) =>
    nus(html).map((passage) => `${adresse} : ${passage}`),
  );
  expect(defauts).toEqual([]);
});

test('des pages en citent, guillemets dans le texte, sans que la feuille de style en ajoute', () => {
  const citent = [...chaquePage(), ...chaqueCadre()].filter(({ html }) => html.includes('<q'));
  expect(citent.length).toBeGreaterThan(50);
  for (const { adresse, html } of citent) {
    const { length } = [...html.matchAll(/<q(?:\s[^>]*)?>(?!«)/gu)];
    expect(length, adresse).toBe(0);
    expect(html, adresse).toMatch(/q\{[^}]*quotes:none/u);
  }
});
