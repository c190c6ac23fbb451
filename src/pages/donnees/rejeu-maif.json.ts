import type { APIRoute } from 'astro';
import { exiger } from '../../lib/contenu/exiger.ts';
import { referencier } from '../../lib/contenu/referencier.ts';
import { bascules } from '../../lib/maif/bascules.ts';
import { calculerLaTable } from '../../lib/maif/calculer.ts';
import type { Rejeu } from '../../lib/maif/rejouer.ts';
import { typographier } from '../../lib/typographie/francais.ts';

/** Le rejeu de l’affaire MAIF : ses six faits, et tous ses états calculés à la construction par le moteur, et les faits des deux affaires. */
export const GET: APIRoute = async () => {
  const { faits } = (await exiger('decisions', 'cph-compiegne-2023-maif')).data;
  const { faits: arret } = (await exiger('decisions', 'cass-soc-2025-22-15793-telesecretaires'))
    .data;
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
    affaires: { rapportes: faits, arret },
  };
  return Response.json(rejeu);
};
