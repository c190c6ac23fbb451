import type { Nodes, Root } from 'hast';

function copierUn<N extends Nodes>(noeud: N): N {
  const champs = Object.entries(lire(noeud)).filter(([, valeur]) => valeur !== undefined);
  const copie: unknown = Object.fromEntries(champs);
  return copie as N;
}

/** Les champs qui font un nœud ; `position` n’en est pas, elle ne sert qu’aux messages d’erreur. */
function lire(noeud: Nodes): Record<string, unknown> {
  return {
    type: noeud.type,
    ...('tagName' in noeud && {
      tagName: noeud.tagName,
      properties: structuredClone(noeud.properties),
    }),
    ...('value' in noeud && { value: noeud.value }),
    ...('name' in noeud && { name: noeud.name }),
    ...('attributes' in noeud && { attributes: structuredClone(noeud.attributes) }),
    ...('children' in noeud && { children: noeud.children.map(copierUn) }),
  };
}

/**
 * Copie un arbre du processeur Markdown. Ses nœuds sont gelés et se lisent à la demande :
 * ni modification sur place ni `structuredClone` ne sont possibles.
 */
export function copier(arbre: Readonly<Root>): Root {
  return copierUn(arbre);
}
