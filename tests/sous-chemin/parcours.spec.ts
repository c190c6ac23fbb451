import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { FICHIER } from '../../src/lib/emporter/plan.ts';
import { ouvrir } from '../site/aides/essai.ts';
import { bouton, deplier, finir, repondre, resultat } from '../site/aides/questionnaire.ts';
import { fonduManque, temoigner } from '../site/aides/temoin.ts';
import { BASE } from './batir.ts';

/** Ce que le serveur a refusé à cette page, et ses erreurs : rien, si tout se trouve sous la base. */
function observer(page: Page): readonly string[] {
  const fautes: string[] = [];
  page.on('response', (reponse) => {
    if (reponse.status() >= 400) fautes.push(`${reponse.status()} ${reponse.url()}`);
  });
  page.on('pageerror', ({ message }) => {
    if (!fonduManque.test(message)) fautes.push(message);
  });
  page.on('request', (requete) => {
    const { protocol, pathname } = new URL(requete.url());
    if (protocol === 'http:' && !pathname.startsWith(BASE))
      fautes.push(`hors de la base : ${pathname}`);
  });
  return fautes;
}

/** Les liens de la page présente qui partent de la racine du domaine, sans la base. */
const liensHorsDeLaBase = (page: Page): Promise<readonly string[]> =>
  page
    .locator('a[href^="/"]')
    .evaluateAll(
      (liens, base) =>
        liens
          .map((lien) => lien.getAttribute('href') ?? '')
          .filter((adresse) => !adresse.startsWith(base)),
      BASE,
    );

// La page telle que les gestes l’ont laissée : un îlot y a refait des liens que le serveur avait écrits.
test.afterEach(async ({ page }) => {
  expect(await liensHorsDeLaBase(page)).toEqual([]);
});

const chemin = (page: Page) => new URL(page.url()).pathname;

test('de l’accueil, la recherche trouve une page et y mène', async ({ page }) => {
  const fautes = observer(page);
  await ouvrir(page, './');
  await page.getByRole('link', { name: 'Rechercher' }).click();
  await page.getByRole('searchbox', { name: 'Chercher dans le site' }).pressSequentially('caméra');
  await page.locator('.reponses a').first().click();
  await expect(page.locator('main h1')).toBeVisible();
  expect(chemin(page)).toMatch(new RegExp(`^${BASE}.+/$`, 'u'));
  await page.getByRole('link', { name: 'Vérifier ma situation' }).first().click();
  await expect(page).toHaveURL(new RegExp(`${BASE}verifier/$`, 'u'));
  expect(fautes).toEqual([]);
});

test('le texte entier se cherche, et sa première réponse s’ouvre', async ({ page }) => {
  const fautes = observer(page);
  await ouvrir(page, 'recherche/');
  await page.getByRole('searchbox').fill('proportionnée au but recherché');
  await page.getByRole('button', { name: 'Chercher aussi dans le texte entier' }).click();
  await expect(page.getByRole('search').getByRole('status').last()).toHaveText(/réponse/u);
  await page.locator('.reponses a').last().click();
  await expect(page.locator('main h1')).toBeVisible();
  expect(chemin(page).startsWith(BASE)).toBe(true);
  expect(fautes).toEqual([]);
});

