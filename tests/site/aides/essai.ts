import { expect, test as base } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { suivre } from './calme.ts';
import { fonduManque, temoigner } from './temoin.ts';
import type { Temoin } from './temoin.ts';

export { expect };

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

interface Attentes {
  /** Dit les erreurs que l’essai provoque exprès : un script retenu, une coupure. Toute autre le fait échouer. */
  readonly vouloirErreurs: (...motifs: readonly RegExp[]) => void;
}

/** Ce que le navigateur écrit quand l’essai coupe le réseau, ou lui retient un fichier. */
export const coupures = [
  /net::ERR_(?:FAILED|INTERNET_DISCONNECTED)/u,
  /(?:dynamically imported module|Importing a module script failed)/u,
] as const;

/** La page d’erreur répond 404, et le navigateur le dit : ce n’est pas une faute. */
const pageDErreur = /status of 404 .*\/404\.html$/u;

/** Les erreurs de page et de console depuis le début de l’essai, dans tout ce que cet ouvrier a ouvert. */
const relevees: string[] = [];

function relever(contexte: BrowserContext): void {
  suivre(contexte);
  contexte.on('weberror', (erreur) => {
    const { message } = erreur.error();
    if (!fonduManque.test(message)) relevees.push(message);
  });
  contexte.on('console', (message) => {
    const dite = `${message.text()} ${message.location().url}`.trim();
    if (message.type() === 'error' && !pageDErreur.test(dite)) relevees.push(dite);
  });
}

/**
 * `test` de Playwright : une erreur de page ou de console fait échouer l’essai, sauf s’il l’a dite voulue
 * (`vouloirErreurs`). Et `onglet` : une seule page par ouvrier, gardée d’un test à l’autre et observée, pour les
 * examens qui se répètent sur tout le site.
 */
export const test = base.extend<Attentes, { onglet: Onglet }>({
  vouloirErreurs: [
    async ({ browserName }, utiliser) => {
      const voulues: RegExp[] = [];
      relevees.length = 0;
      await utiliser((...motifs) => voulues.push(...motifs));
      const imprevues = relevees.filter((une) => !voulues.some((voulue) => voulue.test(une)));
      expect(imprevues, `erreurs de page et de console, ${browserName}`).toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context }, utiliser) => {
    relever(context);
    await utiliser(context);
  },
  onglet: [
    async ({ browser }, utiliser) => {
      const contexte = await browser.newContext({
        baseURL: process.env['ADRESSE_DU_SITE'] ?? '',
        locale: 'fr-FR',
        viewport: { width: 1280, height: 800 },
      });
      relever(contexte);
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
