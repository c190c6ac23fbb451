const format = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** Une date en toutes lettres : « 1er mai 2008 ». */
export function enClair(date: Date): string {
  return format.format(date).replace(/^1 /, '1er ').replaceAll(' ', '\u00a0');
}

/** Une date pour les machines : « 2008-05-01 ». */
export function jour(date: Date): string {
  return date.toISOString().slice(0, 10);
}
