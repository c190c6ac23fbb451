import type { APIRoute, GetStaticPaths } from 'astro';
import { noticeCsl, type NoticeCsl } from '../../lib/citations/csl.ts';
import { formats } from '../../lib/citations/formats.ts';
import { toutACiter } from '../../lib/contenu/a-citer.ts';

interface Props {
  readonly notice: NoticeCsl;
  readonly extension: string;
}

/** Chaque citation en BibTeX, RIS et CSL-JSON. */
export const getStaticPaths = (async () => {
  const notices = (await toutACiter()).map(noticeCsl);
  return notices.flatMap((notice) =>
    formats.map(({ extension }) => ({
      params: { fichier: `${notice.id}.${extension}` },
      props: { notice, extension },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { notice, extension } }) => {
  const format = formats.find((un) => un.extension === extension);
  return new Response(format?.ecrire(notice), {
    headers: { 'content-type': format?.type ?? 'text/plain' },
  });
};
