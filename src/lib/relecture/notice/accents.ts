/** Un texte aux accents réunis à leurs lettres, et d’où vient chacune de ses positions. */
interface Compose {
  readonly texte: string;
  /** La position du texte d’origine, en unités UTF-16, d’une position de celui-ci. */
  readonly origine: (position: number) => number;
}

/**
 * Réunit chaque lettre et ses accents (« é » en deux caractères, comme les donne un fichier copié sous macOS) : les
 * expressions qui lisent une notice les attendent ainsi.
 */
export function composer(texte: string): Compose {
  if (texte === texte.normalize('NFC')) return { texte, origine: (position) => position };
  const origines: number[] = [];
  let compose = '';
  for (const { 0: lettre, index } of texte.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const unie = lettre.normalize('NFC');
    for (let rang = 0; rang < unie.length; rang += 1)
      origines.push(index + Math.min(rang, lettre.length - 1));
    compose += unie;
  }
  return { texte: compose, origine: (position) => origines[position] ?? texte.length };
}
