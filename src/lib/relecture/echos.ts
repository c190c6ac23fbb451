import type { Marque } from './types.ts';

/** Le message d’une marque qui demande, au lieu d’affirmer. */
export const aVerifier = (message: string): string => `À vérifier\u00a0: ${message}`;

/** Le message, qu’il affirme ou qu’il demande. */
export const sansDemande = (message: string): string =>
  message.startsWith(aVerifier('')) ? message.slice(aVerifier('').length) : message;

/** « C’est interdit », « tout est permis » : ce qui se dit de toute une phrase. */
export const vague = ({ genre }: Pick<Marque, 'genre'>): boolean =>
  genre === 'absolu' || genre === 'permis-absolu';

/**
 * Vrai si l’erreur est de mal dire une affaire (son issue, son juge, son chiffre, ses mots) : la règle affirme aussi
 * dans la phrase qui cite l’arrêt.
 */
export const ditUneAffaire = ({ genre }: Pick<Marque, 'genre'>): boolean =>
  /^(?:arrets|chiffre|condamne|historique|issue|juridiction|motif|portee|reference|vocabulaire)-/.test(
    genre,
  );

/** Sans « c’est interdit » ni « tout est permis », là où la proposition porte un reproche plus précis. */
export function sansEcho(texte: string, marques: readonly Marque[]): readonly Marque[] {
  const precises = marques.filter((marque) => !vague(marque));
  const memeProposition = (une: Marque, autre: Marque) =>
    !/[.?!…;\n]\s|, (?:et|mais|tandis que|alors que) /.test(
      texte.slice(Math.min(une.fin, autre.fin), Math.max(une.debut, autre.debut)),
    );
  return marques.filter(
    (marque) => !vague(marque) || !precises.some((autre) => memeProposition(marque, autre)),
  );
}

/** Une marque, et ce qu’il faut savoir pour dire si elle suit d’une autre. */
interface MarqueSituee {
  readonly marque: Marque;
  /** Le numéro de sa phrase. */
  readonly phrase: number;
  /** Vrai si sa règle dit ce qui suit d’une autre erreur : un rejet, une peine, une forme. */
  readonly suite: boolean;
}

/**
 * Une suite, dite dans la phrase d’une erreur affirmée ou dans la suivante, demande au lieu d’affirmer : l’erreur
 * corrigée, elle tombe souvent d’elle-même. Les marques sont dans l’ordre du texte.
 */
export function demanderLesSuites(situees: readonly MarqueSituee[]): readonly Marque[] {
  let derniere = Number.NEGATIVE_INFINITY;
  return situees.map(({ marque, phrase, suite }) => {
    if (marque.force === 'a-preciser') return marque;
    if (suite && phrase - derniere <= 1)
      return { ...marque, force: 'a-preciser', message: aVerifier(marque.message) };
    derniere = phrase;
    return marque;
  });
}
