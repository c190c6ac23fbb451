import type { Root } from 'hast';
import { h } from 'hastscript';
import { aligner } from '../paragraphes/aligner.ts';
import { registreVide } from '../paragraphes/registre.ts';
import { paragraphesDe, texteDe } from '../paragraphes/relever.ts';
import type { RegistreDeParagraphes } from '../schemas/paragraphes.ts';

/**
 * Numérote et ancre les paragraphes du corps, pour qu’on puisse les citer : `#p12`. Un paragraphe déjà publié
 * garde l’ancre que lui donne le registre, même si le texte au-dessus a bougé.
 * Seuls comptent les paragraphes de premier niveau : une note ou une définition n’a pas de numéro.
 *
 * @returns les textes des paragraphes, tels que le registre les retient.
 */
export function numeroterLesParagraphes(
  arbre: Root,
  registre: RegistreDeParagraphes = registreVide,
): readonly string[] {
  const paragraphes = paragraphesDe(arbre);
  const textes = paragraphes.map(texteDe);
  const alignes = aligner(registre, textes).paragraphes;
  paragraphes.forEach((paragraphe, rang) => {
    const ancre = alignes[rang]?.ancre ?? `p${rang + 1}`;
    const numero = ancre.slice(1);
    paragraphe.properties['id'] = ancre;
    paragraphe.children.push(
      h('a.para', { href: `#${ancre}`, ariaLabel: `Paragraphe ${numero}` }, numero),
    );
  });
  return textes;
}
