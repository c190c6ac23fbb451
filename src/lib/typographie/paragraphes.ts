import type { Root } from 'hast';
import { h } from 'hastscript';

/**
 * Numérote et ancre les paragraphes du corps, pour qu’on puisse les citer : `#p12`.
 * Seuls comptent les paragraphes de premier niveau : une note ou une définition n’a pas de numéro.
 */
export function numeroterLesParagraphes(arbre: Root): void {
  let numero = 0;
  for (const noeud of arbre.children) {
    if (noeud.type !== 'element' || noeud.tagName !== 'p') continue;
    numero += 1;
    const ancre = `p${String(numero)}`;
    noeud.properties['id'] = ancre;
    noeud.children.push(
      h(
        'a.para',
        {
          href: `#${ancre}`,
          ariaLabel: `Paragraphe ${String(numero)}`,
          dataPagefindIgnore: true,
        },
        String(numero),
      ),
    );
  }
}
