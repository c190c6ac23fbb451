/** Ce qui s’appuie sur des sources, et qu’on peut rapprocher d’autre chose qui s’appuie sur des sources. */
interface Appuye {
  readonly id: string;
  readonly sources: readonly string[];
}

const communes = (a: readonly string[], b: ReadonlySet<string>) =>
  a.filter((source) => b.has(source)).length;

/**
 * Les voisins d’une liste de sources : ceux qui en partagent le plus d’abord, l’ordre de départ
 * départageant. Ceux qui n’en partagent aucune n’y sont pas.
 */
export function voisins<T extends Appuye>(
  sources: readonly string[],
  candidats: readonly T[],
  nombre: number,
): readonly T[] {
  const siennes = new Set(sources);
  return candidats
    .map((candidat) => ({ candidat, poids: communes(candidat.sources, siennes) }))
    .filter(({ poids }) => poids > 0)
    .toSorted((a, b) => b.poids - a.poids)
    .slice(0, nombre)
    .map(({ candidat }) => candidat);
}

/**
 * Ce qu’on propose de lire après une entrée : d’abord ce que son auteur nomme, puis ses voisins.
 * @throws si l’auteur nomme une entrée qui n’existe pas.
 */
export function aLireEnsuite<T extends Appuye>(
  entree: Appuye & { readonly suite: readonly string[] },
  toutes: readonly T[],
  nombre: number,
): readonly T[] {
  const nommees = entree.suite.map((id) => {
    const nommee = toutes.find((candidate) => candidate.id === id);
    if (nommee === undefined || id === entree.id) {
      throw new Error(
        `« ${id} » n’est pas un autre article : corriger « suite » dans src/content/articles/${entree.id}.mdx.`,
      );
    }
    return nommee;
  });
  const autres = toutes.filter(({ id }) => id !== entree.id && !entree.suite.includes(id));
  return [...nommees, ...voisins(entree.sources, autres, nombre)].slice(0, nombre);
}
