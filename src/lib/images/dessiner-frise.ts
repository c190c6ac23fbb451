import type { Regime } from './chronologie-maif.ts';
import { couper } from './couper.ts';
import { dateDe, type Fiches, type Point } from './dater.ts';
import { placer } from './placer.ts';
import { echelle, etendue } from './temps.ts';

/** Le cadre de la frise large, en unités du dessin : une tablette le montre à sa taille, ses lettres aussi. */
export const cadre = { largeur: 720, hauteur: 426, gauche: 8, droite: 712, coupure: 26 } as const;

/** L’axe : les débuts de l’affaire, une coupure, puis les années où le droit change. */
const morceaux = [
  { de: 2005, a: 2008, part: 1.15 },
  { de: 2020, a: 2025.6, part: 4.6 },
] as const;

/** En deçà, deux points d’une même piste se toucheraient. */
const ecartMinimal = 22;

const abscisse = echelle(morceaux, cadre.gauche, cadre.droite, cadre.coupure);

/** Un point et son étiquette, placés. */
export interface PointPlace extends Point {
  /** Du début à la fin de ce que couvre la date. */
  readonly x: readonly [number, number];
  /** Milieu de l’étiquette. */
  readonly etiquette: number;
  readonly lignes: readonly string[];
  /** 0 sur l’axe, 1 sur une tige : deux points trop proches ne se cachent pas. */
  readonly etage: 0 | 1;
}

/** Place les points d’une piste et leurs étiquettes. */
export function placerPoints(
  points: readonly Point[],
  { largeur, signes }: { largeur: number; signes: number },
): readonly PointPlace[] {
  const bornes = points.map(
    ({ etendue: { debut, fin } }) => [abscisse(debut), abscisse(fin)] as const,
  );
  const milieux = bornes.map(([debut, fin]) => (debut + fin) / 2);
  const etiquettes = placer(milieux, largeur, 0, cadre.largeur);
  return points.map((point, i) => ({
    ...point,
    x: bornes[i] ?? [0, 0],
    etiquette: etiquettes[i] ?? 0,
    lignes: couper(point.titre, signes),
    etage: (milieux[i] ?? 0) - (milieux[i - 1] ?? -Infinity) < ecartMinimal ? 1 : 0,
  }));
}

/** Les années entières de l’axe, et où les écrire. */
export const annees: readonly { readonly annee: number; readonly x: number }[] = morceaux.flatMap(
  ({ de, a }) =>
    Array.from({ length: Math.ceil(a) - de }, (_, i) => ({
      annee: de + i,
      x: abscisse(de + i),
    })),
);

/** Les bords de chaque morceau de l’axe, coupure comprise entre eux. */
export const bords = morceaux.map(({ de, a }) => [abscisse(de), abscisse(a)] as const);

/** Les bandes de couleur : le sort de la preuve, d’une décision à la suivante. */
export function bandes(periodes: readonly Regime[], fiches: Fiches) {
  const [dernier] = bords.slice(-1);
  const [gauche, droite] = dernier ?? [0, 0];
  const x = (decision: string | undefined, bord: number) =>
    decision === undefined ? bord : abscisse(etendue(dateDe(fiches, decision)).debut);
  return periodes.map(({ depuis, jusqua, lignes }) => ({
    debut: x(depuis, gauche),
    fin: x(jusqua, droite),
    lignes,
  }));
}
