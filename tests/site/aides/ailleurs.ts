import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Sert cet HTML comme la page d’un autre site, à une autre adresse, le temps de `suite`. */
export async function ailleurs(
  html: string,
  suite: (adresse: string) => Promise<void>,
): Promise<void> {
  const serveur = createServer((_, reponse) => {
    reponse.setHeader('content-type', 'text/html; charset=utf-8');
    reponse.end(`<!doctype html><meta charset="utf-8"><title>Un autre site</title>${html}`);
  });
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  const { port } = serveur.address() as AddressInfo;
  try {
    await suite(`http://127.0.0.1:${port}/`);
  } finally {
    serveur.close();
  }
}

/** Nos adresses publiques, dans cet HTML, remplacées par celle du site d’essai. */
export const ici = (html: string, adresse: string | undefined): string =>
  html.replaceAll(/https:\/\/[a-z0-9.-]+\.example/g, adresse ?? '');
