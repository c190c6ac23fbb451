import type { APIRoute } from 'astro';
import { figuresDuSite } from '../../lib/contenu/figures.ts';

/** Les figures à écrire en images ; la construction les écrit, puis ôte ce fichier. */
export const GET: APIRoute = async () => Response.json(await figuresDuSite());
