import type { AstroIntegration } from 'astro';

/** Le module d’Astro qui pose un îlot Svelte, et la ligne que les « Trusted Types » refusent : du HTML écrit en texte. */
const MODULE = /@astrojs[\\/]svelte[\\/]dist[\\/]client\.svelte\.js/u;
const REFUSEE = /\btarget\.innerHTML\s*=\s*""/u;
const ADMISE = 'target.replaceChildren()';

/**
 * Le module d’Astro, sa ligne refusée dite autrement.
 * @throws si elle n’y est plus : Astro a changé, cette intégration est à revoir ou à ôter.
 */
export function admettre(code: string): string {
  if (!REFUSEE.test(code))
    throw new Error(
      `@astrojs/svelte ne vide plus sa boîte comme prévu (${REFUSEE.source}) : revoir src/lib/securite/types-de-confiance.ts.`,
    );
  return code.replace(REFUSEE, ADMISE);
}

/**
 * Fait tenir les îlots sous `require-trusted-types-for 'script'` (public/_headers) : Svelte écrit ses gabarits par
 * une politique à lui, l’adaptateur d’Astro vide encore une boîte par `innerHTML`.
 */
export function typesDeConfiance(): AstroIntegration {
  return {
    name: 'types-de-confiance',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'types-de-confiance',
                // Avant que Svelte ne compile ce module : sa ligne est encore celle du paquet.
                enforce: 'pre',
                transform: (code, id) => (MODULE.test(id) ? admettre(code) : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
