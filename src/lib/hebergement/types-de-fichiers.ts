const enTexte: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  ics: 'text/calendar',
  js: 'text/javascript',
  json: 'application/json',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'text/xml',
};

const enOctets: Readonly<Record<string, string>> = {
  ico: 'image/x-icon',
  png: 'image/png',
  wasm: 'application/wasm',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** Le type d’un fichier d’après son nom, jeu de caractères compris ; un nom inconnu est une suite d’octets. */
export function typeDe(fichier: string): string {
  const extension = /\.([a-z0-9]+)$/u.exec(fichier)?.[1] ?? '';
  const texte = enTexte[extension];
  if (texte !== undefined) return [texte, 'charset=utf-8'].join('; ');
  return enOctets[extension] ?? 'application/octet-stream';
}
