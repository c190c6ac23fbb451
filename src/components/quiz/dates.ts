const enToutesLettres = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' });

/** « 24 novembre 2026 » : le jour, sans l’heure. */
export function dateEntiere(date: Date): string {
  return enToutesLettres.format(date).replaceAll(' ', '\u00a0');
}

/** La même, pour un jour écrit « 2026-11-24 », sans glisser d’un fuseau à l’autre. */
export function jourEntier(jour: string): string {
  return dateEntiere(new Date(`${jour}T12:00`));
}
