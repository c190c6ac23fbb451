import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Là où chaque blanc compte : du code, ce que l’on recopie, ce que Svelte relit. */
const intacts = new Set(['astro-island', 'code', 'pre', 'script', 'style', 'textarea']);

/** Les blancs du code source ; une espace insécable n’en est pas un. */
const blancs = /[ \t\n\r\f]{2,}|[\t\n\r\f]/gu;

/** Ne garde qu’une espace là où le code source va à la ligne : à l’écran, c’en est déjà une. Sur place. */
export function resserrer(arbre: Root): void {
  visit(arbre, (noeud) => {
    if (noeud.type === 'element' && intacts.has(noeud.tagName)) return SKIP;
    if (noeud.type === 'text') noeud.value = noeud.value.replace(blancs, ' ');
    return undefined;
  });
}
