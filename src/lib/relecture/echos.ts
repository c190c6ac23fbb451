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