test('le questionnaire va jusqu’au résultat, à une décision et à une lettre', async ({ page }) => {
  const fautes = observer(page);
  await ouvrir(page, 'verifier/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await bouton(page, 'Commencer').click();
  await repondre(page, 'aucune');
  await repondre(page, 'salarie');
  await repondre(page, 'suivi-activite');
  await finir(page);
  await bouton(page, 'Voir le résultat').click();
  await expect(resultat(page)).toBeVisible();
  await deplier(page);
  const lettres = resultat(page).locator('.preparer');
  expect(await lettres.count()).toBeGreaterThan(1);
  // Une lettre ouverte se charge ensuite, avec les liens de son texte.
  await expect(lettres.locator('.feuille .sources a').first()).toBeAttached();
  await expect(lettres.locator('.feuille')).toHaveCount(await lettres.count());
  const liens = await resultat(page)
    .locator('a[href^="/"]')
    .evaluateAll((tous) => tous.map((lien) => lien.getAttribute('href') ?? ''));
  expect(liens.length).toBeGreaterThan(50);
  expect(await liensHorsDeLaBase(page)).toEqual([]);
  for (const lien of new Set(liens))
    expect((await page.request.get(lien)).status(), lien).toBe(200);
  expect(fautes).toEqual([]);
});

test('une lettre se remplit et se télécharge', async ({ page }) => {
  const fautes = observer(page);
  await ouvrir(page, 'modeles/demande-d-information/');
  await page.locator('#demande-d-information-nom').fill('Camille Essai');
  await expect(page.locator('.feuille').first()).toContainText('Camille Essai');
  const prise = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Texte (.txt)' }).click();
  expect(readFileSync(await (await prise).path(), 'utf8')).toContain('Camille Essai');
  expect(fautes).toEqual([]);
});

test('le kit de l’employeur reçoit ce que dit la fiche de l’outil', async ({ page }) => {
  const fautes = observer(page);
  const outils = page.waitForResponse(/kit-employeur\/outils\.json$/u);
  await ouvrir(page, 'kit-employeur/');
  await page.locator('#saisie-outil').selectOption('video');
  expect((await outils).status()).toBe(200);
  await expect(page.locator('.rappels').getByRole('link')).toHaveAttribute(
    'href',
    `${BASE}dispositifs/video/`,
  );
  expect(fautes).toEqual([]);
});

test('l’affaire MAIF se rejoue, et deux décisions se comparent', async ({ page }) => {
  const fautes = observer(page);
  await ouvrir(page, 'affaire-maif/#rejouer');
  await page.locator('figure.rejouer').scrollIntoViewIfNeeded();
  await expect(page.locator('figure.rejouer.anime')).toBeVisible();
  const donnees = page.waitForResponse(/donnees\/comparer\.json$/u);
  await ouvrir(page, 'decisions/comparer/');
  expect((await donnees).status()).toBe(200);
  expect(fautes).toEqual([]);
});

test('le fichier à emporter se télécharge, s’ouvre sans réseau, et mène en ligne sous la base', async ({
  page,
}) => {
  const fautes = observer(page);
  await ouvrir(page, 'telecharger/');
  const prise = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Prendre le fichier' }).click();
  const fichier = await (await prise).path();
  expect(fautes).toEqual([]);
  await page.context().setOffline(true);
  const temoin = temoigner(page);
  await page.goto(`${pathToFileURL(fichier).href}#verifier`);
  expect(temoin.erreurs).toEqual([]);
  expect(readFileSync(fichier, 'utf8')).toContain(`.example${BASE}`);
  expect(FICHIER).toMatch(/\.html$/u);
});

test('données, flux, plan, citation et image de partage se lisent, et se nomment sous la base', async ({
  page,
  request,
}) => {
  const decisions = (await (await request.get('donnees/decisions.json')).json()) as readonly {
    readonly adresse: string;
  }[];
  const [premiere] = decisions;
  expect((await request.get(new URL(premiere?.adresse ?? '').pathname)).status()).toBe(200);
  for (const fichier of [
    'donnees/decisions.csv',
    'donnees/datapackage.json',
    'flux.json',
    'robots.txt',
  ])
    expect((await request.get(fichier)).status(), fichier).toBe(200);
  const flux = await (await request.get('flux.xml')).text();
  const [, lien = ''] = /<entry>.*?<link href="([^"]+)"/su.exec(flux) ?? [];
  expect((await request.get(new URL(lien).pathname)).status(), lien).toBe(200);
  const plan = await (await request.get('sitemap-0.xml')).text();
  expect(plan).toContain(`.example${BASE}affaire-maif/</loc><lastmod>`);
  await ouvrir(page, 'affaire-maif/');
  const image = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect((await request.get(new URL(image ?? '').pathname)).status(), image ?? '').toBe(200);
  const citation = await page.locator('a[href$=".bib"]').first().getAttribute('href');
  expect((await request.get(citation ?? '')).status()).toBe(200);
});

test('le dossier sans sa barre renvoie au site, et rien ne répond à côté', async ({ request }) => {
  const sansBarre = await request.get(BASE.slice(0, -1), { maxRedirects: 0 });
  expect([sansBarre.status(), sansBarre.headers()['location']]).toEqual([308, BASE]);
  expect((await request.get('/affaire-maif/')).status()).toBe(404);
  const page = await (await request.get('affaire-maif/')).text();
  const [script = ''] = /\/sous\/chemin\/_astro\/[^"]+\.js/u.exec(page) ?? [];
  expect((await request.get(script)).headers()['cache-control']).toContain('immutable');
});
