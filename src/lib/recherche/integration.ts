import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formesDuNumero } from './ecriture.ts';
import { indexer } from './indexer.ts';
import { motsCourants } from './mots-courants.ts';
import { motsDesFiches } from './mots-des-fiches.ts';

/** Construit l’index de la recherche quand Astro a fini d’écrire les pages. */
export function recherche(): AstroIntegration {
  return {
    name: 'recherche',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const fiches = motsDesFiches(fileURLToPath(new URL('../../content', import.meta.url)));
        const pages = await indexer(fileURLToPath(dir), (adresse) => {
          const numero = /^\/code-du-travail\/([^/]+)\/$/.exec(adresse)?.[1];
          return [
            ...(numero === undefined ? [] : formesDuNumero(numero)),
            ...(motsCourants[adresse] ?? []),
            ...(fiches.get(adresse) ?? []),
          ];
        });
        logger.info(`${pages} pages indexées`);
      },
    },
  };
}
