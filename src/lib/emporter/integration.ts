import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assembler } from './assembler.ts';
import { direPoids, ecrirePoids } from './poids.ts';
import { COUVERTURE, FICHIER, PAGE, POIDS_MAXIMAL } from './plan.ts';

/** Après la construction, fait des pages du site un seul fichier à emporter, et dit son poids. */
export function emporter(): AstroIntegration {
  let site = new URL('file:///');
  let source = new URL('file:///');
  return {
    name: 'emporter',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (config.site === undefined)
          throw new Error('Le site n’a pas d’adresse : astro.config.mjs.');
        site = new URL(config.base, config.site);
        source = config.srcDir;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const racine = fileURLToPath(dir);
        const amorce = fileURLToPath(new URL('components/emporter/amorce.ts', source));
        const html = await assembler(racine, site, amorce);
        const octets = Buffer.byteLength(html);
        if (octets > POIDS_MAXIMAL)
          throw new Error(
            `Le fichier à emporter pèse ${octets} octets pour ${POIDS_MAXIMAL} permis : y ranger moins de pages (src/lib/emporter/plan.ts).`,
          );
        await writeFile(join(racine, FICHIER), html);
        await rm(join(racine, COUVERTURE), { recursive: true });
        const page = join(racine, PAGE, 'index.html');
        await writeFile(page, ecrirePoids(await readFile(page, 'utf8'), octets));
        logger.info(`${FICHIER} : ${direPoids(octets)}`);
      },
    },
  };
}
