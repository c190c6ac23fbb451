import type { APIRoute, GetStaticPaths } from 'astro';
import { donneesDesFigures } from '../../lib/contenu/figures.ts';

/** Les données de chaque figure, écrites à la construction. */
export const getStaticPaths = (async () =>
  [...(await donneesDesFigures())].map(([fichier, contenu]) => ({
    params: { fichier },
    props: { contenu },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ contenu: string }> = ({ props }) => new Response(props.contenu);
