/** Ce qui cite une source, assez pour y renvoyer le lecteur. */
export interface Citant {
  readonly sorte:
    'article' | 'dispositif' | 'idee' | 'loi' | 'obligation' | 'conclusion' | 'decision' | 'delai';
  readonly titre: string;
  readonly adresse: string;
  /** Ce que vaut le citant, pour une décision. */
  readonly statut?: string;
}

/** Un citant et tout ce qu’il cite, avec, au besoin, les phrases où il cite chaque source. */
export interface ListeDeSources {
  readonly citant: Citant;
  readonly sources: readonly string[];
  /** Phrases du citant, chacune avec ses sources : les motifs d’une table. */
  readonly passages?: readonly { readonly texte: string; readonly sources: readonly string[] }[];
}

/** Un citant d’une source donnée, avec les phrases où il la cite. */
export interface Citation extends Citant {
  readonly passages: readonly string[];
}

/** Retourne les listes : pour chaque source, ceux qui la citent, dans l’ordre reçu. */
export function inverser(
  listes: readonly ListeDeSources[],
): ReadonlyMap<string, readonly Citation[]> {
  const parSource = new Map<string, Citation[]>();
  for (const { citant, sources, passages = [] } of listes) {
    const citees = new Set([...sources, ...passages.flatMap((passage) => passage.sources)]);
    for (const source of citees) {
      const phrases = passages.filter((passage) => passage.sources.includes(source));
      const citation = { ...citant, passages: phrases.map(({ texte }) => texte) };
      const dejaLa = parSource.get(source);
      if (dejaLa === undefined) parSource.set(source, [citation]);
      else dejaLa.push(citation);
    }
  }
  return parSource;
}
