import { jour } from '../dates/dates.ts';
import { enMoisEtAnnee } from '../dates/dates.ts';
import type { Decision } from '../schemas/decision.ts';
import { couper } from './couper.ts';
import { placer } from './placer.ts';
import { echelle, etendue } from './temps.ts';
import type { Tournant } from './tournants.ts';

/** La largeur d’une étiquette : dix-sept signes, même dans une police de repli plus large que la nôtre. */
const largeurDEtiquette = 136;

/** Le cadre de la frise de la preuve, en unités du dessin : six étiquettes de front. */
export const cadrePreuve = {
  largeur: 6 * largeurDEtiquette,
  hauteur: 388,
  gauche: 16,
  droite: 6 * largeurDEtiquette - 16,
  coupure: 26,
} as const;

/** L’axe : près de trente ans serrés, puis les années où tout change. */
const morceauxPreuve = [
  { de: 1991, a: 2020, part: 1.2 },
  { de: 2020, a: 2026, part: 2.4 },
] as const;

const { gauche, droite, coupure, largeur } = cadrePreuve;
const abscisse = echelle(morceauxPreuve, gauche, droite, coupure);

/**
 * Le côté de ce que l’on touche autour d’un point, en unités du dessin : 24 px encore quand le dessin est au plus étroit
 * (38 rem, soit 684 px : src/components/images/cadre.css).
 */
export const ciblePreuve = 30;

/** Deux points plus proches que cela s’empilent : leurs cibles ne se couvrent jamais. */
const ecart = ciblePreuve;

/** Une décision qui a dit la preuve admise ou écartée. */
export type DecisionSurLaPreuve = Pick<Decision, 'date' | 'decide' | 'portee' | 'regime'> & {
  readonly id: string;
};

/** Un point de la frise : où, et à quel étage de la pile. */
interface PointDePreuve {
  readonly id: string;
  readonly x: number;
  readonly etage: number;
  readonly sens: 'admise' | 'ecartee';
}

/** Les décisions que la frise montre : un employeur surveille, la preuve est tranchée, en France. */
export function surLaPreuve<D extends DecisionSurLaPreuve>(decisions: readonly D[]): readonly D[] {
  return decisions
    .filter(
      ({ decide, portee, regime }) =>
        decide.preuve && portee === 'employeur-surveille-salarie' && regime !== 'hors-perimetre',
    )
    .toSorted((a, b) => a.date.getTime() - b.date.getTime());
}

/** Place les décisions d’une même issue, en piles quand elles se touchent. */
export function empiler(
  decisions: readonly DecisionSurLaPreuve[],
  sens: PointDePreuve['sens'],
): readonly PointDePreuve[] {
  const piles: number[] = [];
  return surLaPreuve(decisions)
    .filter(({ decide }) => decide.preuve === sens)
    .map(({ id, date }) => {
      // En unités entières : l’œil n’y perd rien, et le dessin pèse moins.
      const x = Math.round(abscisseDe(date));
      const libre = piles.findIndex((dernier) => x - dernier >= ecart);
      const etage = libre < 0 ? piles.length : libre;
      piles[etage] = x;
      return { id, x, etage, sens };
    });
}

/** Un tournant et son étiquette, placés. */
interface TournantPlace {
  readonly x: number;
  readonly etiquette: number;
  readonly quand: string;
  readonly lignes: readonly string[];
}

/** Place les tournants et leurs étiquettes, sans chevauchement. */
export function placerTournants(
  tournants: readonly Tournant[],
  dateDe: (id: string) => Date,
): readonly TournantPlace[] {
  const dates = tournants.map(({ decision }) => dateDe(decision));
  const x = dates.map(abscisseDe);
  const etiquettes = placer(x, largeurDEtiquette, 0, largeur);
  return tournants.map(({ titre }, rang) => ({
    x: x[rang] ?? 0,
    etiquette: etiquettes[rang] ?? 0,
    quand: enMoisEtAnnee(dates[rang] ?? new Date(0)),
    lignes: couper(titre, 17),
  }));
}

/** Les repères d’années sous l’axe. */
export const reperes = [1991, 2000, 2010, 2020, 2021, 2022, 2023, 2024, 2025].map((annee) => ({
  annee,
  x: annee === 2020 ? abscisse(annee) + coupure : abscisse(annee),
}));

/** La coupure de l’axe : là où l’échelle change. */
export const coupurePreuve = {
  debut: abscisse(2020),
  fin: abscisse(2020) + coupure,
} as const;

function abscisseDe(date: Date): number {
  return abscisse(etendue(jour(date)).debut);
}
