import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, ouvrir, test } from './aides/essai.ts';
import { dossier } from './aides/pages.ts';

const images = readdirSync(join(dossier, 'idees-recues')).filter((nom) => nom.endsWith('.svg'));
const carte = '/idees-recues/camera-cachee/';

/** Une page vide : sous nos en-têtes, lire du HTML écrit ailleurs est refusé. */
const pageNeutre = (page: Page) => page.context().newPage();

test('chaque carte a son image : bien formée, avec titre, texte, adresse et date, sans rien d’ailleurs', async ({
  page,
}) => {
  await ouvrir(page, '/idees-recues/');
  await expect(page.locator('.theme li')).toHaveCount(images.length);
  const lecteur = await pageNeutre(page);
  for (const nom of images) {
    const svg = readFileSync(join(dossier, 'idees-recues', nom), 'utf8');
    const lue = await lecteur.evaluate((texte) => {
      const lu = new DOMParser().parseFromString(texte, 'image/svg+xml');
      const { documentElement: racine } = lu;
      return {
        racine: racine.nodeName,
        titre: lu.querySelector('title')?.textContent,
        desc: lu.querySelector('desc')?.textContent,
        lignes: [...lu.querySelectorAll('text')].map((ligne) => ligne.textContent),
      };
    }, svg);
    expect(lue.racine, nom).toBe('svg');
    expect(lue.titre, nom).toMatch(/^«\s.+\s» (?:Vrai|Faux|Ça dépend)\.$/);
    expect(lue.desc?.length, nom).toBeGreaterThan(60);
    expect(lue.lignes.at(-2), nom).toContain('page vérifiée le');
    expect(lue.lignes.at(-1), nom).toContain(`/idees-recues/${nom.replace('.svg', '/')}`);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', ''), nom).not.toMatch(
      /https?:|url\(|<script|@font-face|href/,
    );
  }
});

test('aucune ligne d’une image ne déborde de son cadre, même dans une police large', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 900 });
  for (const nom of images) {
    await page.goto(`/idees-recues/${nom}`);
    const debord = await page.evaluate(() => {
      const droites = [...document.querySelectorAll('text')].map((ligne) => {
        const { x, width } = ligne.getBBox();
        return x + width;
      });
      return Math.max(...droites);
    });
    expect(debord, nom).toBeLessThanOrEqual(800 - 20);
  }
});

test('le HTML à copier montre l’image, son texte, l’adresse et la date', async ({ page }) => {
  await ouvrir(page, carte);
  const extrait = page.getByLabel('Le HTML à copier');
  await extrait.focus();
  await page.keyboard.press('ControlOrMeta+a');
  const choisi = await page.evaluate(() => {
    const zone = document.activeElement as HTMLTextAreaElement;
    return zone.value.slice(zone.selectionStart, zone.selectionEnd);
  });
  const lu = await (
    await pageNeutre(page)
  ).evaluate((texte) => {
    const { body } = new DOMParser().parseFromString(texte, 'text/html');
    return {
      src: body.querySelector('figure a img')?.getAttribute('src'),
      alt: body.querySelector('img')?.getAttribute('alt'),
      lien: body.querySelector('figcaption a')?.getAttribute('href'),
      legende: body.querySelector('figcaption')?.textContent,
    };
  }, choisi);
  expect(lu.src).toMatch(/^https:\/\/.+\/idees-recues\/camera-cachee\.svg$/);
  expect(lu.lien).toMatch(/^https:\/\/.+\/idees-recues\/camera-cachee\/$/);
  expect(lu.alt).toContain('Ça dépend.');
  expect(lu.alt).toContain('débattu');
  expect(lu.legende).toMatch(/^À ma connaissance, page vérifiée le \d/);
});

test('au clavier, un choix ne laisse que les cartes de ce verdict, et leurs thèmes', async ({
  page,
}) => {
  await ouvrir(page, '/idees-recues/');
  await page.getByRole('radio', { name: /^Toutes/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^Vrai/ })).toBeChecked();
  const visibles = page.locator('.theme li:visible');
  expect(await visibles.count()).toBeGreaterThan(0);
  await expect(page.locator('.theme li:visible:not([data-verdict="vrai"])')).toHaveCount(0);
  for (const theme of await page.locator('.theme:visible').all())
    expect(await theme.locator('li:visible').count()).toBeGreaterThan(0);
});

test('une carte s’imprime sur une feuille, avec ses sources et son adresse', async ({ page }) => {
  const millimetre = 96 / 25.4;
  await page.setViewportSize({
    width: Math.floor((210 - 36) * millimetre),
    height: Math.floor((297 - 38) * millimetre),
  });
  await page.emulateMedia({ media: 'print' });
  for (const adresse of [carte, '/idees-recues/ia-a-haut-risque/', '/idees-recues/aveu/']) {
    await ouvrir(page, adresse);
    const haut = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(haut, adresse).toBeLessThanOrEqual(Math.floor((297 - 38) * millimetre));
    await expect(page.getByText('On ne peut pas écrire')).toBeVisible();
    await expect(page.getByLabel('Le HTML à copier')).toBeHidden();
    await expect(page.locator('.adresse-imprimee')).toBeVisible();
  }
});
