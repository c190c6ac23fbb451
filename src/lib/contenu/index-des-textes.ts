import type { Citation } from '../citations/cite-par.ts';

/** Une source, les articles du site qui l’expliquent, et combien de pages l’appliquent. */
export interface TexteIndexe {
  readonly libelle: string;
  readonly adresse: string;
  readonly articles: readonly Citation[];
  /** Combien de pages d’outils la citent. */
  readonly outils: number;
  /** Combien de décisions s’y rattachent. */
  readonly decisions: number;
}

interface Citable {
  readonly id: string;
  readonly libelle: string;
  readonly adresse: string;
}

/** L’ordre du Code : la partie réglementaire se mêle à la législative. */
const sansPrefixe = (libelle: string) => libelle.replace(/\b[LRD]\.\s/, '');

/**
 * Rattache chaque source à ce qui la cite, dans l’ordre des numéros. Celles qu’aucun article, aucun outil
 * et aucune décision ne cite n’y sont pas.
 */
export function indexerLesTextes(
  sources: readonly Citable[],
  citePar: ReadonlyMap<string, readonly Citation[]>,
): readonly TexteIndexe[] {
  return sources
    .toSorted((a, b) =>
      sansPrefixe(a.libelle).localeCompare(sansPrefixe(b.libelle), 'fr', { numeric: true }),
    )
    .map(({ id, libelle, adresse }) => {
      const citations = citePar.get(id) ?? [];
      const de = (sorte: Citation['sorte']) => citations.filter((un) => un.sorte === sorte);
      return {
        libelle,
        adresse,
        articles: de('article'),
        outils: de('dispositif').length,
        decisions: de('decision').length,
      };
    })
    .filter(({ articles, outils, decisions }) => articles.length + outils + decisions > 0);
}
