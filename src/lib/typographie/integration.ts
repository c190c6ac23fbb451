import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { composerPage } from './page.ts';

/** Après la construction, met à la typographie française ce que les composants ont écrit. */
export function typographieDesPages(): AstroIntegration {
  return {
    name: 'typographie-des-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const racine = fileURLToPath(dir);
        for await (const page of glob('**/*.html', { cwd: racine })) {
          const fichier = `${racine}${page}`;
          await writeFile(fichier, composerPage(await readFile(fichier, 'utf8')));
        }
      },
    },
  };
}
