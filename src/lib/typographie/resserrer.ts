import type { Parents, Root } from 'hast';

/** Là où chaque blanc compte : du code, ce que l’on recopie, ce que Svelte relit. */
const intacts = new Set(['astro-island', 'code', 'pre', 'script', 'style', 'textarea']);

/** Les blancs du code source ; une espace insécable n’en est pas un. */
const blancs = /[ \t\n\r\f]{2,}|[\t\n\r\f]/gu;

/** Ne garde qu’une espace là où le code source va à la ligne : à l’écran, c’en est déjà une. Sur place. */
export function resserrer(arbre: Root): void {
  resserrerDans(arbre);
}

function resserrerDans({ children }: Parents): void {
  for (const noeud of children) {
    if (noeud.type === 'text') noeud.value = noeud.value.replace(blancs, ' ');
    if (noeud.type === 'element' && !intacts.has(noeud.tagName)) resserrerDans(noeud);
  }
}
