import puppeteer from 'puppeteer-core';
import { programme } from '../aides/programmes.ts';
import type { Pilote } from './navigateur.ts';

/** Firefox, par WebDriver BiDi. */
export const firefox: Pilote = {
  nom: 'Firefox',
  manque: () => (programme('firefox-esr', 'firefox') === undefined ? 'firefox-esr' : undefined),
  async lancer(atelier) {
    const navigateur = await puppeteer.launch({
      browser: 'firefox',
      executablePath: programme('firefox-esr', 'firefox') ?? 'firefox',
      headless: true,
      userDataDir: atelier,
      extraPrefsFirefox: { 'intl.accept_languages': 'fr-FR,fr' },
    });
    const page = await navigateur.newPage();
    const erreurs: string[] = [];
    page.on('pageerror', (erreur) => erreurs.push(String(erreur)));
    return {
      ouvrir: async (adresse) => {
        await page.goto(adresse, { waitUntil: 'load' });
      },
      executer: (corps) => page.evaluate(`(() => { ${corps} })()`),
      retour: async () => {
        await page.evaluate('setTimeout(() => history.back(), 50)');
        await new Promise((resoudre) => setTimeout(resoudre, 1_500));
      },
      erreurs: () => Promise.resolve(erreurs),
      fermer: () => navigateur.close(),
    };
  },
};
