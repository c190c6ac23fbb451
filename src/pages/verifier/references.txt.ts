/** Les références que le questionnaire peut citer : il demande ce fichier en même temps que ses questions. */
import type { APIRoute } from 'astro';
import { ecrireReferences } from '../../lib/contenu/references-ecrites.ts';
import { referencier } from '../../lib/contenu/referencier.ts';
import { referencesCitables } from '../../lib/questionnaire/references-citables.ts';

export const GET: APIRoute = async () =>
  new Response(ecrireReferences(referencesCitables(await referencier())), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
