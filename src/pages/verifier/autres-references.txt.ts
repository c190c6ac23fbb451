/** Les autres références que le questionnaire peut citer, et le détail de toutes : demandées quand le résultat s’affiche. */
import type { APIRoute } from 'astro';
import { ecrireLesAutres } from '../../lib/contenu/references-ecrites.ts';
import { referencier } from '../../lib/contenu/referencier.ts';
import {
  premieresReferences,
  referencesCitables,
} from '../../lib/questionnaire/references-citables.ts';

export const GET: APIRoute = async () => {
  const toutes = await referencier();
  return new Response(ecrireLesAutres(referencesCitables(toutes), premieresReferences(toutes)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
