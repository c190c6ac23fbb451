import type { AstroIntegration } from 'astro';
import { estARelire } from './age.ts';
import { lireTextes } from './lire.ts';

/** À la construction, nomme les textes lus il y a plus d’un an : leur page le dit aussi. */
export function veille(): AstroIntegration {
  return {
    name: 'veille',
    hooks: {
      'astro:build:start': ({ logger }) => {
        for (const { id, luLe } of lireTextes().filter((un) => estARelire(un.luLe, new Date())))
          logger.warn(
            `src/content/textes/${id}.md : lu le ${luLe.toISOString().slice(0, 10)}, à relire.`,
          );
      },
    },
  };
}
