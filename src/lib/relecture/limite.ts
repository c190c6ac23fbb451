/** Le plus long texte que l’on relit, en unités UTF-16. */
export const LONGUEUR_MAXIMALE = 20_000;
