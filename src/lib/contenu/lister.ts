import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';

/** Une collection lue : ses entrées dans l’ordre d’Astro, et chacune par son identifiant. */
interface Lue<C extends CollectionKey> {
  readonly entrees: readonly CollectionEntry<C>[];
  readonly parId: ReadonlyMap<string, CollectionEntry<C>>;
}

const lues = new Map<CollectionKey, Promise<Lue<CollectionKey>>>();

async function lire<C extends CollectionKey>(collection: C): Promise<Lue<C>> {
  const entrees: readonly CollectionEntry<C>[] = await getCollection(collection);
  return { entrees, parId: new Map(entrees.map((entree) => [entree.id, entree])) };
}

/**
 * Lit une collection une fois par construction : Astro en recopie toutes les entrées à chaque demande, et
 * une page qui en demande trois ferait payer à chaque page nouvelle toutes les autres.
 */
function lireUneFois<C extends CollectionKey>(collection: C): Promise<Lue<C>> {
  if (!import.meta.env.PROD) return lire(collection);
  const dejaLue = lues.get(collection) as Promise<Lue<C>> | undefined;
  if (dejaLue !== undefined) return dejaLue;
  const lecture = lire(collection);
  lues.set(collection, lecture);
  return lecture;
}

/** Les entrées d’une collection : la seule façon de les demander (tests/architecture.test.ts). */
export async function lister<C extends CollectionKey>(
  collection: C,
): Promise<readonly CollectionEntry<C>[]> {
  return (await lireUneFois(collection)).entrees;
}

/** L’entrée de ce nom, si elle existe. */
export async function chercher<C extends CollectionKey>(
  collection: C,
  id: string,
): Promise<CollectionEntry<C> | undefined> {
  return (await lireUneFois(collection)).parId.get(id);
}
