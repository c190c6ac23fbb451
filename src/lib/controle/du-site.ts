import type { CollectionEntry } from 'astro:content';
import { decisionsRecentesDAbord } from '../contenu/decisions.ts';
import { uneFois } from '../contenu/une-fois.ts';
import { dresserLeBilan } from './bilan.ts';
import type { Bilan } from './bilan.ts';
import { casJuge } from './lire.ts';

/** Le bilan, et les fiches dont il parle. */
export interface BilanDuSite extends Bilan {
  readonly fiches: CollectionEntry<'decisions'>[];
}

/** Le bilan des décisions de ce site. La construction s’arrête sur un désaccord sans explication. */
export const bilanDuSite = uneFois(async (): Promise<BilanDuSite> => {
  const fiches = await decisionsRecentesDAbord();
  return { ...dresserLeBilan(fiches.map(casJuge)), fiches };
});
