import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { horsDeLaBase, sousLaBase } from '../liens/base.ts';
import { incorporer } from '../styles/feuilles-liees.ts';
import { cadrer, detacher, jetonsDe, type Etiquette } from './detacher.ts';
import { fichiersDe, figures, mentionDe, type Figure } from './figures.ts';
import { mesurer } from './mesurer.ts';
import type { DessinLibre } from './dessins.ts';

/** À changer quand la façon de peindre change : les images gardées ne valent plus. */
const DESSIN = 1;

interface AEcrire {
  readonly figure: Figure;
  readonly dessin?: DessinLibre;
}

/** L’image d’une figure, détachée de sa page ou dessinée pour voyager. */
function ecrireSvg({ figure, dessin }: AEcrire, html: string, etiquette: Etiquette): string {
  const svg = dessin
    ? cadrer({ ...dessin, jetons: jetonsDe(html) }, etiquette)
    : detacher(html, figure.id, etiquette);
  if (svg === undefined)
    throw new Error(
      `La figure « ${figure.id} » n’est pas dessinée dans ${figure.page} : corriger src/lib/figures/figures.ts, ou la page.`,
    );
  return svg;
}

/** Le même dessin en points, ou celui que ce dessin a déjà donné. */
async function obtenirPng(svg: string, cache: URL): Promise<Buffer> {
  const cle = createHash('sha256')
    .update(JSON.stringify([DESSIN, svg]))
    .digest('hex');
  const garde = new URL(`${cle}.png`, cache);
  try {
    return await readFile(garde);
  } catch {
    // Chargé seulement s’il y a quelque chose à peindre.
    const { peindre } = await import('./peindre.ts');
    const png = await peindre(svg, cache);
    await writeFile(garde, png);
    return png;
  }
}

/** Après la construction, écrit chaque figure du site en SVG et en PNG, pour qui la reprend. */
export function figuresATelecharger(): AstroIntegration {
  let cache = new URL('file:///');
  let racine = new URL('https://site.invalid');
  return {
    name: 'figures',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = new URL('node_modules/.cache/figures/', config.root);
        racine = new URL(config.base, config.site ?? 'https://site.invalid');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const debut = performance.now();
        const liste = new URL('figures/images.json', dir);
        const demandees = JSON.parse(await readFile(liste, 'utf8')) as readonly AEcrire[];
        await mkdir(cache, { recursive: true });
        const domaine = (racine.hostname + racine.pathname).replace(/\/$/u, '');
        const dansLaPage = new Map<string, string>();
        for (const une of demandees) {
          const { figure } = une;
          const lire = (fichier: string) => readFile(new URL(`.${fichier}`, dir), 'utf8');
          const html = await incorporer(await lire(`${figure.page}index.html`), (feuille) =>
            lire(horsDeLaBase(feuille, racine.pathname)),
          );
          const mention = mentionDe(figure, domaine);
          const svg = ecrireSvg(une, html, { titre: figure.titre, mention, site: racine.origin });
          const fichiers = fichiersDe(figure);
          if (figure.id in figures) dansLaPage.set(sousLaBase(fichiers.svg, racine.pathname), svg);
          await writeFile(fileURLToPath(new URL(`.${fichiers.svg}`, dir)), svg);
          await writeFile(
            fileURLToPath(new URL(`.${fichiers.png}`, dir)),
            await obtenirPng(svg, cache),
          );
        }
        await rm(liste);
        const leurPage = new URL('figures/index.html', dir);
        await writeFile(leurPage, mesurer(await readFile(leurPage, 'utf8'), dansLaPage));
        const secondes = ((performance.now() - debut) / 1000).toFixed(1);
        logger.info(`${String(demandees.length)} figures en SVG et en PNG : ${secondes} s`);
      },
    },
  };
}
