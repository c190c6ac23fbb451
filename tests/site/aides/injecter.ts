import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const { resolve } = createRequire(import.meta.url);

/** Un programme d’examen, que l’on met dans les pages à examiner. */
interface Injection {
  /** Met le programme dans la page, s’il n’y est pas. */
  mettre(page: Page): Promise<void>;
}

/**
 * Un fichier d’un paquet npm, et la variable globale qui dit qu’il est là. Il entre par le protocole du navigateur : la
 * politique de sécurité de la page ne s’y oppose pas. L’envoyer coûte plus que de le lire : à sa deuxième page, un
 * onglet le reçoit une fois pour toutes les suivantes.
 */
export function injecter(fichier: string, variable: string): Injection {
  const source = readFileSync(resolve(fichier), 'utf8');
  const vus = new WeakSet<Page>();
  return {
    async mettre(page) {
      if (await page.evaluate((nom) => nom in window, variable)) return;
      await page.evaluate(source);
      if (vus.has(page)) await page.addInitScript(source);
      vus.add(page);
    },
  };
}
