/** Le nom du site, tel qu’il se cite. */
export const SITE = 'À ma connaissance';

/** Un paragraphe prêt à coller : ses mots, puis d’où ils viennent. */
export function citerUnParagraphe(texte: string, reference: string, ancre: string): string {
  const net = texte.replace(/\s+/gu, ' ').trim();
  return `« ${net} »\n${reference}${ancre}`;
}

/** Une phrase que l’on peut écrire, prête à coller : la phrase, ce qui l’appuie, la carte qui le dit. */
export function citerUnePhrase(
  phrase: string,
  source: string | undefined,
  adresse: string,
): string {
  return `${phrase}\n${[source, SITE, adresse].filter(Boolean).join(', ')}`;
}
