const format = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** Une date en toutes lettres : « 1er mai 2008 ». */
export function enClair(date: Date): string {
  return format.format(date).replace(/^1 /, '1er ').replaceAll(' ', '\u00a0');
}
