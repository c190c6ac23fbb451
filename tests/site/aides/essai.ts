import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { temoigner } from './temoin.ts';
import type { Temoin } from './temoin.ts';

export { expect } from '@playwright/test';

/** Les pages où l’essai confirme déjà : recharger efface des réponses, et le navigateur prévient. */
const confirmees = new WeakSet<Page>();

function confirmer(page: Page): void {
  if (confirmees.has(page)) return;
  confirmees.add(page);
  page.on('dialog', (dialogue) => void dialogue.accept());
}

interface Onglet {
  readonly page: Page;
  readonly temoin: Temoin;
}

/**
 * `test` de Playwright, avec `onglet` : une seule page par ouvrier, gardée d’un test à l’autre
 * et observée, pour les examens qui se répètent sur tout le site.
 */
export const test = base.extend<object, { onglet: Onglet }>({
  onglet: [
    async ({ browser }, utiliser) => {
      const contexte = await browser.newContext({
        baseURL: process.env['ADRESSE_DU_SITE'] ?? '',
        locale: 'fr-FR',
        viewport: { width: 1280, height: 800 },
      });
      const page = await contexte.newPage();
      await utiliser({ page, temoin: temoigner(page) });
      await contexte.close();
    },
    { scope: 'worker' },
  ],
});

/** Ouvre une adresse du site, confirme que l’on quitte, et attend que la page et ses polices soient en place. */
export async function ouvrir(page: Page, adresse: string): Promise<void> {
  confirmer(page);
  await page.goto(adresse, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
