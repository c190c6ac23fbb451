import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Vignette } from './vignette.ts';

/** À changer quand le dessin change : les images gardées ne valent plus. */
const DESSIN = 2;

/** Dessine une image, ou reprend celle que ce contenu a déjà donnée. */
async function obtenir(
  vignette: Vignette,
  domaine: string,
  cache: URL,
): Promise<{ readonly png: Buffer; readonly neuve: boolean }> {
  const cle = createHash('sha256')
    .update(JSON.stringify([DESSIN, domaine, vignette]))
    .digest('hex');
  const garde = new URL(`${cle}.png`, cache);
  try {
    return { png: await readFile(garde), neuve: false };
  } catch {
    // Chargé seulement s’il y a quelque chose à dessiner.
    const { dessiner } = await import('./dessiner.ts');
    const png = await dessiner(vignette, domaine);
    await writeFile(garde, png);
    return { png, neuve: true };
  }
}

/** Après la construction, écrit l’image de partage de chaque page, et dit combien de temps cela a pris. */
export function vignettes(): AstroIntegration {
  let cache = new URL('file:///');
  let domaine = '';
  return {
    name: 'vignettes',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = new URL('node_modules/.cache/vignettes/', config.root);
        domaine = new URL(config.site ?? 'https://site.invalid').hostname;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const debut = performance.now();
        const dossier = new URL('partage/', dir);
        const liste = new URL('images.json', dossier);
        const demandees = JSON.parse(await readFile(liste, 'utf8')) as readonly Vignette[];
        await mkdir(cache, { recursive: true });
        let neuves = 0;
        for (const vignette of demandees) {
          const { png, neuve } = await obtenir(vignette, domaine, cache);
          await writeFile(fileURLToPath(new URL(`${vignette.nom}.png`, dossier)), png);
          neuves += neuve ? 1 : 0;
        }
        await rm(liste);
        const secondes = ((performance.now() - debut) / 1000).toFixed(1);
        logger.info(
          `${demandees.length} images de partage, dont ${neuves} dessinées : ${secondes} s`,
        );
      },
    },
  };
}
