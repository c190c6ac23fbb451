import type { APIRoute } from 'astro';
import { donneesDeRelecture } from '../../lib/contenu/donnees-de-relecture.ts';

/** Les règles de relecture : chargées à l’ouverture des deux pages qui relisent, avant tout texte. */
export const GET: APIRoute = async () => Response.json(await donneesDeRelecture());
