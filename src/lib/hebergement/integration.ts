import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { comprimer, estComprimable, qualiteDe } from './comprimer.ts';
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

/** Ce que des fichiers pesaient, et ce qu’ils pèsent une fois comprimés, en octets. */
interface Bilan {
  readonly fichiers: number;
  readonly avant: number;
  readonly apres: number;
}

/** Écrit à côté de chaque fichier ses versions .br et .gz. */
async function comprimerTout(racine: string, fichiers: readonly string[]): Promise<Bilan> {
  let [suivant, avant, apres] = [0, 0, 0];
  const travailler = async (): Promise<void> => {
    for (;;) {
      const fichier = fichiers[suivant];
      suivant += 1;
      if (fichier === undefined) return;
      const contenu = await readFile(join(racine, fichier));
      const { br, gz } = await comprimer(contenu, qualiteDe(fichier, contenu.length));
      avant += contenu.length;
      apres += br?.length ?? contenu.length;
      if (br !== undefined) await writeFile(join(racine, `${fichier}.br`), br);
      if (gz !== undefined) await writeFile(join(racine, `${fichier}.gz`), gz);
    }
  };
  await Promise.all(Array.from({ length: ENSEMBLE }, travailler));
  return { fichiers: fichiers.length, avant, apres };
}

/**
 * Après la construction, écrit à côté de chaque fichier ses versions .br et .gz : le serveur n’a plus qu’à
 * les donner (hebergement/nginx.conf, hebergement/Caddyfile). `pages` se place dès que plus rien ne change les
 * pages : elles se compriment pendant que les intégrations suivantes les lisent. `reste` vient en dernier.
 */
export function compression(): {
  readonly pages: AstroIntegration;
  readonly reste: AstroIntegration;
} {
  const estUnePage = (fichier: string) => fichier.endsWith('.html');
  const fichiersDe = async (racine: string) =>
    (await readdir(racine, { recursive: true })).filter(estComprimable);
  let enCours: Promise<Bilan> | undefined;
  return {
    pages: {
      name: 'compression des pages',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          const racine = fileURLToPath(dir);
          enCours = comprimerTout(racine, (await fichiersDe(racine)).filter(estUnePage));
          // Une erreur attend que `reste` la lise.
          enCours.catch(() => undefined);
        },
      },
    },
    reste: {
      name: 'compression',
      hooks: {
        'astro:build:done': async ({ dir, logger }) => {
          const racine = fileURLToPath(dir);
          const autres = (await fichiersDe(racine)).filter((fichier) => !estUnePage(fichier));
          const bilans = [await enCours, await comprimerTout(racine, autres)];
          const somme = (quoi: keyof Bilan) =>
            bilans.reduce((total, bilan) => total + (bilan?.[quoi] ?? 0), 0);
          const ko = (octets: number) => `${Math.round(octets / 1000)} ko`;
          logger.info(
            `${somme('fichiers')} fichiers, ${ko(somme('avant'))} en clair, ${ko(somme('apres'))} une fois comprimés`,
          );
        },
      },
    },
  };
}
