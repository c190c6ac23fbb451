import type { Element, Parents } from 'hast';

/** Ce qu’il advient d’un élément : on entre dedans, on passe au suivant, ou il quitte l’arbre. */
type Sort = 'entrer' | 'passer' | 'oter';

/**
 * Mène chaque élément d’un arbre à `faire`, dans l’ordre du document. Chaque page est parcourue une dizaine de fois :
 * rien n’est préparé ni gardé pour un nœud.
 */
export function parcourir(parent: Parents, faire: (element: Element) => Sort): void {
  for (let rang = 0; rang < parent.children.length; rang += 1) {
    const enfant = parent.children[rang];
    if (enfant?.type !== 'element') continue;
    const sort = faire(enfant);
    if (sort === 'entrer') parcourir(enfant, faire);
    if (sort !== 'oter') continue;
    parent.children.splice(rang, 1);
    rang -= 1;
  }
}
