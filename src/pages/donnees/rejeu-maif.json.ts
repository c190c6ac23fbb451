import type { APIRoute } from 'astro';
import { exiger } from '../../lib/contenu/exiger.ts';
import { referencier } from '../../lib/contenu/referencier.ts';
import { bascules } from '../../lib/maif/bascules.ts';
import { calculerLaTable } from '../../lib/maif/calculer.ts';
import type { Rejeu } from '../../lib/maif/rejouer.ts';
import { typographier } from '../../lib/typographie/francais.ts';

/** Le rejeu de l’affaire MAIF : ses six faits, et tous ses états calculés à la construction par le moteur. */
export const GET: APIRoute = async () => {
  const { faits } = (await exiger('decisions', 'cph-compiegne-2023-maif')).data;
  const references = await referencier();
  const rejeu: Rejeu = {
    bascules: bascules.map(({ id, question, source, choix }) => ({
      id,
      question: typographier(question),
      source: {
        libelle: typographier(references[source].libelle),
        adresse: references[source].adresse,
      },
      choix: choix.map(({ libelle, dit }) => ({ libelle, dit })),
    })),
    table: calculerLaTable(faits),
  };
  return Response.json(rejeu);
};
