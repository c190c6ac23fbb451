import { readFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { estUnCadre } from '../integrer/cadre.ts';
import { adresseDe } from '../liens/adresse.ts';
import type { PageAClasser } from './batir/assembler.ts';
import { dresser } from './batir/dresser.ts';
import { lirePage } from './batir/lire-page.ts';
import { ANNUAIRE } from './fichiers.ts';
import { ouvrirLIndex } from './texte-entier/indexer.ts';

/** Pagefind lit ces pages, dans leur ordre, pendant que nous lisons les suivantes. */
const ENSEMBLE = 16;

/** Quand Astro a fini d’écrire les pages : les lit, en dresse l’annuaire, et l’index du texte entier. */
export function recherche(): AstroIntegration {
  return {
    name: 'recherche',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const racine = fileURLToPath(dir);
        const fichiers = (await readdir(racine, { recursive: true }))
          .filter((fichier) => fichier.endsWith('.html') && !estUnCadre(fichier))
          .sort();
        const index = await ouvrirLIndex();
        const lues: PageAClasser[] = [];
        let ajouts: Promise<void>[] = [];
        // Quelques pages à la fois : les garder toutes prendrait plus de mémoire que tout le reste.
        for (const fichier of fichiers) {
          const adresse = adresseDe(fichier);
          const html = readFileSync(join(racine, fichier), 'utf8');
          ajouts.push(index.ajouter(adresse, html));
          if (ajouts.length === ENSEMBLE) {
            await Promise.all(ajouts);
            ajouts = [];
          }
          const lue = lirePage(html);
          if (lue !== undefined) lues.push({ adresse, ...lue });
        }
        await Promise.all(ajouts);
        const contenu = fileURLToPath(new URL('../../content', import.meta.url));
        const { module, entrees, poids } = await dresser(lues, contenu);
        const cible = join(racine, ANNUAIRE);
        await mkdir(dirname(cible), { recursive: true });
        await writeFile(cible, module);
        logger.info(`annuaire : ${entrees} entrées, ${(poids / 1000).toFixed(1)} ko`);
        logger.info(`texte entier : ${await index.ecrire(racine)} pages indexées`);
      },
    },
  };
}
