/** Un visiteur du banc : un navigateur qui n’a encore rien vu, sur un téléphone ou un bureau lents. */
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { cheminDuNavigateur, drapeaux } from '../site/aides/navigateur.ts';
import { ALLER_RETOUR, DESCENDANT, MONTANT, PROCESSEUR } from './liaison.ts';

/** Une page qui s’ouvre pour la première fois. */
interface Visiteur {
  readonly page: Page;
  fermer(): Promise<void>;
}

/** Qui ralentit le réseau : le navigateur, ou le relais entre lui et le serveur (`relais.ts`). */
export type Lenteur = 'navigateur' | 'relais';

const ecrans = {
  telephone: { width: 390, height: 844, isMobile: true, hasTouch: true },
  bureau: { width: 1280, height: 800 },
} as const;

/**
 * Le navigateur des essais.
 *
 * @param empreinte celle de la clé du banc. Un certificat seulement toléré ne laisserait rien garder en cache.
 */
export const lancer = async (empreinte: string | undefined): Promise<Browser> =>
  puppeteer.launch({
    executablePath: await cheminDuNavigateur(),
    headless: 'shell',
    args: [
      ...drapeaux,
      '--disable-features=PaintHolding',
      ...(empreinte === undefined ? [] : [`--ignore-certificate-errors-spki-list=${empreinte}`]),
    ],
  });

/** Ouvre une page dont le cache est froid. */
export async function venir(
  navigateur: Browser,
  ecran: keyof typeof ecrans = 'telephone',
  lenteur: Lenteur = 'navigateur',
): Promise<Visiteur> {
  const contexte = await navigateur.createBrowserContext();
  const page = await contexte.newPage();
  await page.setViewport(ecrans[ecran]);
  const canal = await page.createCDPSession();
  await canal.send('Network.enable');
  if (lenteur === 'navigateur')
    await canal.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: ALLER_RETOUR,
      downloadThroughput: DESCENDANT,
      uploadThroughput: MONTANT,
    });
  await canal.send('Emulation.setCPUThrottlingRate', { rate: PROCESSEUR });
  return { page, fermer: () => contexte.close() };
}

/** Ce qui a voyagé : combien de demandes, et combien d’octets en tout et par sorte. */
export interface Poids {
  readonly requetes: number;
  /** Octets des corps, tels qu’ils ont voyagé ; les en-têtes n’en sont pas, ni ce qui vient du cache. */
  readonly octets: number;
  readonly polices: number;
  readonly scripts: number;
}

/** Ce que la page a fait voyager jusqu’ici. */
export const peser = (page: Page): Promise<Poids> =>
  page.evaluate(() => {
    const recus = performance
      .getEntries()
      // La page elle-même en est une.
      .filter((une) => une instanceof PerformanceResourceTiming)
      .filter(({ transferSize }) => transferSize > 0);
    const somme = (nom: RegExp) =>
      recus
        .filter(({ name }) => nom.test(name))
        .reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
    return {
      requetes: recus.length,
      octets: somme(/^/u),
      polices: somme(/\.woff2$/u),
      scripts: somme(/\.js$/u),
    };
  });
