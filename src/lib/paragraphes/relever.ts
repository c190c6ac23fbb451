import type { Element, Nodes, Root } from 'hast';

/** Ce qu’une balise d’article laisse dans la phrase : `<Terme>` ses mots, les autres rien. */
function textesDe(noeud: Nodes): string {
  if (noeud.type === 'text') return noeud.value;
  if (!('children' in noeud)) return '';
  const balise = 'name' in noeud;
  if (balise && noeud.name !== 'Terme') return '';
  return noeud.children.map(textesDe).join('');
}

/** Les paragraphes du corps qui portent un numéro : ceux de premier niveau, dans l’ordre. */
export function paragraphesDe(arbre: Root): readonly Element[] {
  return arbre.children.filter(
    (noeud): noeud is Element => noeud.type === 'element' && noeud.tagName === 'p',
  );
}

/** Les mots d’un paragraphe, sans ses notes ni ses étiquettes, les espaces ramenées à une. */
export function texteDe(paragraphe: Element): string {
  return textesDe(paragraphe)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[.,)])/gu, '')
    .trim();
}
