import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { adresseDe } from './adresse.ts';
import { liensRompus, mailler } from './rompus.ts';
import type { LienRompu, Maillage } from './rompus.ts';

/** Où une page a pu être écrite, du plus précis au plus général. */
const origines = (page: string): readonly string[] => [
  `src/content${page.replace(/\/$/, '')}.md`,
  `src/content/articles${page.replace(/\/$/, '')}.mdx`,
  `src/pages${page.replace(/\/$/, '')}.astro`,
  `src/pages${page}index.astro`,
];

function dire({ page, lien, defaut }: LienRompu): string {
  const origine = origines(page).find((fichier) => existsSync(fichier)) ?? 'src/pages';
  return `${page} : lien « ${lien} », ${defaut}. Corriger ${origine}, ou le composant qui l’écrit.`;
}

/** Après la construction, suit chaque lien interne ; un lien rompu l’arrête. */
export function liensVerifies(): AstroIntegration {
  let base = '/';
  return {
    name: 'liens-verifies',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const racine = fileURLToPath(dir);
        const fichiers = (await readdir(racine, { recursive: true })).map((nom) =>
          nom.replaceAll('\\', '/'),
        );
        const pages = new Map<string, Maillage>();
        for (const fichier of fichiers.filter((nom) => nom.endsWith('.html'))) {
          const html = readFileSync(join(racine, fichier), 'utf8');
          pages.set(adresseDe(fichier), mailler(html));
        }
        const autres = fichiers.filter((nom) => /\.\w+$/.test(nom) && !nom.endsWith('.html'));
        const rompus = liensRompus(pages, new Set(autres.map((nom) => `/${nom}`)), base);
        if (rompus.length > 0) throw new Error(rompus.map(dire).join('\n'));
      },
    },
  };
}
