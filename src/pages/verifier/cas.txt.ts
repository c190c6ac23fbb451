/**
 * Les décisions codées, où le questionnaire cherche les cas proches : il demande ce fichier entier, quoi que l’on
 * réponde. Celles que ses références nomment déjà ne s’y nomment pas.
 */
import type { APIRoute } from 'astro';
import { lister } from '../../lib/contenu/lister.ts';
import { referencier } from '../../lib/contenu/referencier.ts';
import { ecrireLesCas } from '../../lib/proches/cas-compacts.ts';
import { resumerComparables } from '../../lib/proches/resumer.ts';
import { referencesCitables } from '../../lib/questionnaire/references-citables.ts';

export const GET: APIRoute = async () => {
  const cas = resumerComparables(await lister('decisions'));
  return new Response(ecrireLesCas(cas, referencesCitables(await referencier())), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
