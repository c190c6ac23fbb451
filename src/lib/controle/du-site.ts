import { getCollection, type CollectionEntry } from 'astro:content';
import { dresserLeBilan } from './bilan.ts';
import type { Bilan } from './bilan.ts';
import { casJuge } from './lire.ts';

/** Le bilan des décisions de ce site. La construction s’arrête sur un désaccord sans explication. */
export async function bilanDuSite(): Promise<Bilan & { fiches: CollectionEntry<'decisions'>[] }> {
  const fiches = (await getCollection('decisions')).toSorted(
    (a, b) => b.data.date.getTime() - a.data.date.getTime(),
  );
  return { ...dresserLeBilan(fiches.map(casJuge)), fiches };
}
