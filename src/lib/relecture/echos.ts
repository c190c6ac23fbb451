import type { Decoupe } from './jetons.ts';
import type { Marque } from './types.ts';

/** Le message d’une marque qui demande, au lieu d’affirmer. */
export const aVerifier = (message: string): string => `À vérifier\u00a0: ${message}`;

/** Sans « c’est interdit », dit trop largement, là où la proposition porte un reproche plus précis. */
export function sansEcho(texte: string, marques: readonly Marque[]): readonly Marque[] {
  const precises = marques.filter(({ genre }) => genre !== 'absolu');
  const memeProposition = (une: Marque, autre: Marque) =>
    !/[.?!…:;\n]\s|, (?:et|mais|tandis que|alors que) /.test(
      texte.slice(Math.min(une.fin, autre.fin), Math.max(une.debut, autre.debut)),
    );
  return marques.filter(
    (marque) =>
      marque.genre !== 'absolu' || !precises.some((autre) => memeProposition(marque, autre)),
  );
}

/** Ce qu’un texte tire d’une erreur qu’il vient de dire : une sanction, un rejet, une forme, une permission. */
const suites: ReadonlySet<string> = new Set([
  'preuve-rejet-auto',
  'penal-automatique',
  'condition-omise',
  'permis-absolu',
  'forme-imposee',
]);

/**
 * Ce qui suit d’une erreur déjà dite, dans la même phrase ou la suivante, n’est pas un second reproche : la
 * marque demande de vérifier.
 */
export function attenuerLesSuites(
  { jetons, phrases }: Decoupe,
  marques: readonly Marque[],
): readonly Marque[] {
  const phraseDe = ({ debut }: Marque) =>
    phrases.findIndex(({ fin }) => debut < (jetons[fin - 1]?.fin ?? 0));
  const affirmees = marques
    .filter(({ force }) => force !== 'a-preciser')
    .map((marque) => ({ marque, phrase: phraseDe(marque) }));
  return marques.map((marque) => {
    if (!suites.has(marque.genre) || marque.force === 'a-preciser') return marque;
    const phrase = phraseDe(marque);
    const suit = affirmees.some(({ marque: autre, phrase: sienne }) => {
      if (autre === marque || autre.genre === marque.genre) return false;
      const cause = !suites.has(autre.genre) || autre.debut < marque.debut;
      return cause && (sienne === phrase || (sienne === phrase - 1 && !suites.has(autre.genre)));
    });
    return suit
      ? { ...marque, force: 'a-preciser' as const, message: aVerifier(marque.message) }
      : marque;
  });
}
