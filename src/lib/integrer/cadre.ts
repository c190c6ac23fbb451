import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { AMontrer } from './extraits.ts';

/** Ce que d’autres sites peuvent montrer de nous, dans l’ordre où on le présente. */
export const sortesDeCadre = {
  carte: 'Une carte',
  decision: 'Une décision',
  delai: 'Un délai',
  chronologie: 'Une chronologie',
  questionnaire: 'Le début du questionnaire',
} as const;
/** Une sorte de cadre. */
export type SorteDeCadre = keyof typeof sortesDeCadre;

/** Un extrait qui a aussi sa page à encadrer. */
export interface Cadre extends AMontrer {
  readonly sorte: SorteDeCadre;
  /** Sous `/cadre/`, sans barre : « idees-recues/aveu ». */
  readonly chemin: string;
}

/** Le dossier des pages à encadrer : le seul que les en-têtes laissent montrer ailleurs. */
const DOSSIER = 'cadre';

/** Vrai d’un fichier du site bâti, ou d’une adresse, qui est une page à encadrer. */
export const estUnCadre = (chemin: string): boolean => /^\/?cadre\//u.test(chemin);

/** L’adresse de la page à encadrer, depuis la racine du site. */
export const adresseDuCadre = ({ chemin }: Pick<Cadre, 'chemin'>): string =>
  `/${DOSSIER}/${chemin}/`;

/** Ce qui tient sur une ligne du cadre le plus étroit (320 pixels), avec de la marge ; et ce qu’elle prend. */
const SIGNES = 30;
const LIGNE = 25;
const LIGNE_DE_TITRE = 28;
const MARGES = 110;

const lignesDe = (texte: string, signes = SIGNES) => Math.ceil(texte.length / signes);

/**
 * La hauteur à donner au cadre, en pixels : de quoi tout lire sans défiler à 320 pixels de large. Sans script, un
 * cadre ne prend pas la hauteur de ce qu’il contient.
 */
export function hauteurDuCadre({ titre, texte, lignes = [], mention }: AMontrer): number {
  const listees = lignes.reduce((somme, une) => somme + lignesDe(une.texte) * LIGNE + 14, 0);
  const brute =
    lignesDe(titre, SIGNES - 4) * LIGNE_DE_TITRE +
    lignesDe(texte) * LIGNE +
    listees +
    lignesDe(`À ma connaissance, ${mention}`) * LIGNE +
    MARGES;
  return Math.ceil(brute / 10) * 10;
}

/**
 * Le cadre à coller : un `iframe` nommé, aussi large que sa place, qui ne dit pas au nôtre d’où il est montré.
 * @param adresse celle du cadre, entière.
 */
export function extraireCadre(cadre: Cadre, adresse: string): string {
  return toHtml(
    h('iframe', {
      src: adresse,
      title: `${cadre.titre} À ma connaissance`,
      width: 640,
      height: hauteurDuCadre(cadre),
      style: 'width:100%;border:0',
      loading: 'lazy',
      referrerPolicy: 'no-referrer',
    }),
  );
}
