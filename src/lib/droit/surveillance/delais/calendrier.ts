/** Un jour du calendrier, sans heure ni fuseau : rien ici ne lit l’horloge. */
interface Jour {
  readonly annee: number;
  readonly mois: number;
  readonly jour: number;
}

const FORME = /^(\d{4})-(\d{2})-(\d{2})$/;

function estBissextile(annee: number): boolean {
  return annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0);
}

function nombreDeJours(annee: number, mois: number): number {
  if (mois === 2) return estBissextile(annee) ? 29 : 28;
  return [4, 6, 9, 11].includes(mois) ? 30 : 31;
}

function lire(date: string): Jour {
  const [, annee = 0, mois = 0, jour = 0] = FORME.exec(date)?.map(Number) ?? [];
  const existe = mois >= 1 && mois <= 12 && jour >= 1 && jour <= nombreDeJours(annee, mois);
  if (annee === 0 || !existe) {
    throw new Error(
      `La date «\u00a0${date}\u00a0» n’existe pas\u00a0: donnez l’année, le mois et le jour, comme 2026-03-31.`,
    );
  }
  return { annee, mois, jour };
}

function ecrire({ annee, mois, jour }: Jour): string {
  if (annee > 9999) throw new Error('La date calculée dépasse l’an 9999.');
  const chiffres = (nombre: number, longueur: number) => String(nombre).padStart(longueur, '0');
  return `${chiffres(annee, 4)}-${chiffres(mois, 2)}-${chiffres(jour, 2)}`;
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
  const depart = lire(date);
  const rang = depart.annee * 12 + depart.mois - 1 + mois;
  const annee = Math.floor(rang / 12);
  const moisArrivee = (rang % 12) + 1;
  const jour = Math.min(depart.jour, nombreDeJours(annee, moisArrivee));
  return ecrire({ annee, mois: moisArrivee, jour });
}

/**
 * Le jour d’avant.
 * @throws si la date n’existe pas.
 */
export function veille(date: string): string {
  const { annee, mois, jour } = lire(date);
  if (jour > 1) return ecrire({ annee, mois, jour: jour - 1 });
  if (mois > 1) return ecrire({ annee, mois: mois - 1, jour: nombreDeJours(annee, mois - 1) });
  return ecrire({ annee: annee - 1, mois: 12, jour: 31 });
}

/**
 * Le jour d’après.
 * @throws si la date n’existe pas.
 */
export function lendemain(date: string): string {
  const { annee, mois, jour } = lire(date);
  if (jour < nombreDeJours(annee, mois)) return ecrire({ annee, mois, jour: jour + 1 });
  if (mois < 12) return ecrire({ annee, mois: mois + 1, jour: 1 });
  return ecrire({ annee: annee + 1, mois: 1, jour: 1 });
}

/** Le rang d’un jour, compté depuis l’an 1 : deux rangs se soustraient. */
function rangDuJour({ annee, mois, jour }: Jour): number {
  const avant = annee - 1;
  const bissextiles = Math.floor(avant / 4) - Math.floor(avant / 100) + Math.floor(avant / 400);
  const moisPasses = Array.from({ length: mois - 1 }, (_, rang) => nombreDeJours(annee, rang + 1));
  return avant * 365 + bissextiles + moisPasses.reduce((somme, jours) => somme + jours, jour);
}

/**
 * Combien de jours restent jusqu’à cette date : zéro le jour même, un nombre négatif si elle est passée.
 * @throws si l’une des deux dates n’existe pas.
 */
export function joursRestants(aujourdHui: string, date: string): number {
  return rangDuJour(lire(date)) - rangDuJour(lire(aujourdHui));
}
