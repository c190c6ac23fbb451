import { rubriques, type Article } from '../schemas/article.ts';

/** Une rubrique et ce qui s’y range. */
interface Rangee<T> {
  readonly id: Article['rubrique'];
  readonly titre: string;
  readonly articles: readonly T[];
}

/** Range des articles par rubrique, dans l’ordre des rubriques puis des articles ; une rubrique vide n’y est pas. */
export function parRubrique<T extends Pick<Article, 'rubrique' | 'ordre'>>(
  articles: readonly T[],
): readonly Rangee<T>[] {
  const ids = Object.keys(rubriques) as Article['rubrique'][];
  return ids
    .map((id) => ({
      id,
      titre: rubriques[id],
      articles: articles
        .filter(({ rubrique }) => rubrique === id)
        .toSorted((a, b) => a.ordre - b.ordre),
    }))
    .filter((rangee) => rangee.articles.length > 0);
}
