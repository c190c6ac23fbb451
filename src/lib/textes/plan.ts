interface Place {
  readonly numero: string;
  readonly plan: readonly string[];
}

/** Un titre du Code et ceux de nos articles qu’il contient. */
interface Titre<A> {
  readonly intitule: string;
  readonly articles: readonly A[];
}

/** Une partie du Code et ses titres. */
interface Partie<A> {
  readonly intitule: string;
  readonly titres: readonly Titre<A>[];
}

/** Range les articles selon le plan du Code, la partie réglementaire mêlée à la législative. */
export function ranger<A extends Place>(articles: readonly A[]): readonly Partie<A>[] {
  const ordonnes = articles.toSorted((a, b) => comparer(a.numero, b.numero));
  return grouper(ordonnes, ({ plan }) => sansRang(plan[1])).map(([partie, siens]) => ({
    intitule: partie,
    titres: grouper(siens, ({ plan }) => sansRang(plan[3])).map(([titre, leurs]) => ({
      intitule: titre,
      articles: leurs,
    })),
  }));
}

/** Les articles du même titre du Code, celui-ci compris, dans leur ordre : trois au plus de chaque côté. */
export function memeTitre<A extends Place>(article: A, articles: readonly A[]): readonly A[] {
  const siens = articles
    .filter(({ plan }) => plan[1] === article.plan[1] && plan[3] === article.plan[3])
    .toSorted((a, b) => comparer(a.numero, b.numero));
  const rang = siens.findIndex(({ numero }) => numero === article.numero);
  return siens.slice(Math.max(0, rang - 3), rang + 4);
}

/** L’intitulé seul : « Titre II : Formation du contrat » donne « Formation du contrat ». */
export function sansRang(intitule = ''): string {
  return intitule.replace(/^[^:]*?\s*:\s*/, '').replace(/\.$/, '');
}

function grouper<A>(elements: readonly A[], cle: (element: A) => string): [string, A[]][] {
  return [...Map.groupBy(elements, cle)];
}

function comparer(a: string, b: string): number {
  const chiffres = (numero: string) => numero.slice(1);
  return (
    chiffres(a).localeCompare(chiffres(b), 'fr', { numeric: true }) || a.localeCompare(b, 'fr')
  );
}
