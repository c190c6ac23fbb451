import { getCollection } from 'astro:content';
import type { Source } from '../droit/sources.ts';
import {
  referenceDeDecision,
  referenceDeLoi,
  referenceDeTexte,
  type Reference,
} from './reference.ts';

export type { Reference } from './reference.ts';

/** Toutes les sources du site, par identifiant. */
export async function referencier(): Promise<Record<Source, Reference>> {
  const [loi, textes, decisions] = await Promise.all([
    getCollection('loi'),
    getCollection('textes'),
    getCollection('decisions'),
  ]);
  // Un test compare le registre aux fiches : chaque `Source` a donc son entrée.
  return Object.fromEntries([
    ...loi.map(({ id, data }) => [id, referenceDeLoi(data)] as const),
    ...textes.map(({ id, data }) => [id, referenceDeTexte(id, data)] as const),
    ...decisions.map(({ id, data }) => [id, referenceDeDecision(id, data)] as const),
  ]) as Record<Source, Reference>;
}
