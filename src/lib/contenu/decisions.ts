import type { CollectionEntry } from 'astro:content';
import { lister } from './lister.ts';
import { uneFois } from './une-fois.ts';

/** Toutes les fiches de décision, de la plus récente à la plus ancienne. */
export const decisionsRecentesDAbord = uneFois(
  async (): Promise<CollectionEntry<'decisions'>[]> => {
    const fiches = await lister('decisions');
    return fiches.toSorted((a, b) => b.data.date.getTime() - a.data.date.getTime());
  },
);
