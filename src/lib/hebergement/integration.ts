import { readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { horsDeLaBase } from '../liens/base.ts';
import { estComprimable } from './comprimer.ts';
import { mettreSousLaBase } from './entetes.ts';
import { ouvrirLEquipe, type Equipe } from './equipe.ts';
import { ecouter } from './faites.ts';

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

/** Le fichier que la construction écrit pour une adresse ; celle d’un fichier, « /flux.xml », finit parfois par une barre. */
const fichierDe = (adresse: string) =>
  /\.\w+\/?$/u.test(adresse)
    ? adresse.slice(1).replace(/\/$/u, '')
    : `${adresse.slice(1)}index.html`;

/**
 * À mesure que les pages se font, écrit à côté de chaque fichier ses versions .br et .gz : le serveur n’a plus qu’à
 * les donner (hebergement/nginx.conf, hebergement/Caddyfile). Des ouvriers s’en chargent, sur un autre processeur. Se
 * place en dernier : les fichiers que les autres intégrations ont écrits ou changés depuis se compriment alors.
 */
export function compression(): AstroIntegration {
  let equipe: Equipe | undefined;
  let racine = '';
  let base = '/';
  let cesser = () => {};
  return {
    name: 'compression',
    hooks: {
      'astro:config:done': ({ config }) => {
        racine = fileURLToPath(config.outDir);
        base = config.base;
      },
      'astro:build:start': () => {
        const ouverte = ouvrirLEquipe(racine);
        let annonce: string | undefined;
        equipe = ouverte;
        // Astro écrit une page avant de faire la suivante : la précédente est à sa place.
        cesser = ecouter((adresse) => {
          if (annonce !== undefined && estComprimable(annonce)) ouverte.confier(annonce);
          annonce = fichierDe(horsDeLaBase(adresse, base));
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        cesser();
        const dossier = fileURLToPath(dir);
        const fichiers = (await readdir(dossier, { recursive: true })).filter(estComprimable);
        const faits = await (equipe ?? ouvrirLEquipe(dossier)).finir(fichiers);
        const somme = (quoi: 'avant' | 'apres') =>
          faits.reduce((total, fait) => total + fait[quoi], 0);
        const ko = (octets: number) => `${Math.round(octets / 1000)} ko`;
        logger.info(
          `${faits.length} fichiers, ${ko(somme('avant'))} en clair, ${ko(somme('apres'))} une fois comprimés`,
        );
      },
    },
  };
}
