/** Les décisions codées, où le questionnaire cherche les cas proches : il demande ce fichier entier, quoi que l’on réponde. */
import type { APIRoute } from 'astro';
import { lister } from '../../lib/contenu/lister.ts';
import { ecrireLesCas } from '../../lib/proches/cas-compacts.ts';
import { resumerComparables } from '../../lib/proches/resumer.ts';

export const GET: APIRoute = async () =>
  new Response(ecrireLesCas(resumerComparables(await lister('decisions'))), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
