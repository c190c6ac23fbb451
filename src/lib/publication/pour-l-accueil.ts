import type { Evenement, SorteDEvenement } from './evenements.ts';

/** Ce qui intéresse d’abord qui revient. */
const dAbord: readonly SorteDEvenement[] = ['decision', 'correction', 'loi'];

/**
 * Les dernières décisions et corrections du site, du plus récent au plus ancien, sans qu’une sorte prenne plus de
 * la moitié des places ; le reste complète.
 */
export function pourLAccueil(
  evenements: readonly Evenement[],
  nombre: number,
): readonly Evenement[] {
  const recents = evenements.toSorted(
    (a, b) => b.le.getTime() - a.le.getTime() || a.titre.localeCompare(b.titre, 'fr'),
  );
  const choisis = dAbord.flatMap((sorte) =>
    recents.filter((evenement) => evenement.sorte === sorte).slice(0, Math.ceil(nombre / 2)),
  );
  const reste = recents.filter((evenement) => !choisis.includes(evenement));
  return [...choisis, ...reste]
    .slice(0, nombre)
    .toSorted((a, b) => b.le.getTime() - a.le.getTime());
}
