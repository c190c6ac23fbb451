import type { Element, Root } from 'hast';
import { parcourir } from './parcourir.ts';

/** Là où une feuille de style n’est pas à déplacer : elle y dépend de ce qui l’entoure. */
const laisses = ['astro-island', 'noscript', 'svg', 'template'];

/**
 * Met dans la tête de la page les feuilles de style qu’Astro écrit dans son corps, où la norme n’en veut pas.
 * Leur ordre est gardé, et elles viennent toujours après celles de la tête.
 */
export function remonterLesStyles(arbre: Root): void {
  let tete: Element | undefined;
  const styles: Element[] = [];
  parcourir(arbre, (element) => {
    if (element.tagName === 'head') {
      tete = element;
      return 'passer';
    }
    if (laisses.includes(element.tagName)) return 'passer';
    if (element.tagName !== 'style') return 'entrer';
    styles.push(element);
    return 'oter';
  });
  tete?.children.push(...styles);
}
