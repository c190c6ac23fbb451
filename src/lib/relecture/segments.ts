import type { Marque } from './types.ts';

/** Un morceau du texte : marqué, ou non. */
export interface Segment {
  readonly texte: string;
  /** Le rang de sa marque. */
  readonly rang?: number;
}

/** Le texte découpé par ses marques, sans en perdre ni en ajouter un caractère. */
export function segmenter(texte: string, marques: readonly Marque[]): readonly Segment[] {
  const segments: Segment[] = [];
  let place = 0;
  for (const [rang, { debut, fin }] of marques.entries()) {
    if (debut > place) segments.push({ texte: texte.slice(place, debut) });
    segments.push({ texte: texte.slice(debut, fin), rang });
    place = fin;
  }
  if (place < texte.length) segments.push({ texte: texte.slice(place) });
  return segments;
}

/** La phrase d’une marque, où la proposition remplace le passage marqué. */
export function phraseCorrigee(texte: string, { debut, fin, plutot }: Marque): string {
  const avant = [...texte.slice(0, debut).matchAll(/[.!?…]\s|\n/g)].at(-1);
  const depart = avant === undefined ? 0 : avant.index + avant[0].length;
  const suite = /[.!?…](?=\s|$)|\n/.exec(texte.slice(fin));
  const terme = suite === null ? texte.length : fin + suite.index + 1;
  return `${texte.slice(depart, debut)}${plutot}${texte.slice(fin, terme)}`.trim();
}
