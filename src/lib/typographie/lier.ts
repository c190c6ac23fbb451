import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { tenir } from './tenir.ts';
import type { Morceau } from './tenir.ts';

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

/**
 * L’élément qui tient un mot sur une ligne. Un nom qu’aucune feuille de style n’emploie : un sélecteur
 * d’élément, « li span » par exemple, ne peut pas l’attraper.
 */
export const MOT_LIE = 'mot-lie';

function rendre({ texte, tenue }: Morceau): ElementContent {
  if (tenue === 'libre') return { type: 'text', value: texte };
  return h(tenue === 'levee' ? 'sup' : MOT_LIE, texte);
}

/**
 * Tient sur une ligne ce qu’une fin de ligne ne doit pas couper à son tiret. Un tiret insécable
 * (U+2011) ferait de même, mais « L. 1222-4 » copié ne se retrouverait plus ailleurs.
 */
export function lier(arbre: Root): void {
  visit(arbre, (noeud, rang, parent) => {
    if (noeud.type === 'element' && fermes.has(noeud.tagName)) return SKIP;
    if (noeud.type !== 'text' || rang === undefined || parent?.type !== 'element') return undefined;
    const morceaux = tenir(noeud.value).map(rendre);
    parent.children.splice(rang, 1, ...morceaux);
    return [SKIP, rang + morceaux.length];
  });
}
