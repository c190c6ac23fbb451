import { dateExiste } from '../droit/surveillance/index.ts';
import { enClair } from './dates.ts';

/** « 1er avril 2027 », pour un jour écrit « 2027-04-01 » : sans glisser d’un fuseau à l’autre. */
export const jourEntier = (jour: string): string => enClair(new Date(jour));

/** « 24 novembre 2026 » : le jour de cet instant, là où l’on se trouve. */
export const dateEntiere = (date: Date): string => jourEntier(jourLocal(date));

/** Le jour de cette date, là où l’on se trouve : « 2026-11-24 ». */
export function jourLocal(date: Date): string {
  const deux = (nombre: number) => String(nombre).padStart(2, '0');
  return `${date.getFullYear()}-${deux(date.getMonth() + 1)}-${deux(date.getDate())}`;
}

/** Aujourd’hui, là où l’on se trouve. */
export const aujourdHui = (): string => jourLocal(new Date());

/** Les mois tels qu’on les écrit, abrégés ou non, accents ôtés. */
const MOIS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

const sansAccent = (texte: string): string => texte.normalize('NFD').replace(/\p{M}/gu, '');

/** Le numéro d’un mois écrit en lettres, s’il n’y en a qu’un qui commence ainsi : « sept. », « août ». */
function rangDuMois(mot: string): string | undefined {
  const [seul, ...autres] = MOIS.flatMap((mois, rang) => (mois.startsWith(mot) ? [rang + 1] : []));
  return mot.length < 3 || seul === undefined || autres.length > 0 ? undefined : String(seul);
}

/** Deux chiffres d’année valent ce siècle : personne ne conteste une lettre d’il y a cent ans. */
const anneeEntiere = (annee: string): string => (annee.length === 2 ? `20${annee}` : annee);

const JOURS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

/** Le jour de la semaine écrit devant une date, comme sur une convocation, et ce qui reste. */
function separerLeJour(saisie: string): readonly [semaine: string | undefined, reste: string] {
  const [, semaine, reste] =
    /^(?:le\s{1,9})?(?:([a-z]+di|dimanche)[\s,]{1,9})?(?:le\s{1,9})?(.*)$/.exec(saisie) ?? [];
  return JOURS.some((jour) => jour === semaine) || semaine === undefined
    ? [semaine, reste ?? saisie]
    : [undefined, saisie];
}

type Morceaux = readonly [jour: string, mois: string, annee: string];

/** Les façons d’écrire une date qui n’en laissent comprendre qu’une. */
function decouper(propre: string): Morceaux | undefined {
  const [, a, m, j] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(propre) ?? [];
  if (a !== undefined && m !== undefined && j !== undefined) return [j, m, a];
  const collee = /^(\d{2})(\d{2})(\d{4})$/.exec(propre);
  const separee = /^(\d{1,2})[^\da-z]+(\d{1,2})[^\da-z]+(\d{2}|\d{4})$/.exec(propre);
  const [, jour, mois, annee] = collee ?? separee ?? [];
  if (jour !== undefined && mois !== undefined && annee !== undefined)
    return [jour, mois, anneeEntiere(annee)];
  const enLettres = /^(\d{1,2})(?:\s*er)?\s+([a-z]+)\.?\s+(\d{2}|\d{4})$/.exec(propre);
  const [, le, mot = '', an] = enLettres ?? [];
  const rang = rangDuMois(mot);
  return le === undefined || an === undefined || rang === undefined
    ? undefined
    : [le, rang, anneeEntiere(an)];
}

/** Une date tapée à la main : le jour « 2026-03-15 », ou pourquoi elle ne va pas. */
type JourLu = { readonly jour: string } | { readonly jour: undefined; readonly message: string };

/**
 * Lit une date tapée : « 15/03/2026 », « 15/3/26 », « le 15.03.2026 », « 15 mars 2026 », « 2026-03-15 », précédée
 * ou non de son jour : « lundi 7 décembre 2026 ». Une année hors de ces bornes se questionne, et un jour de la
 * semaine qui ne va pas avec la date.
 */
export function lireJour(
  saisie: string,
  [premiere, derniere]: readonly [number, number] = [1990, 2099],
): JourLu {
  const [semaine, propre] = separerLeJour(sansAccent(saisie.trim().toLowerCase()));
  const morceaux = decouper(propre);
  if (morceaux === undefined) {
    const message = 'Écrivez le jour, le mois et l’année : 15/03/2026, ou 15 mars 2026.';
    return { jour: undefined, message };
  }
  const [jour, mois, annee] = morceaux;
  const lu = `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`;
  if (!dateExiste(lu)) {
    const message = `Le ${jour}/${mois}/${annee} n’existe pas au calendrier. Vérifiez le jour et le mois.`;
    return { jour: undefined, message };
  }
  if (Number(annee) < premiere || Number(annee) > derniere) {
    const message = `L’année ${annee} surprend. Vérifiez-la.`;
    return { jour: undefined, message };
  }
  const vrai = JOURS[new Date(lu).getUTCDay()];
  if (semaine !== undefined && semaine !== vrai) {
    const message = `Le ${jour}/${mois}/${annee} est un ${vrai ?? ''}, et non un ${semaine}. Vérifiez l’un et l’autre.`;
    return { jour: undefined, message };
  }
  return { jour: lu };
}
