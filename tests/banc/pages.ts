import puppeteer, { type Page } from 'puppeteer-core';
import { cheminDuNavigateur, drapeaux } from '../site/aides/navigateur.ts';

/** Ce que coûte une visite, cache froid, sur un téléphone moyen et un réseau lent. */
export interface Visite {
  readonly adresse: string;
  readonly requetes: number;
  /** Octets reçus, en-têtes compris. */
  readonly octets: number;
  readonly polices: number;
  readonly scripts: number;
  /** Plus grand texte peint, en millisecondes. */
  readonly lcp: number;
  readonly deplacements: number;
}

const pages = [
  '/',
  '/affaire-maif/',
  '/le-cse/',
  '/verifier/',
  '/decisions/',
  '/decisions/cass-soc-2025-22-15793-telesecretaires/',
  '/modeles/demande-d-acces/',
  '/recherche/',
] as const;

/** 150 ms d’aller-retour, 1,6 Mb/s, un processeur quatre fois plus lent. */
async function ralentir(page: Page): Promise<void> {
  const canal = await page.createCDPSession();
  await canal.send('Network.enable');
  await canal.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 96_000,
  });
  await canal.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

async function visiter(page: Page, adresse: string, site: string): Promise<Visite> {
  const canal = await page.createCDPSession();
  await canal.send('Network.enable');
  const sortes = new Map<string, string>();
  const recus = { total: 0, polices: 0, scripts: 0 };
  canal.on('Network.responseReceived', ({ requestId, type }) => sortes.set(requestId, type));
  canal.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    recus.total += encodedDataLength;
    if (sortes.get(requestId) === 'Font') recus.polices += encodedDataLength;
    if (sortes.get(requestId) === 'Script') recus.scripts += encodedDataLength;
  });
  await ralentir(page);
  await page.goto(site + adresse, { waitUntil: 'networkidle0' });
  const [lcp, deplacements] = (await page.evaluate(`new Promise((resoudre) => {
    let lcp = 0, deplacements = 0;
    new PerformanceObserver((liste) => liste.getEntries().forEach((un) => (lcp = un.startTime)))
      .observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((liste) => liste.getEntries().forEach((un) => (deplacements += un.value)))
      .observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resoudre([lcp, deplacements]), 300);
  })`)) as readonly [number, number];
  await canal.detach();
  return {
    adresse,
    requetes: sortes.size,
    octets: recus.total,
    polices: recus.polices,
    scripts: recus.scripts,
    lcp,
    deplacements,
  };
}

/** Visite une page de chaque sorte, chacune dans un navigateur qui n’a encore rien vu. */
export async function visiterTout(site: string): Promise<readonly Visite[]> {
  const navigateur = await puppeteer.launch({
    executablePath: await cheminDuNavigateur(),
    headless: 'shell',
    args: [...drapeaux],
  });
  const visites: Visite[] = [];
  for (const adresse of pages) {
    const contexte = await navigateur.createBrowserContext();
    const page = await contexte.newPage();
    await page.setViewport({ width: 390, height: 844, isMobile: true });
    visites.push(await visiter(page, adresse, site));
    await contexte.close();
  }
  await navigateur.close();
  return visites;
}
