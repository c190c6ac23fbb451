import type { APIRoute, GetStaticPaths } from 'astro';
import { aCharger } from '../../lib/contenu/lettre-a-charger.ts';
import { lettresDuSite, type LettreDuSite } from '../../lib/contenu/lettres.ts';

/** Chaque lettre en JSON : le résultat du questionnaire la charge quand on l’ouvre. */
export const getStaticPaths = (async () =>
  (await lettresDuSite()).map((lettre) => ({
    params: { id: lettre.id },
    props: { lettre },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ lettre: LettreDuSite }> = async ({ props }) =>
  Response.json(await aCharger(props.lettre));
