import type { APIRoute } from 'astro';
import { editeur } from '../lib/editeur/editeur.ts';
import { robots } from '../lib/editeur/fichiers.ts';

/** `robots.txt`, à l’adresse de l’éditeur. */
export const GET: APIRoute = () => new Response(robots(editeur));
