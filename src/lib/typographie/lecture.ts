const motsParMinute = 220;

/** Temps de lecture d’un texte source (MDX ou Markdown), en minutes entières. */
export function minutesDeLecture(corps: string): number {
  const mots = corps
    .replace(/<[^>]*>/gu, ' ')
    .split(/\s+/u)
    .filter((mot) => /\p{L}/u.test(mot));
  return Math.max(1, Math.round(mots.length / motsParMinute));
}
