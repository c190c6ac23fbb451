import { dateExiste } from '../droit/surveillance/delais/calendrier.ts';

const enToutesLettres = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' });

/** « 24 novembre 2026 » : le jour, sans l’heure. */
export function dateEntiere(date: Date): string {
  return enToutesLettres.format(date).replaceAll(' ', '\u00a0');
}

/** La même, pour un jour écrit « 2026-11-24 », sans glisser d’un fuseau à l’autre. */
export function jourEntier(jour: string): string {
  return dateEntiere(new Date(`${jour}T12:00`));
}

/** Le jour de cette date, là où l’on se trouve : « 2026-11-24 ». */
export function jourLocal(date: Date): string {
  const deux = (nombre: number) => String(nombre).padStart(2, '0');
  return `${date.getFullYear()}-${deux(date.getMonth() + 1)}-${deux(date.getDate())}`;
}

/** Aujourd’hui, là où l’on se trouve. */
export const aujourdHui = (): string => jourLocal(new Date());

const separee = /^(\d{1,2})\D+(\d{1,2})\D+(\d{4})$/;
const collee = /^(\d{2})(\d{2})(\d{4})$/;

/** Une date tapée à la main, « 15/03/2026 » : le jour « 2026-03-15 », ou pourquoi elle ne va pas. */
export function lireJour(
  saisie: string,
): { readonly jour: string } | { readonly jour: undefined; readonly message: string } {
  const [, jour, mois, annee] = separee.exec(saisie.trim()) ?? collee.exec(saisie.trim()) ?? [];
  if (jour === undefined || mois === undefined || annee === undefined) {
    const message = 'Écrivez le jour, le mois et l’année : 15/03/2026.';
    return { jour: undefined, message };
  }
  const lu = `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`;
  if (dateExiste(lu)) return { jour: lu };
  const message = `Le ${jour}/${mois}/${annee} n’existe pas au calendrier. Vérifiez le jour et le mois.`;
  return { jour: undefined, message };
}
