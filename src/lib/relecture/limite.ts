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

/** Pourquoi un texte ne peut être relu : vide, ou trop long. */
export function refus(texte: string): string | undefined {
  if (texte.trim() === '') return 'Collez d’abord un texte.';
  if (texte.length > LONGUEUR_MAXIMALE)
    return `${placeQuiReste(texte)} Relisez-le en plusieurs fois.`;
  return undefined;
}
