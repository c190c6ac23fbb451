import type { ElementContent, Parents, Root, RootContent } from 'hast';

/** Retire l’espace qui termine un élément, si profond que soit son dernier mot. */
function finir(element: ElementContent): void {
  if (element.type === 'text') element.value = element.value.trimEnd();
  if (element.type !== 'element') return;
  const dernier = element.children.at(-1);
  if (dernier) finir(dernier);
}

const estEnLigne = (noeud: RootContent | undefined): noeud is ElementContent =>
  noeud?.type === 'element' &&
  /^(?:a|abbr|b|cite|code|dfn|em|i|mark|q|small|span|strong|time)$/u.test(noeud.tagName);

/**
 * Colle la ponctuation au mot qu’elle suit, quand un élément les sépare : le gabarit qui va à la ligne avant
 * `</a>` laisse une espace dans le lien, que l’on verrait devant la virgule.
 */
export function coller(arbre: Root): void {
  collerDans(arbre);
}

function collerDans({ children }: Parents): void {
  let avant: RootContent | undefined;
  for (const enfant of children) {
    if (enfant.type === 'text' && /^[.,;)]/u.test(enfant.value) && estEnLigne(avant)) finir(avant);
    if ('children' in enfant) collerDans(enfant);
    avant = enfant;
  }
}
