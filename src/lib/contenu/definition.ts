import type { CollectionEntry } from 'astro:content';
import { exiger } from './exiger.ts';
import { typographier } from '../typographie/francais.ts';

/** La définition d’un terme, composée. Un terme inconnu arrête la construction. */
export async function definir(id: string): Promise<{ terme: string; definition: string }> {
  const { body, data }: CollectionEntry<'glossaire'> = await exiger('glossaire', id);
  return { terme: typographier(data.terme), definition: typographier((body ?? '').trim()) };
}
