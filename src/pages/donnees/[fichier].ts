import type { APIRoute, GetStaticPaths } from 'astro';
import { fichiersDuSite } from '../../lib/donnees/du-site.ts';

/** Les fichiers ouverts, écrits à la construction. */
export const getStaticPaths = (async () => {
  const fichiers = await fichiersDuSite();
  return [...fichiers].map(([fichier, contenu]) => ({ params: { fichier }, props: { contenu } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ contenu: string }> = ({ props }) => new Response(props.contenu);
