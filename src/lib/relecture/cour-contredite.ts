/** Une juridiction : comment un texte la nomme, et comment notre répertoire l’écrit. */
const cours: readonly (readonly [RegExp, RegExp])[] = [
  [/assemblee pleniere|ass plen/, /plen/],
  [/conseil d etat/, /conseil d.etat/],
  [/\bcnil\b/, /cnil/],
  [/\b(?:prud|cph|prudhom)/, /prud/],
  [/cour d appel/, /^ca\b|caa/],
  [/tribunal correctionnel/, /corr/],
  [/chambre criminelle|cass crim/, /crim/],
  [/chambre sociale|cass soc/, /soc/],
];

/**
 * Vrai si ces mots, sans accent, nomment une juridiction, une seule, et que ce n’est pas celle de la décision :
 * `juridiction`, de même sans accent.
 */
export function contreditLaCour(mots: string, juridiction: string): boolean {
  // « La Cour de cassation approuve une cour d’appel », « l’arrêt casse » : la seconde est celle que l’on juge.
  if (/\bcass|pourvoi/.test(mots) && /cass|civ|crim|plen|soc/.test(juridiction)) return false;
  // Deux juridictions dans la phrase : on ne sait pas laquelle a rendu la décision.
  const [nommee, ...autres] = cours.filter(([dite]) => dite.test(mots));
  return nommee !== undefined && autres.length === 0 && !nommee[1].test(juridiction);
}
