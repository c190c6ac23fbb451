/**
 * Un texte ramené à ce que l’on compare : minuscules, sans accent, « œ » en « oe », sans trait d’union
 * conditionnel ni caractère invisible.
 */
export function plier(texte: string): string {
  return texte
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}
