import type { APIRoute, GetStaticPaths } from 'astro';
import { lister } from '../../../lib/contenu/lister.ts';
import { adresseDuSite } from '../../../lib/donnees/du-site.ts';
import { ouvrir, type EntreeDeDecision } from '../../../lib/donnees/ouvrir.ts';

/** Une décision par fichier : ce que charge le questionnaire quand on demande à la lire. */
export const getStaticPaths = (async () => {
  const entrees = await lister('decisions');
  return entrees.map((entree) => ({ params: { id: entree.id }, props: { entree } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ entree: EntreeDeDecision }> = ({ props }) =>
  Response.json(ouvrir(props.entree, adresseDuSite()));
