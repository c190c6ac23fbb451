/**
 * Une seule écriture pour l’index du texte entier et pour ses requêtes : apostrophe droite, espaces ordinaires,
 * numéros d’articles collés (« L. 1222-4 » devient « L1222-4 »).
 */
export function uniformiser(texte: string): string {
  return texte
    .replace(/[’ʼ‘]/g, "'")
    .replace(/&nbsp;|&#160;|&#xa0;|[\u00a0\u202f\u2009]/gi, ' ')
    .replace(/\b([LRD])\.?[ -]?(\d{4}(?:-\d+)+)\b/g, '$1$2');
}

/**
 * Les numéros d’articles d’une requête, sous leur forme indexée, quelle que soit la frappe :
 * « l 1222 4 », « L.1222-4 », « art l1222-4 » ; sans lettre, « 1222 4 » devient « 1222-4 ». Les numéros de
 * pourvoi aussi : « 22 15 793 » et « 22-15793 » deviennent « 22-15.793 » ; et les dates, « 08/03/2023 » devient « 8 mars
 * 2023 ».
 */
export function uniformiserRequete(requete: string): string {
  return requete
    .replace(
      /\b0?(\d+)\/(\d+)\/(?=\d{4})/g,
      // Des mots à chercher, non une date à lire : le nom du mois suffit.
      (_, jour, mois) =>
        `${jour} ${new Date(0, mois - 1).toLocaleString('fr', { month: 'long' })} `,
    )
    .replace(/[^\S\n]/g, ' ')
    .replace(
      /\b(?:([lrd])[ .*-]*)?(\d{4})[ .-]+(\d{1,2})(?:[ .-]+(\d{1,2}))?\b/gi,
      (_, lettre = '', article: string, rang: string, alinea?: string) =>
        `${lettre.toUpperCase()}${article}-${rang}${alinea ? `-${alinea}` : ''}`,
    )
    .replace(/\b(\d\d)[ .-](\d\d)[ .-]?(\d{3})\b/g, '$1-$2.$3');
}

/** Rend au texte de l’index la typographie française qu’`uniformiser` lui a ôtée, pour le montrer. */
export function habiller(texte: string): string {
  return texte
    .replaceAll("'", '’')
    .replaceAll('« ', '«\u00a0')
    .replace(/ (?=[»:;?!])/g, '\u00a0')
    .replace(/\bn° /g, 'n°\u00a0');
}

/**
 * Les formes sous lesquelles on tape le numéro d’une décision : « 22-15.793 », « 2215793 », « 22-15793 » ;
 * « SAN-2024-021 » et « 2024-021 ».
 */
export function formesDuNumeroDeDecision(numero: string): readonly string[] {
  const formes = [
    numero,
    numero.replace(/[^\p{L}\d]/gu, ''),
    numero.replaceAll('.', ''),
    numero.replaceAll('/', '-'),
    numero.replace(/^[A-Z]+-/, ''),
  ];
  return [...new Set(formes)];
}
