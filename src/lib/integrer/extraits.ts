import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** Une ligne sous le texte : une source, une date, un choix. */
export interface Ligne {
  readonly texte: string;
  /** Adresse complète où elle mène. */
  readonly adresse?: string;
}

/** De quoi composer un extrait : ce qu’il montre, où il mène, de quand il est. */
export interface AMontrer {
  readonly titre: string;
  readonly texte: string;
  readonly lignes?: readonly Ligne[];
  /** Adresse complète de la page. */
  readonly adresse: string;
  /** « page vérifiée le 24 novembre 2026 », ou la version des règles. */
  readonly mention: string;
  /** L’image qui va avec, et ce qu’elle dit à qui ne la voit pas. */
  readonly image?: {
    readonly adresse: string;
    readonly alt: string;
    /** Faux si l’image donne elle-même ses mesures ; sinon, ce sont celles d’une image de partage. */
    readonly mesuree?: boolean;
  };
}

const signature = ({ adresse, mention }: AMontrer) => [
  h('a', { href: adresse }, 'À ma connaissance'),
  `, ${mention}`,
];

const liste = (lignes: readonly Ligne[]) =>
  h('ul', [
    ...lignes.flatMap(({ texte, adresse }) => [
      '\n    ',
      h('li', adresse === undefined ? texte : h('a', { href: adresse }, texte)),
    ]),
    '\n  ',
  ]);

/**
 * Le HTML à coller ailleurs : une citation ou une figure, notre adresse et la date. Ni script, ni style, ni
 * cadre : la page qui le reprend n’appelle rien chez nous, sauf l’image si elle en a une.
 */
export function extraireHtml(aMontrer: AMontrer): string {
  const { titre, texte, lignes = [], adresse, image } = aMontrer;
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
        h('figcaption', signature(aMontrer)),
        '\n',
      ])
    : h('blockquote', { cite: adresse }, [
        '\n  ',
        h('p', [h('strong', titre), ` ${texte}`]),
        '\n  ',
        ...(lignes.length > 0 ? [liste(lignes), '\n  '] : []),
        h('footer', signature(aMontrer)),
        '\n',
      ]);
  return toHtml(figure);
}
