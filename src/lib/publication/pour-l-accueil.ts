import type { Evenement, SorteDEvenement } from './evenements.ts';

/** Les plus récents de chaque sorte d’abord utile à qui revient : décisions et corrections, puis le reste. */
const dAbord: readonly SorteDEvenement[] = ['decision', 'correction', 'loi'];

/** Les dernières décisions et corrections du site, du plus récent au plus ancien ; le reste complète. */
export function pourLAccueil(
  evenements: readonly Evenement[],
  nombre: number,
): readonly Evenement[] {
  const recents = evenements.toSorted(
    (a, b) => b.le.getTime() - a.le.getTime() || a.titre.localeCompare(b.titre, 'fr'),
  );
  const choisis = recents.filter(({ sorte }) => dAbord.includes(sorte));
  const reste = recents.filter(({ sorte }) => !dAbord.includes(sorte));
  return [...choisis, ...reste]
    .slice(0, nombre)
    .toSorted((a, b) => b.le.getTime() - a.le.getTime());
}
