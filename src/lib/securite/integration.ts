import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { elaguer } from './elaguer.ts';

/** Après la construction, resserre la politique de sécurité de chaque page. */
export function politiqueParPage(): AstroIntegration {
  return {
    name: 'politique-par-page',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const racine = fileURLToPath(dir);
        for await (const page of glob('**/*.html', { cwd: racine })) {
          const fichier = `${racine}${page}`;
          await writeFile(fichier, elaguer(await readFile(fichier, 'utf8')));
        }
      },
    },
  };
}
