import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { horsDeLaBase } from '../liens/base.ts';
import { precharger } from './precharger.ts';

/** Après la construction, fait demander avec chaque îlot ce que ses scripts importeront. */
export function ilotsPrecharges(): AstroIntegration {
  let base = '/';
  return {
    name: 'ilots-precharges',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const lire = (adresse: string) =>
          readFileSync(new URL(`.${horsDeLaBase(adresse, base)}`, dir), 'utf8');
        for (const nom of await readdir(dir, { recursive: true })) {
          if (!nom.endsWith('index.html')) continue;
          const page = new URL(nom.replaceAll('\\', '/'), dir);
          const html = readFileSync(page, 'utf8');
          const avec = precharger(html, lire);
          if (avec !== html) await writeFile(page, avec);
        }
      },
    },
  };
}
