import { getCollection, type CollectionEntry } from 'astro:content';

/** Toutes les fiches de décision, de la plus récente à la plus ancienne. */
export async function decisionsRecentesDAbord(): Promise<CollectionEntry<'decisions'>[]> {
  const fiches = await getCollection('decisions');
  return fiches.toSorted((a, b) => b.data.date.getTime() - a.data.date.getTime());
}
