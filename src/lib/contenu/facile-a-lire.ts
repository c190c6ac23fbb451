import type { CollectionEntry } from 'astro:content';
import { lister } from './lister.ts';
import { durees } from './durees-en-chiffres.ts';
import { uneFois } from './une-fois.ts';

/** Les pages faciles à lire, dans leur ordre, durées écrites. */
export const pagesFaciles = uneFois(async (): Promise<CollectionEntry<'facile-a-lire'>[]> => {
  const pages = await lister('facile-a-lire');
  return pages
    .toSorted((a, b) => a.data.ordre - b.data.ordre)
    .map((page) => ({
      ...page,
      data: {
        ...page.data,
        parties: page.data.parties.map((partie) => ({
          ...partie,
          phrases: partie.phrases.map((phrase) => durees(phrase, page.id)),
        })),
      },
    }));
});

/** La page facile à lire qui dit la même chose que cette adresse, si elle existe. */
export async function pageFacileDe(
  adresse: string,
): Promise<CollectionEntry<'facile-a-lire'> | undefined> {
  return (await lister('facile-a-lire')).find(({ data }) => data.complete.adresse === adresse);
}
