import type { Page } from '@playwright/test';
import { direUneRequete } from './dire-une-requete.ts';

/** Ce qu’une page a fait de remarquable depuis qu’on l’observe. */
export interface Temoin {
  /** Erreurs de script, de console, et violations de la politique de sécurité. */
  readonly erreurs: readonly string[];
  /** Toutes les requêtes parties. */
  readonly requetes: readonly string[];
  /** Ce que chacune dit au serveur : méthode, adresse entière, corps. */
  readonly dites: readonly string[];
  /** Les requêtes parties ailleurs que sur le site. */
  readonly ailleurs: readonly string[];
  /** Oublie ce qui précède. */
  effacer(): void;
}

/**
 * Ce que Chromium dit d’un fondu entre deux pages qu’il n’a pas eu le temps de faire (`@view-transition`) : la page
 * s’affiche sans, et personne n’y peut rien.
 */
export const fonduManque = /^Transition was (?:aborted|skipped)/u;

/** Observe une page : à appeler avant de l’ouvrir. */
export function temoigner(page: Page): Temoin {
  const erreurs: string[] = [];
  const requetes: string[] = [];
  const dites: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (!fonduManque.test(message)) erreurs.push(message);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') erreurs.push(message.text());
  });
  page.on('request', (requete) => {
    requetes.push(requete.url());
    dites.push(direUneRequete(requete));
  });
  const chezNous = process.env['ADRESSE_DU_SITE'] ?? '';
  return {
    erreurs,
    requetes,
    dites,
    get ailleurs() {
      return requetes.filter(
        (adresse) => !/^(data|blob|about):/.test(adresse) && !adresse.startsWith(`${chezNous}/`),
      );
    },
    effacer() {
      erreurs.length = 0;
      requetes.length = 0;
      dites.length = 0;
    },
  };
}

/** Les noms de tout ce que le navigateur garde pour cette page : cookies, stockages, bases, caches. */
export async function traces(page: Page): Promise<readonly string[]> {
  const cookies = await page.context().cookies();
  const stockages = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((cle) => `localStorage ${cle}`),
    ...Object.keys(sessionStorage).map((cle) => `sessionStorage ${cle}`),
    ...(await indexedDB.databases()).map((base) => `indexedDB ${base.name ?? ''}`),
    ...(await caches.keys()).map((cle) => `cache ${cle}`),
    ...(await navigator.serviceWorker.getRegistrations()).map((r) => `service worker ${r.scope}`),
  ]);
  return [...cookies.map((cookie) => `cookie ${cookie.name}`), ...stockages];
}
