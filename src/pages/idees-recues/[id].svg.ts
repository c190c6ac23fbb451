import type { CollectionEntry } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { citer } from '../../lib/contenu/citer.ts';
import { composerCarte } from '../../lib/idees-recues/carte.ts';
import { dessiner } from '../../lib/idees-recues/image.ts';
import jetons from '../../components/gabarits/jetons.css?raw';
import { ideesRecues } from '../../lib/contenu/idees-recues.ts';

/** L’image de chaque carte, écrite à la construction. */
export const getStaticPaths = (async () =>
  (await ideesRecues()).map((idee) => ({
    params: { id: idee.id },
    props: { idee },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ idee: CollectionEntry<'idees-recues'> }> = async ({ props }) =>
  new Response(dessiner(await composerCarte(props.idee, citer), jetons), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
