/**
 * Les entrées qui entourent celle-ci dans une liste rangée, elle exceptée : `chaque` avant et autant après,
 * davantage d’un côté quand l’autre manque.
 */
export function voisinage<E extends { readonly id: string }>(
  liste: readonly E[],
  id: string,
  chaque: number,
): readonly E[] {
  const rang = liste.findIndex((entree) => entree.id === id);
  const debut = Math.max(0, Math.min(rang - chaque, liste.length - 2 * chaque - 1));
  return liste.slice(debut, debut + 2 * chaque + 1).filter((entree) => entree.id !== id);
}
