import type { APIRoute } from 'astro';
import { referencesDuKit } from '../../lib/contenu/donnees-de-relecture.ts';

/** Ce que les documents du kit citent : chargé à l’ouverture du lecteur de notices, avant tout texte. */
export const GET: APIRoute = async () => Response.json(await referencesDuKit());
