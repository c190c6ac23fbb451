import type { Nodes, Root } from 'hast';
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
  composerUn(arbre);
}

function composerUn(noeud: Nodes): void {
  if (noeud.type === 'text') noeud.value = typographier(noeud.value);
  if (!('children' in noeud) || (noeud.type === 'element' && intacts.has(noeud.tagName))) return;
  for (const enfant of noeud.children) composerUn(enfant);
}
