import { ajouterJours } from './calendrier.ts';

/** Les territoires qui ajoutent des jours fériés (C. trav., art. L3134-13 et L3422-2). */
export const territoires = {
  metropole: 'Métropole, hors Alsace et Moselle',
  'alsace-moselle': 'Alsace ou Moselle',
  guadeloupe: 'Guadeloupe ou Saint-Martin',
  martinique: 'Martinique',
  guyane: 'Guyane',
  reunion: 'La Réunion',
  mayotte: 'Mayotte',
  'saint-barthelemy': 'Saint-Barthélemy',
} as const;
/** Où l’on travaille, pour les jours fériés. */
export type Territoire = keyof typeof territoires;

/** Les jours fériés à date fixe, partout en France (C. trav., art. L3133-1). */
const fixes = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/** Les jours fériés à date fixe que la loi ajoute par endroits. */
const ajoutes: Readonly<Record<Territoire, readonly string[]>> = {
  metropole: [],
  'alsace-moselle': ['12-26'],
  guadeloupe: ['05-27'],
  martinique: ['05-22'],
  guyane: ['06-10'],
  reunion: ['12-20'],
  mayotte: ['04-27'],
  'saint-barthelemy': ['10-09'],
};

/** Le dimanche de Pâques d’une année du calendrier grégorien (calcul de Meeus). */
export function paques(annee: number): string {
  const siecle = Math.floor(annee / 100);
  const cycle = annee % 19;
  const epacte =
    (siecle - Math.floor(siecle / 4) - Math.floor((8 * siecle + 13) / 25) + 19 * cycle + 15) % 30;
  const lune =
    epacte -
    Math.floor(epacte / 28) * (1 - Math.floor(29 / (epacte + 1)) * Math.floor((21 - cycle) / 11));
  const dimanche = (annee + Math.floor(annee / 4) + lune + 2 - siecle + Math.floor(siecle / 4)) % 7;
  return ajouterJours(`${String(annee).padStart(4, '0')}-03-28`, lune - dimanche);
}

/** Les jours fériés d’une année, triés : « 2026-01-01 »… */
export function joursFeries(
  annee: number,
  territoire: Territoire = 'metropole',
): readonly string[] {
  const dimanche = paques(annee);
  const mobiles = [
    ...(territoire === 'alsace-moselle' ? [ajouterJours(dimanche, -2)] : []),
    ...[1, 39, 50].map((jours) => ajouterJours(dimanche, jours)),
  ];
  const debut = dimanche.slice(0, 5);
  const tous = [...fixes, ...ajoutes[territoire]].map((jour) => debut + jour).concat(mobiles);
  // L’Ascension est tombée un 1er mai : un jour ne se compte qu’une fois.
  return [...new Set(tous)].toSorted();
}

/** Vrai pour un jour férié de ce territoire. */
export const estFerie = (date: string, territoire?: Territoire): boolean =>
  joursFeries(Number(date.slice(0, 4)), territoire).includes(date);
