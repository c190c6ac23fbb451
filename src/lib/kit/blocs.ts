import type { Source } from '../droit/sources.ts';
import type { Bloc, Condition, Genre } from '../lettres/types.ts';

/** Un passage qu’un texte fonde ; sans source, il vient de l’entreprise ou de l’usage. */
export function bloc(
  genre: Genre,
  texte: string,
  sources: readonly Source[] = [],
  si: Condition = {},
): Bloc {
  return { genre, texte, sources, si, origine: sources.length > 0 ? 'texte' : 'usage' };
}

export const titre = (texte: string): Bloc => bloc('titre', texte);
export const paragraphe = (texte: string, sources?: readonly Source[], si?: Condition): Bloc =>
  bloc('paragraphe', texte, sources, si);
export const element = (texte: string, sources?: readonly Source[], si?: Condition): Bloc =>
  bloc('element', texte, sources, si);
