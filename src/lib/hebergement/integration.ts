import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { comprimer, estComprimable } from './comprimer.ts';
import { mettreSousLaBase } from './entetes.ts';

/** Autant de fichiers à la fois que la machine a de quoi comprimer, sans les lire tous d’avance. */
const ENSEMBLE = 8;

/** Après la construction, met les adresses de `_headers` sous la base du site : l’hôte lit ce fichier à la racine. */
export function entetesSousLaBase(): AstroIntegration {
  let base = '/';
  return {
    name: 'entetes',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const fichier = new URL('_headers', dir);
        await writeFile(fichier, mettreSousLaBase(await readFile(fichier, 'utf8'), base));
      },
    },
  };
}

/**
 * Après la construction, écrit à côté de chaque fichier ses versions .br et .gz : le serveur n’a plus qu’à
 * les donner (hebergement/nginx.conf, hebergement/Caddyfile).
 */
export function compression(): AstroIntegration {
  return {
    name: 'compression',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const racine = fileURLToPath(dir);
        const fichiers = (await readdir(racine, { recursive: true })).filter(estComprimable);
        let suivant = 0;
        let avant = 0;
        let apres = 0;
        const travailler = async (): Promise<void> => {
          for (;;) {
            const fichier = fichiers[suivant];
            suivant += 1;
            if (fichier === undefined) return;
            const contenu = await readFile(join(racine, fichier));
            const { br, gz } = await comprimer(contenu);
            avant += contenu.length;
            apres += br?.length ?? contenu.length;
            if (br !== undefined) await writeFile(join(racine, `${fichier}.br`), br);
            if (gz !== undefined) await writeFile(join(racine, `${fichier}.gz`), gz);
          }
        };
        await Promise.all(Array.from({ length: ENSEMBLE }, travailler));
        const ko = (octets: number) => `${Math.round(octets / 1000)} ko`;
        logger.info(
          `${fichiers.length} fichiers, ${ko(avant)} en clair, ${ko(apres)} une fois comprimés`,
        );
      },
    },
  };
}
