import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { adresseDe } from '../liens/adresse.ts';
import { dresser } from './batir/dresser.ts';
import { ANNUAIRE } from './fichiers.ts';
import { indexer } from './texte-entier/indexer.ts';

/** Quand Astro a fini d’écrire les pages : dresse l’annuaire, puis l’index du texte entier. */
export function recherche(): AstroIntegration {
  return {
    name: 'recherche',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const racine = fileURLToPath(dir);
        const fichiers = (await readdir(racine, { recursive: true }))
          .filter((fichier) => fichier.endsWith('.html'))
          .sort();
        const pages = await Promise.all(
          fichiers.map(async (fichier) => ({
            adresse: adresseDe(fichier),
            html: await readFile(join(racine, fichier), 'utf8'),
          })),
        );
        const contenu = fileURLToPath(new URL('../../content', import.meta.url));
        const { module, entrees, poids } = await dresser(pages, contenu);
        const cible = join(racine, ANNUAIRE);
        await mkdir(dirname(cible), { recursive: true });
        await writeFile(cible, module);
        logger.info(`annuaire : ${entrees} entrées, ${(poids / 1000).toFixed(1)} ko`);
        logger.info(`texte entier : ${await indexer(racine, pages)} pages indexées`);
      },
    },
  };
}
