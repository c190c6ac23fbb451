/** Une date du calendrier, sans heure : tout se lit en temps universel. */
const avec = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', ...options });

const entiere = avec({ dateStyle: 'long' });
const moisEtAnnee = avec({ month: 'long', year: 'numeric' });
const annee = avec({ year: 'numeric' });

/** Les mois comme on les abrège dans une référence. */
const moisAbreges = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juill.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;

/** Une date en toutes lettres : « 1er mai 2008 », espaces insécables. */
export function enClair(date: Date): string {
  return entiere.format(date).replace(/^1 /, '1er ').replaceAll(' ', '\u00a0');
}

/** La même, le mois abrégé, pour une référence : « 1er avr. 2024 ». */
export function enAbrege(date: Date): string {
  const [dit = '', , ...reste] = enClair(date).split('\u00a0');
  return [dit, moisAbreges[date.getUTCMonth()], ...reste].join('\u00a0');
}

/**
 * Le même texte, où l’année peut passer à la ligne : dans un grand titre, une date entière est plus large que
 * l’écran, et se couperait au milieu de l’année. Le jour reste avec son mois.
 */
export function anneeALaLigne(texte: string): string {
  return texte.replace(/(?<=\p{L})\u00a0(?=\d{4}(?!\d))/gu, ' ');
}

/** Le mois et l’année : « mai 2008 ». */
export function enMoisEtAnnee(date: Date): string {
  return moisEtAnnee.format(date).replace(' ', '\u00a0');
}

/** Une date à la précision où elle est écrite : « 2008 », « 2008-05 » ou « 2008-05-01 ». */
export function aSaPrecision(date: string): string {
  const lue = new Date(date);
  if (date.length === 4) return annee.format(lue);
  return date.length === 7 ? enMoisEtAnnee(lue) : enClair(lue);
}

/** Une date pour les machines : « 2008-05-01 ». */
export function jour(date: Date): string {
  return date.toISOString().slice(0, 10);
}
