const format = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const sansJour = new Intl.DateTimeFormat('fr-FR', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Le mois et l’année : « mai 2008 ». */
export function enMoisEtAnnee(date: Date): string {
  return sansJour.format(date).replace(' ', '\u00a0');
}

/** Une date en toutes lettres : « 1er mai 2008 ». */
export function enClair(date: Date): string {
  return format.format(date).replace(/^1 /, '1er ').replaceAll(' ', '\u00a0');
}

/** Une date pour les machines : « 2008-05-01 ». */
export function jour(date: Date): string {
  return date.toISOString().slice(0, 10);
}
