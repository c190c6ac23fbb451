import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';

/** Là où une espace de plus se voit, ou change ce que le code lit. */
const telsQuels = new Set(['astro-island', 'pre', 'script', 'style', 'svg', 'textarea']);

/** Une suite d’espaces ou de retours se lit comme une seule espace : le fichier n’en porte pas plus. */
function serrerLesEspaces(contenu: Element): void {
  visit(contenu, (noeud, rang = 0, parent) => {
    if (noeud.type === 'element' && telsQuels.has(noeud.tagName)) return SKIP;
    if (noeud.type !== 'text') return undefined;
    noeud.value = noeud.value.replaceAll(/[ \t\n]+/gu, ' ');
    // Deux textes se suivent là où un élément superflu a été ôté.
    const avant = parent?.children[rang - 1];
    if (avant?.type === 'text' && avant.value.endsWith(' '))
      noeud.value = noeud.value.replace(/^ /u, '');
    return undefined;
  });
}

/** Remplace chaque îlot par son texte entier : Svelte le relit, commentaires compris. */
function figerLesIlots(contenu: Element): void {
  visit(contenu, 'element', (element, rang, parent) => {
    if (element.tagName !== 'astro-island' || parent === undefined || rang === undefined)
      return undefined;
    const value = toHtml(element, { allowDangerousCharacters: true });
    // « raw » n’est pas de la norme hast : c’est ainsi que hast-util-to-html reçoit du texte tout fait.
    parent.children.splice(rang, 1, { type: 'raw', value } as unknown as Element);
    return [SKIP, rang + 1];
  });
}

/** Des éléments tels que le fichier les porte : sans les balises que la norme dit facultatives. */
export function ecrire(elements: readonly Element[]): string {
  return elements
    .map((element) => {
      serrerLesEspaces(element);
      figerLesIlots(element);
      return toHtml(element, {
        omitOptionalTags: true,
        collapseEmptyAttributes: true,
        preferUnquoted: true,
        allowDangerousCharacters: true,
        allowDangerousHtml: true,
      });
    })
    .join('\n');
}
