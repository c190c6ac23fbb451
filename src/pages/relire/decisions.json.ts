import type { APIRoute } from 'astro';
import { decisionsDeRelecture } from '../../lib/contenu/donnees-de-relecture.ts';

/** Les décisions de notre répertoire : chargées à l’ouverture du lecteur d’articles, avant tout texte. */
export const GET: APIRoute = async () => Response.json(await decisionsDeRelecture());
