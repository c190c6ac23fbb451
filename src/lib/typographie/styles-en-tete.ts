import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Là où une feuille de style n’est pas à déplacer : elle y dépend de ce qui l’entoure. */
const laisses = ['astro-island', 'noscript', 'svg', 'template'];

/**
 * Met dans la tête de la page les feuilles de style qu’Astro écrit dans son corps, où la norme n’en veut pas.
 * Leur ordre est gardé, et elles viennent toujours après celles de la tête.
 */
export function remonterLesStyles(arbre: Root): void {
  let tete: Element | undefined;
  const styles: Element[] = [];
  visit(arbre, 'element', (element, rang, parent) => {
    if (element.tagName === 'head') {
      tete = element;
      return SKIP;
    }
    if (laisses.includes(element.tagName)) return SKIP;
    if (element.tagName !== 'style' || rang === undefined) return undefined;
    styles.push(element);
    parent?.children.splice(rang, 1);
    return [SKIP, rang];
  });
  tete?.children.push(...styles);
}
