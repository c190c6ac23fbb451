import type { APIRoute } from 'astro';
import { editeur } from '../../lib/editeur/editeur.ts';
import { security } from '../../lib/editeur/fichiers.ts';

/** Où signaler une faille. */
export const GET: APIRoute = () => new Response(security(editeur, new Date()));
