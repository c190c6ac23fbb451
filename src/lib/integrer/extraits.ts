import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** De quoi composer un extrait : ce qu’il montre, où il mène, de quand il est. */
export interface AMontrer {
  readonly titre: string;
  readonly texte: string;
  /** Adresse complète de la page. */
  readonly adresse: string;
  /** « page vérifiée le 24 novembre 2026 », ou la date de la construction. */
  readonly mention: string;
  /** L’image qui va avec, et ce qu’elle dit à qui ne la voit pas. */
  readonly image?: {
    readonly adresse: string;
    readonly alt: string;
    /** Faux si l’image donne elle-même ses mesures ; sinon, ce sont celles d’une image de partage. */
    readonly mesuree?: boolean;
  };
}

const lien = ({ adresse, mention }: AMontrer) => [
  h('a', { href: adresse }, 'À ma connaissance'),
  `, ${mention}`,
];

/**
 * Le HTML à coller ailleurs : une citation ou une figure, notre adresse et la date. Ni script, ni style, ni
 * cadre : la page qui le reprend n’appelle rien chez nous, sauf l’image si elle en a une.
 */
export function extraireHtml(aMontrer: AMontrer): string {
  const { titre, texte, adresse, image } = aMontrer;
  const figure = image
    ? h('figure', [
        '\n  ',
        h('a', { href: adresse }, [
          h('img', {
            src: image.adresse,
            ...(image.mesuree !== false && { width: 1200, height: 630 }),
            alt: image.alt,
          }),
        ]),
        '\n  ',
        h('figcaption', lien(aMontrer)),
        '\n',
      ])
    : h('blockquote', { cite: adresse }, [
        '\n  ',
        h('p', [h('strong', titre), ` ${texte}`]),
        '\n  ',
        h('footer', lien(aMontrer)),
        '\n',
      ]);
  return toHtml(figure);
}
