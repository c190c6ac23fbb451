import type { APIRoute } from 'astro';
import { vignettesDuSite } from '../../lib/contenu/vignettes.ts';

/** Ce que disent les images de partage ; la construction les dessine, puis ôte ce fichier. */
export const GET: APIRoute = async () => Response.json(await vignettesDuSite());
