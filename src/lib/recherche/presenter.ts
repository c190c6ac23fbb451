/** Combien de réponses on montre d’abord, et combien de plus à chaque « Voir plus ». */
export const PAR_FOIS = 8;

/** Ce que l’on dit du nombre de réponses : toutes, ou combien sont montrées ; rien d’affirmé d’une requête incomprise. */
export function annoncer(total: number, montrees: number, requete: string): string {
  if (total === 0)
    return `Rien pour «\u00a0${requete}\u00a0» dans nos titres et nos mots clés. Essayez un mot plus simple, ou partez d’ici\u00a0:`;
  if (total === 1) return '1 réponse';
  return montrees < total
    ? `${total} réponses\u00a0; voici les ${montrees} premières`
    : `${total} réponses`;
}

/** Ce que l’on dit quand un fichier de la recherche manque : jamais « rien ». */
export const PANNE = 'La recherche n’a pas pu se charger. Partez d’ici, ou tapez de nouveau\u00a0:';

/** Ce que l’on dit des réponses du texte entier. */
export function annoncerLeTexteEntier(total: number, montrees: number): string {
  if (total === 0) return 'Rien de plus dans le texte entier.';
  if (total === 1) return '1 réponse dans le texte entier';
  return montrees < total
    ? `${total} réponses dans le texte entier\u00a0; voici les ${montrees} premières`
    : `${total} réponses dans le texte entier`;
}

/** Le rang où mène une flèche depuis le rang `ici` parmi `combien` étapes ; `undefined` si elle ne mène nulle part. */
export function etapeSuivante(touche: string, ici: number, combien: number): number | undefined {
  const pas = { ArrowDown: 1, ArrowUp: -1 }[touche];
  if (pas === undefined || ici < 0) return undefined;
  const la = ici + pas;
  return la >= 0 && la < combien ? la : undefined;
}
