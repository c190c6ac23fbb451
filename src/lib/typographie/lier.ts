import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** Là où un élément n’a pas sa place, ou ne nous appartient pas. */
const fermes = new Set([
  'head',
  'svg',
  // Une case et son texte sont posés sur une grille : un élément de plus y prendrait une case.
  'label',
  'option',
  'textarea',
  'code',
  'pre',
  'script',
  'style',
  'astro-island',
]);

const suffixes = 'je|tu|ils?|elles?|on|nous|vous|ce|ci|là|les?|la|lui|leur|moi|toi|y|en|même|mêmes';

/**
 * Un numéro à tirets (« 1222-4 », « 22-15.793 », « SAN-2025-008 »), un mot et son pronom (« puis-je »,
 * « a-t-il », « celui-ci »), ou la fin d’un ordinal (« 1er »).
 */
const motif = new RegExp(
  [
    '(?<![\\p{L}\\d./-])(?:\\p{Lu}{1,4}-)?\\d+(?:-\\d[\\d.]*\\d|-\\d)+(?![\\p{L}\\d/-])',
    `(?<![\\p{L}-])\\p{L}+(?:-t)?-(?:${suffixes})(?![\\p{L}-])`,
    '(?<=(?<![\\p{L}\\d])1)er(?!\\p{L})',
  ].join('|'),
  'gu',
);

const morceau = (trouve: string): Element =>
  trouve === 'er' ? h('sup', trouve) : h('span.lie', trouve);

function decouper({ value }: Text): ElementContent[] {
  const morceaux: ElementContent[] = [];
  let fin = 0;
  for (const { 0: trouve, index } of value.matchAll(motif)) {
    if (index > fin) morceaux.push({ type: 'text', value: value.slice(fin, index) });
    morceaux.push(morceau(trouve));
    fin = index + trouve.length;
  }
  if (fin < value.length) morceaux.push({ type: 'text', value: value.slice(fin) });
  return morceaux;
}

/**
 * Tient sur une ligne ce qu’une fin de ligne ne doit pas couper à son tiret. Un tiret insécable
 * (U+2011) ferait de même, mais « L. 1222-4 » copié ne se retrouverait plus ailleurs.
 */
export function lier(arbre: Root): void {
  visit(arbre, (noeud, rang, parent) => {
    if (noeud.type === 'element' && fermes.has(noeud.tagName)) return SKIP;
    if (noeud.type !== 'text' || rang === undefined || parent?.type !== 'element') return undefined;
    const morceaux = decouper(noeud);
    parent.children.splice(rang, 1, ...morceaux);
    return [SKIP, rang + morceaux.length];
  });
}
