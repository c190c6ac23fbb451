/** Le plus long texte que l’on relit, en unités UTF-16. */
export const LONGUEUR_MAXIMALE = 20_000;

const nombre = new Intl.NumberFormat('fr-FR');
const signes = (combien: number) => `${nombre.format(combien)} signe${combien > 1 ? 's' : ''}`;

/** La limite, dite. */
export const LIMITE_DITE = `${signes(LONGUEUR_MAXIMALE)} au plus.`;

/** Ce qu’il reste de place, ou ce qui dépasse : un texte trop long n’est jamais coupé. */
export function placeQuiReste({ length }: string): string {
  const reste = LONGUEUR_MAXIMALE - length;
  return reste < 0 ? `${signes(-reste)} de trop.` : `Il reste ${signes(reste)}.`;
}

/** Ce que l’on dit d’un texte anglais. */
export const ANGLAIS = 'semble en anglais\u202f; la lecture ne connaît que le français.';

const combien = (texte: string, mots: RegExp) => texte.match(mots)?.length ?? 0;
/** Vrai si les petits mots de l’anglais y sont plus nombreux que ceux du français. */
export const enAnglais = (texte: string): boolean =>
  combien(texte, /\b(?:the|of|and|to|is|your?|we)\b/gi) >
  combien(texte, /\b(?:les?|la|de|des|du|et|une?|pour|l|d)\b/gi) + 2;

/** Pourquoi un texte ne peut être relu : vide, trop long, ou dans une langue que la lecture ne connaît pas. */
export function refus(texte: string): string | undefined {
  if (texte.trim() === '') return 'Collez d’abord un texte.';
  if (texte.length > LONGUEUR_MAXIMALE)
    return `${placeQuiReste(texte)} Relisez-le en plusieurs fois.`;
  if (enAnglais(texte)) return `Ce texte ${ANGLAIS}`;
  return undefined;
}
