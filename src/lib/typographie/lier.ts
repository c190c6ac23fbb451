import type { Element, ElementContent, Parents, Root } from 'hast';
import { h } from 'hastscript';
import { MOT_LIE } from './mot-lie.ts';
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

/** Une référence à copier garde ses mots d’une pièce. */
const aCopier = ({ properties }: Element) => 'dataForme' in properties;

function rendre({ texte, tenue }: Morceau): ElementContent {
  if (tenue === 'libre') return { type: 'text', value: texte };
  return h(tenue === 'levee' ? 'sup' : MOT_LIE, texte);
}

/**
 * Tient sur une ligne ce qu’une fin de ligne ne doit pas couper à son tiret. Un tiret insécable
 * (U+2011) ferait de même, mais « L. 1222-4 » copié ne se retrouverait plus ailleurs.
 */
export function lier(arbre: Root): void {
  for (const enfant of arbre.children) if (enfant.type === 'element') lierDans(enfant);
}

function lierDans(element: Parents): void {
  if (element.type === 'element' && (fermes.has(element.tagName) || aCopier(element))) return;
  for (const [rang, enfant] of [...element.children.entries()].toReversed()) {
    if ('children' in enfant) lierDans(enfant);
    if (enfant.type !== 'text') continue;
    const morceaux = tenir(enfant.value);
    if (morceaux.some(({ tenue }) => tenue !== 'libre'))
      element.children.splice(rang, 1, ...morceaux.map(rendre));
  }
}
