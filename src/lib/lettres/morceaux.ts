import type { Passage } from './remplir.ts';
import type { Segment } from './segments.ts';

/** Un élément d’une liste : une ligne, et ce qui l’appuie si elle clôt son passage. */
interface ElementDeListe {
  readonly segments: readonly Segment[];
  readonly passage: Passage;
  /** Vrai pour la dernière ligne du passage : c’est elle qui dit d’où il vient. */
  readonly derniere: boolean;
}

/** Un morceau à afficher : un passage seul, ou une liste faite de passages qui se suivent. */
type Morceau =
  | { readonly sorte: 'passage'; readonly passage: Passage }
  | { readonly sorte: 'element' | 'pieces'; readonly elements: readonly ElementDeListe[] };

const enElements = (passage: Passage): readonly ElementDeListe[] =>
  passage.lignes.map((segments, rang) => ({
    segments,
    passage,
    derniere: rang === passage.lignes.length - 1,
  }));

/** Réunit en listes les éléments qui se suivent ; chaque ligne d’un passage y fait un élément. */
export function enMorceaux(passages: readonly Passage[]): readonly Morceau[] {
  return passages.reduce<readonly Morceau[]>((morceaux, passage) => {
    const { genre } = passage;
    if (genre !== 'element' && genre !== 'pieces')
      return [...morceaux, { sorte: 'passage', passage }];
    const dernier = morceaux.at(-1);
    const suite = enElements(passage);
    return dernier?.sorte === genre
      ? [...morceaux.slice(0, -1), { sorte: genre, elements: [...dernier.elements, ...suite] }]
      : [...morceaux, { sorte: genre, elements: suite }];
  }, []);
}
