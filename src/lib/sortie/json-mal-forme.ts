/**
 * Ce qu’une entrée JSON illisible a de faux, en français : la ligne et la colonne où la lecture s’arrête, quand le
 * moteur les dit (« … at position 12 »).
 *
 * @param source le texte que `JSON.parse` a refusé.
 * @param erreur ce qu’il a lancé.
 */
export function direLeJsonMalForme(source: string, erreur: unknown): string {
  const place = /position (\d+)/.exec(erreur instanceof Error ? erreur.message : '')?.[1];
  if (place === undefined)
    return source.trim() === ''
      ? 'JSON mal formé : rien à lire.'
      : 'JSON mal formé : il s’arrête trop tôt.';
  const lu = source.slice(0, Number(place)).split('\n');
  return `JSON mal formé : ligne ${String(lu.length)}, colonne ${String((lu.at(-1) ?? '').length + 1)}.`;
}
