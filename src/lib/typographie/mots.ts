/** Combien de mots dans ce texte ; un signe seul, entre deux espaces, n’en est pas un. */
export const compterLesMots = (texte: string): number =>
  texte.split(/\s+/u).filter((mot) => /[\p{L}\p{N}]/u.test(mot)).length;
