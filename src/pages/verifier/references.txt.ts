/** Les références que citent les questions, demandées en même temps qu’elles. */
import type { APIRoute } from 'astro';
import { ecrireLesPremieres } from '../../lib/contenu/references-ecrites.ts';
import { referencier } from '../../lib/contenu/referencier.ts';
import { premieresReferences } from '../../lib/questionnaire/references-citables.ts';

export const GET: APIRoute = async () =>
  new Response(ecrireLesPremieres(premieresReferences(await referencier())), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
