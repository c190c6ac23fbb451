import type { APIRoute } from 'astro';
import { exiger } from '../../lib/contenu/exiger.ts';
import { calculerLaTable } from '../../lib/maif/calculer.ts';

/** Tous les états du rejeu de l’affaire MAIF, calculés à la construction par le moteur du questionnaire. */
export const GET: APIRoute = async () => {
  const { faits } = (await exiger('decisions', 'cph-compiegne-2023-maif')).data;
  return Response.json(calculerLaTable(faits));
};
