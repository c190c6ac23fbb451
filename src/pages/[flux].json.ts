import type { APIRoute, GetStaticPaths } from 'astro';
import { evenementsDuSite } from '../lib/contenu/pieces.ts';
import { racineDuSite } from '../lib/editeur/adresse-entiere.ts';
import { editeur } from '../lib/editeur/editeur.ts';
import { ecrireJsonFeed } from '../lib/publication/ecrire-flux.ts';
import { evenementsDuFlux, flux, type Flux } from '../lib/publication/flux.ts';

/** Les flux JSON Feed. */
export const getStaticPaths = (() =>
  flux.map((un) => ({ params: { flux: un.nom }, props: { un } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ un: Flux }> = async ({ props: { un } }) =>
  Response.json(
    ecrireJsonFeed(
      un,
      evenementsDuFlux(un, await evenementsDuSite()),
      racineDuSite(editeur),
      editeur.nom ?? 'À ma connaissance',
    ),
  );
