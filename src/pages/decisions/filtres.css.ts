import { lister } from '../../lib/contenu/lister.ts';
import type { APIRoute } from 'astro';
import { facettesDe } from '../../lib/decisions/facettes.ts';
import { feuilleDeFiltres } from '../../lib/decisions/feuille-de-filtres.ts';

/** La feuille des filtres du répertoire, écrite à la construction d’après les fiches. */
export const GET: APIRoute = async () => {
  const decisions = (await lister('decisions')).map(({ data }) => data);
  return new Response(feuilleDeFiltres(facettesDe(decisions)), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
