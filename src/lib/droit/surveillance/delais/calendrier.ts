const FORME = /^(\d{4})-(\d{2})-(\d{2})$/;
const JOUR = 86_400_000;

/** L’instant de minuit, en temps universel : rien ici ne lit l’horloge. */
function lire(date: string): number {
  const [, annee = 0, mois = 0, jour = 0] = FORME.exec(date)?.map(Number) ?? [];
  const instant = new Date(0).setUTCFullYear(annee, mois - 1, jour);
  if (annee === 0 || ecrire(instant) !== date) {
    throw new Error(
      `La date «\u00a0${date}\u00a0» n’existe pas\u00a0: donnez l’année, le mois et le jour, comme 2026-03-31.`,
    );
  }
  return instant;
}

function ecrire(instant: number): string {
  const date = new Date(instant);
  if (date.getUTCFullYear() > 9999) throw new Error('La date calculée dépasse l’an 9999.');
  return date.toISOString().slice(0, 10);
}

/** Vrai si la date, écrite AAAA-MM-JJ, existe au calendrier. */
export function dateExiste(date: string): boolean {
  try {
    lire(date);
    return true;
  } catch {
    return false;
  }
}

/**
 * Le même quantième, tant de mois plus tard ; le dernier jour du mois si ce quantième n’y est pas
 * (31 août plus six mois : 28 ou 29 février).
 * @throws si la date n’existe pas.
 */
export function ajouterMois(date: string, mois: number): string {
  const depart = new Date(lire(date));
  const [annee, rang] = [depart.getUTCFullYear(), depart.getUTCMonth() + mois];
  const dernier = new Date(new Date(0).setUTCFullYear(annee, rang + 1, 0)).getUTCDate();
  return ecrire(new Date(0).setUTCFullYear(annee, rang, Math.min(depart.getUTCDate(), dernier)));
}

/**
 * La même date, tant de jours plus tard, ou plus tôt si `jours` est négatif.
 * @throws si la date n’existe pas.
 */
export const ajouterJours = (date: string, jours: number): string =>
  ecrire(lire(date) + jours * JOUR);

/**
 * Le jour d’avant.
 * @throws si la date n’existe pas.
 */
export const veille = (date: string): string => ajouterJours(date, -1);

/**
 * Le jour d’après.
 * @throws si la date n’existe pas.
 */
export const lendemain = (date: string): string => ajouterJours(date, 1);

/**
 * Le jour de la semaine : 0 pour dimanche, 6 pour samedi.
 * @throws si la date n’existe pas.
 */
export const jourDeLaSemaine = (date: string): number => new Date(lire(date)).getUTCDay();

/**
 * Combien de jours restent jusqu’à cette date : zéro le jour même, un nombre négatif si elle est passée.
 * @throws si l’une des deux dates n’existe pas.
 */
export const joursRestants = (aujourdHui: string, date: string): number =>
  (lire(date) - lire(aujourdHui)) / JOUR;
