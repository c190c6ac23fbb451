import type { Page } from '@playwright/test';
import { defautsAccessibilite } from './aides/axe.ts';
import { couper } from './aides/couper.ts';
import { calme } from './aides/calme.ts';
import { coupures, expect, ouvrir, test } from './aides/essai.ts';
import { bouton, conclure } from './aides/questionnaire.ts';
import { temoigner } from './aides/temoin.ts';

const cas = (page: Page) => page.locator('.resultat .cas');

test('le résultat donne des cas proches, sans rien demander au serveur avant le clic « Lire »', async ({
  page,
}) => {
  const temoin = temoigner(page);
  await conclure(page, 'video-public');
  await expect(cas(page).first()).toBeVisible();
  expect(await cas(page).count()).toBeLessThanOrEqual(3);
  const lien = cas(page).first().getByRole('link');
  const adresse = (await lien.getAttribute('href')) ?? '';
  expect(adresse).toMatch(/^\/decisions\/.+\/$/);
  await calme(page);
  temoin.effacer();

  await cas(page)
    .first()
    .getByRole('button', { name: /^Lire ici/ })
    .click();
  await expect(cas(page).first()).toContainText('Ce qui a été jugé.');
  expect(temoin.dites).toEqual([`GET /donnees${adresse.replace(/\/$/, '.json')}`]);
  expect(temoin.erreurs).toEqual([]);
  expect(await defautsAccessibilite(page)).toEqual([]);
});

test('chaque cas dit comme vous, pas comme vous, on ne sait pas, et ce qui a été jugé', async ({
  page,
}) => {
  await conclure(page, 'geolocalisation');
  const premier = cas(page).first();
  for (const titre of ['Comme vous', 'Pas comme vous', 'On ne sait pas'])
    await expect(premier.getByRole('heading', { name: titre, exact: true })).toBeVisible();
  await expect(premier).toContainText('Géolocalisation');
  await expect(premier.locator('.issues dt')).toHaveText([
    'L’outil',
    'La preuve',
    'La sanction ou le licenciement',
  ]);
  await expect(page.locator('.resultat')).toContainText('n’est pas une prédiction');
});

test('une panne du chargement se dit, se recommence, et laisse le lien vers la décision', async ({
  page,
  vouloirErreurs,
}) => {
  vouloirErreurs(...coupures);
  const retablir = await couper(page, '**/donnees/decisions/*.json');
  await conclure(page, 'video-public');
  await bouton(page, /^Lire ici/)
    .first()
    .click();
  const premier = cas(page).first();
  await expect(premier).toContainText('n’a pas pu être chargé');
  await expect(premier.getByRole('link').first()).toHaveAttribute('target', '_blank');
  retablir();
  await premier.getByRole('button', { name: 'Réessayer' }).click();
  await expect(premier).toContainText('Ce qui a été jugé.');
});

test('la page d’une décision montre ses cas proches, jamais elle-même', async ({ page }) => {
  await ouvrir(page, '/decisions/cph-compiegne-2023-maif/');
  const liens = page.locator('.cas-proches > ul > li > a');
  await expect(liens.first()).toHaveAttribute(
    'href',
    '/decisions/cass-soc-2025-22-15793-telesecretaires/',
  );
  for (const lien of await liens.all())
    expect(await lien.getAttribute('href')).not.toContain('cph-compiegne');
});
