import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { typographier } from './francais.ts';

const intacts = new Set([
  'code',
  'pre',
  'kbd',
  'samp',
  'textarea',
  'script',
  'style',
  'astro-island',
]);

/** Met à la typographie française tout le texte d’un arbre, sauf le code et les îlots. */
export function composer(arbre: Root): void {
  visit(arbre, (noeud) => {
    if (noeud.type === 'element' && intacts.has(noeud.tagName)) return SKIP;
    if (noeud.type === 'text') noeud.value = typographier(noeud.value);
    return undefined;
  });
}
