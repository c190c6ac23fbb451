/** Ce qu’un lecteur peut lire d’un fichier source : une phrase, un paragraphe, un libellé. */
export interface Passage {
  /** Le texte, sans balises ; une valeur calculée y est remplacée par « x ». */
  readonly texte: string;
  /** Sa position dans le fichier. */
  readonly debut: number;
  /** Le champ d’en-tête d’où il vient, s’il vient d’un en-tête. */
  readonly champ?: string;
}

/** Du signe `debut` au signe `fin`, exclu, dans le fichier. */
export interface Etendue {
  readonly debut: number;
  readonly fin: number;
  readonly champ?: string;
}

/** Les passages d’un fichier et, caractère par caractère, ce qui y est de la prose. */
export interface Releve {
  readonly passages: readonly Passage[];
  readonly etendues: readonly Etendue[];
}

/** Le fichier où tout ce qui n’est pas de la prose devient une espace : lignes et colonnes restent en place. */
export function masquer(source: string, etendues: readonly Etendue[]): string {
  const garde = new Uint8Array(source.length);
  for (const { debut, fin } of etendues) garde.fill(1, debut, fin);
  return source
    .split('')
    .map((signe, rang) => (garde[rang] === 1 || signe === '\n' ? signe : ' '))
    .join('');
}

/** Le même texte, aux mêmes positions, où ce que `motif` reconnaît devient des espaces. */
export function blanchir(source: string, motif: RegExp): string {
  return source.replace(motif, (trouve) => trouve.replace(/[^\n]/g, ' '));
}

/** Une chaîne est de la prose si elle a une espace, un accent ou une majuscule initiale ; un identifiant n’en a pas. */
export function estDeLaProse(texte: string): boolean {
  return /\p{L}{2}/u.test(texte) && /\s|[^\u0020-\u007e]|^\p{Lu}\p{Ll}/u.test(texte.trim());
}

/** Ce qui reste d’un texte blanchi, à partir d’une position. */
export function etenduesNonBlanches(blanchi: string, depuis: number): readonly Etendue[] {
  return [...blanchi.matchAll(/\S+/g)]
    .filter(({ index }) => index >= depuis)
    .map(({ 0: mot, index }) => ({ debut: index, fin: index + mot.length }));
}

/** La ligne d’une position, à partir de 1. */
export function ligneDe(source: string, position: number): number {
  return source.slice(0, position).split('\n').length;
}
