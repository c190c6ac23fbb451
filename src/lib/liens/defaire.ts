/** Défait l’écriture en pour cent d’une adresse, signe par signe : une suite mal formée reste telle quelle. */
export const defaire = (texte: string): string =>
  texte.replace(/(?:%[\da-f]{2})+/giu, (suite) => {
    try {
      return decodeURIComponent(suite);
    } catch {
      return suite;
    }
  });

/**
 * Les valeurs qu’un fragment d’adresse joint par des « + ». Un formulaire ou une messagerie passés par là les ont
 * changés en blancs, ou écrits « %2B » : elles se lisent encore.
 */
export const valeursJointes = (texte: string): readonly string[] =>
  defaire(texte)
    .split(/[+\s]+/u)
    .filter(Boolean);
