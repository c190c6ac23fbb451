import { expect, ouvrir, test } from './aides/essai.ts';
import { obligations, vocabulaire } from '../../src/lib/droit/surveillance/index.ts';
import { bouton, cocher, repondre, titre } from './aides/questionnaire.ts';

test('une page d’outil ouvre le questionnaire avec lui, et l’adresse n’en dit plus rien', async ({
  page,
}) => {
  await ouvrir(page, '/dispositifs/geolocalisation/');
  await page.getByRole('main').getByRole('link', { name: 'Vérifier ma situation' }).click();
  // L’adresse d’abord : la page que l’on quitte n’a pas d’îlot en attente non plus.
  await expect(page).toHaveURL(/\/verifier\/$/);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await bouton(page, 'Commencer').click();
  await repondre(page, 'aucune');
  await repondre(page, 'salarie');
  await expect(page.locator('.questionnaire input:checked')).toHaveValue('geolocalisation');
  // La personne peut changer d’avis : la proposition n’est qu’une case cochée.
  await page.locator('input[value="geolocalisation"]').uncheck();
  await cocher(page, 'badge');
  await bouton(page, 'Continuer').click();
  await page.goBack();
  await expect(page.locator('.questionnaire input:checked')).toHaveValue('badge');
  expect(new URL(page.url()).hash).toBe('');
});

test('« Tout effacer » oublie aussi l’outil proposé', async ({ page }) => {
  await ouvrir(page, '/verifier/#outil=video');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await bouton(page, 'Commencer').click();
  await bouton(page, 'Tout effacer').click();
  await bouton(page, 'Commencer').click();
  await repondre(page, 'aucune');
  await repondre(page, 'salarie');
  await expect(page.locator('.questionnaire input:checked')).toHaveCount(0);
});

test('un outil inconnu ne propose rien et s’efface de l’adresse ; un autre fragment reste', async ({
  page,
}) => {
  await ouvrir(page, '/verifier/#outil=telepathie');
  await expect(titre(page)).toHaveText('Vérifier une situation');
  await expect(page).toHaveURL(/\/verifier\/$/);
  await ouvrir(page, '/verifier/#contenu');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(page).toHaveURL(/#contenu$/);
});

test('la matrice est un tableau sur un écran large et des cartes sur un téléphone', async ({
  page,
}) => {
  await ouvrir(page, '/dispositifs/matrice/');
  const tableau = page.locator('table.matrice');
  await expect(tableau).toBeVisible();
  await expect(tableau.locator('thead th:not(.coin)')).toHaveCount(
    vocabulaire.dispositif.reponses.filter((id) => id !== 'autre').length,
  );
  await expect(tableau.getByRole('rowheader')).toHaveCount(obligations.length);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(tableau).toBeHidden();
  await page.getByText('Caméras, zone ouverte au public').last().click();
  await expect(page.locator('details[open]')).toContainText('Obtenir l’autorisation du préfet');
  await page.emulateMedia({ media: 'print' });
  await expect(tableau).toBeVisible();
});

test('imprimée, la matrice tient sur la première page', async ({ page }) => {
  const millimetre = 96 / 25.4;
  const [large, haut] = [210 - 36, 297 - 38].map((mesure) => Math.floor(mesure * millimetre));
  await page.setViewportSize({ width: large ?? 0, height: haut ?? 0 });
  await page.emulateMedia({ media: 'print' });
  await ouvrir(page, '/dispositifs/matrice/');
  const boite = await page.locator('table.matrice').boundingBox();
  expect(boite && boite.x + boite.width).toBeLessThanOrEqual(large ?? 0);
  expect(boite && boite.y + boite.height).toBeLessThanOrEqual(haut ?? 0);
});
