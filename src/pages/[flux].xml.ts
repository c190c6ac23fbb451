import type { APIRoute, GetStaticPaths } from 'astro';
import { evenementsDuSite } from '../lib/contenu/pieces.ts';
import { racineDuSite } from '../lib/editeur/adresse-entiere.ts';
import { editeur } from '../lib/editeur/editeur.ts';
import { ecrireAtom } from '../lib/publication/ecrire-flux.ts';
import { evenementsDuFlux, flux, type Flux } from '../lib/publication/flux.ts';

/** Les flux Atom. */
export const getStaticPaths = (() =>
  flux.map((un) => ({ params: { flux: un.nom }, props: { un } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ un: Flux }> = async ({ props: { un } }) =>
  new Response(
    ecrireAtom(
      un,
      evenementsDuFlux(un, await evenementsDuSite()),
      racineDuSite(editeur),
      editeur.nom ?? 'À ma connaissance',
    ),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
