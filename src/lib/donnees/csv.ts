/** Le dialecte du fichier, tel que le paquet le déclare. Le point-virgule est celui des tableurs français. */
export const dialecte = {
  delimiter: ';',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  skipInitialSpace: false,
} as const;

/** Sans cette marque, des tableurs lisent l’UTF-8 comme une autre écriture et abîment les accents. */
const MARQUE = '\uFEFF';

function proteger(texte: string): string {
  const { delimiter, quoteChar } = dialecte;
  const simple = ![delimiter, quoteChar, '\r', '\n'].some((signe) => texte.includes(signe));
  return simple
    ? texte
    : quoteChar + texte.replaceAll(quoteChar, quoteChar + quoteChar) + quoteChar;
}

/** Ce par quoi un tableur reconnaît une formule, même entre guillemets. */
const formule = /^\s*[=+\-@]|^[\t\r]/u;

/**
 * Un texte que quelqu’un a tapé, tel qu’aucun tableur ne l’exécute : une apostrophe devant ce qui ressemble à
 * une formule, comme le conseille l’OWASP. Les données ouvertes n’en ont pas besoin, et restent telles quelles.
 */
export const sansFormule = (texte: string): string => (formule.test(texte) ? `'${texte}` : texte);

/** Un tableau en CSV (RFC 4180), en UTF-8 avec marque. */
export function ecrireCsv(lignes: readonly (readonly string[])[]): string {
  const { delimiter, lineTerminator } = dialecte;
  return MARQUE + lignes.map((l) => l.map(proteger).join(delimiter) + lineTerminator).join('');
}
