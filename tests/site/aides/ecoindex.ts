/**
 * L’Ecoindex d’une page (www.ecoindex.fr) : une note sur cent tirée de trois mesures, rangées chacune parmi vingt
 * tranches. La composition du document compte pour trois, les demandes pour deux, le poids pour un.
 */
export interface Mesures {
  /** Éléments du document, ceux d’un dessin exceptés. */
  readonly elements: number;
  readonly demandes: number;
  /** En kilo-octets transmis. */
  readonly poids: number;
}

const tranches = {
  elements: [
    0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801,
    2479, 594_601,
  ],
  demandes: [
    0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920,
  ],
  poids: [
    0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27,
    1876.08, 2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223_212.26,
  ],
} as const;

function rangDans(bornes: readonly number[], valeur: number): number {
  const rang = bornes.findIndex((borne) => valeur < borne);
  if (rang < 0) return bornes.length - 1;
  const [bas = 0, haut = 1] = bornes.slice(rang - 1, rang + 1);
  return rang - 1 + (valeur - bas) / (haut - bas);
}

/** La note sur cent : plus elle est haute, mieux c’est. */
export function noter({ elements, demandes, poids }: Mesures): number {
  const rangs =
    3 * rangDans(tranches.elements, elements) +
    2 * rangDans(tranches.demandes, demandes) +
    rangDans(tranches.poids, poids);
  return 100 - (5 * rangs) / 6;
}

/** La lettre d’une note. */
export function lettreDe(note: number): string {
  const seuils = [80, 70, 55, 40, 25, 10];
  const rang = seuils.findIndex((seuil) => note > seuil);
  return 'ABCDEFG'.charAt(rang < 0 ? 6 : rang);
}
