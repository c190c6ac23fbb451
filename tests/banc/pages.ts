import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { peser, venir } from './visiteur.ts';
import type { Lenteur, Poids } from './visiteur.ts';

/** Ce que coûte une visite, cache froid, sur un téléphone moyen et un réseau lent. */
interface Visite extends Poids {
  /** Plus grand texte peint, en millisecondes. */
  readonly lcp: number;
  readonly deplacements: number;
}

/** Les articles, du plus léger au plus lourd à recevoir. */
function articles(dist: string): readonly string[] {
  const poids = (nom: string) => statSync(join(dist, nom, 'index.html.br')).size;
  return readdirSync(fileURLToPath(new URL('../../src/content/articles/', import.meta.url)))
    .map((nom) => nom.replace(/\.mdx$/u, ''))
    .toSorted((un, autre) => poids(un) - poids(autre))
    .map((nom) => `/${nom}/`);
}

/** Une page de chaque sorte, et ce que chacune montre. */
export function pagesDe(
  dist: string,
): readonly { readonly adresse: string; readonly quoi: string }[] {
  const rangees = articles(dist);
  return [
    { adresse: '/', quoi: 'accueil' },
    { adresse: rangees[Math.floor(rangees.length / 2)] ?? '', quoi: 'article ordinaire' },
    { adresse: rangees.at(-1) ?? '', quoi: 'article le plus long' },
    { adresse: '/verifier/', quoi: 'questionnaire' },
    { adresse: '/decisions/', quoi: 'liste des décisions' },
    { adresse: '/decisions/cass-soc-2025-22-15793-telesecretaires/', quoi: 'décision' },
    { adresse: '/modeles/demande-d-acces/', quoi: 'lettre' },
    { adresse: '/recherche/', quoi: 'recherche' },
  ];
}

/** Visite une page, dans un navigateur qui n’a encore rien vu. */
export async function visiter(
  navigateur: Browser,
  adresse: string,
  lenteur: Lenteur = 'navigateur',
): Promise<Visite> {
  const { page, fermer } = await venir(navigateur, 'telephone', lenteur);
  await page.goto(adresse, { waitUntil: 'networkidle0' });
  const [lcp, deplacements] = (await page.evaluate(`new Promise((resoudre) => {
    let lcp = 0, deplacements = 0;
    new PerformanceObserver((liste) => liste.getEntries().forEach((un) => (lcp = un.startTime)))
      .observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((liste) => liste.getEntries().forEach((un) => (deplacements += un.value)))
      .observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resoudre([lcp, deplacements]), 300);
  })`)) as readonly [number, number];
  const poids = await peser(page);
  await fermer();
  return { ...poids, lcp, deplacements };
}
