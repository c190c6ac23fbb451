/** Une case : son rang de ligne et de colonne, de zéro. */
interface Case {
  readonly ligne: number;
  readonly colonne: number;
}

/**
 * La case où mène une touche, comme dans toute grille : flèches, Début et Fin dans la ligne, avec Ctrl dans le
 * tableau, Page haut et Page bas de cinq lignes. Rien si la touche ne déplace pas.
 */
export function naviguer(
  { ligne, colonne }: Case,
  touche: string,
  avecCtrl: boolean,
  { lignes, colonnes }: { readonly lignes: number; readonly colonnes: number },
): Case | undefined {
  const borner = (l: number, c: number): Case => ({
    ligne: Math.min(Math.max(l, 0), lignes - 1),
    colonne: Math.min(Math.max(c, 0), colonnes - 1),
  });
  switch (touche) {
    case 'ArrowUp':
      return borner(ligne - 1, colonne);
    case 'ArrowDown':
      return borner(ligne + 1, colonne);
    case 'ArrowLeft':
      return borner(ligne, colonne - 1);
    case 'ArrowRight':
      return borner(ligne, colonne + 1);
    case 'Home':
      return borner(avecCtrl ? 0 : ligne, 0);
    case 'End':
      return borner(avecCtrl ? lignes : ligne, colonnes);
    case 'PageUp':
      return borner(ligne - 5, colonne);
    case 'PageDown':
      return borner(ligne + 5, colonne);
    default:
      return undefined;
  }
}

/** Ce qu’une case dit : l’obligation, l’outil, l’étendue. */
export interface Ligne {
  readonly obligation: string;
  readonly adresse: string;
  readonly outil: string;
  readonly etendue: string;
}

/** La liste à cocher de quelques outils : une entrée par obligation qui se pose, et pour quels outils. */
export function listeACocher(
  lignes: readonly Ligne[],
): readonly { readonly obligation: string; readonly adresse: string; readonly outils: string }[] {
  const utiles = lignes.filter(({ etendue }) => !etendue.startsWith('sans objet'));
  return [...Map.groupBy(utiles, ({ obligation }) => obligation)].map(([obligation, siennes]) => ({
    obligation,
    adresse: siennes[0]?.adresse ?? '',
    outils: siennes.map(({ outil, etendue }) => `${outil} (${etendue})`).join(' ; '),
  }));
}
