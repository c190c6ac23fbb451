import {
  attendreLaSuite,
  bouton,
  cocher,
  commencer,
  finir,
  ignorer,
  repondre,
  resultat,
  titre,
} from './aides/questionnaire.ts';
import { expect, test } from './aides/essai.ts';
import { temoigner, traces } from './aides/temoin.ts';

test('rien n’est envoyé, rien n’est gardé, rien n’est dans l’adresse', async ({ page }) => {
  const temoin = temoigner(page);
  await commencer(page);
  await attendreLaSuite(page);
  const adresse = page.url();
  temoin.effacer();
  await repondre(page, 'salarie');
  await repondre(page, 'geolocalisation');
  await expect(titre(page)).toBeFocused();
  expect(temoin.requetes).toEqual([]);
  await finir(page);
  await bouton(page, 'Voir le résultat').click();
  await expect(resultat(page)).toBeVisible();
  // Le premier résultat, en s’affichant, demande ce qui se lit dessous : des fichiers entiers, dont l’adresse ne dit rien.
  const permis =
    /^GET \/(?:_astro\/[\w.-]+\.(?:js|txt)|verifier\/(?:autres-references|cas)\.txt)$/u;
  expect(temoin.requetes.length).toBeGreaterThan(3);
  expect(temoin.dites.filter((dite) => !permis.test(dite))).toEqual([]);
  expect(temoin.erreurs).toEqual([]);
  expect(page.url()).toBe(adresse);
  expect(await traces(page)).toEqual([]);
  const etat = await page.evaluate(() => JSON.stringify(history.state));
  expect(etat).toMatch(/^\{"ecran":\d+\}$/);
});

test('deux appuis sur « Continuer » ne sautent aucune question et ne montrent aucune erreur', async ({
  page,
}) => {
  await commencer(page);
  await cocher(page, 'salarie');
  await bouton(page, 'Continuer').dblclick();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(titre(page)).toContainText('outils');
  // Une question déjà répondue se sauterait sans un mot.
  await repondre(page, 'video');
  await page.goBack();
  await page.goBack();
  await bouton(page, 'Continuer').dblclick();
  await expect(titre(page)).toContainText('outils');
});

test('tirer la page vers le bas ne la recharge pas', async ({ page }) => {
  await commencer(page);
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorY),
  ).toBe('contain');
});

test('« Tout effacer » oublie les réponses, et Précédent ne les rend pas', async ({ page }) => {
  await commencer(page);
  await repondre(page, 'employeur');
  await bouton(page, 'Tout effacer').click();
  await expect(titre(page)).toHaveText('Vérifier une situation');
  await expect(page.getByRole('status')).toContainText('effacées');
  await bouton(page, 'Commencer').click();
  await expect(page.locator('.questionnaire input:checked')).toHaveCount(0);
  await repondre(page, 'aucune');
  await expect(page.locator('.questionnaire input:checked')).toHaveCount(0);
});

test('après un rechargement, rien ne reste', async ({ page }) => {
  await commencer(page);
  await repondre(page, 'salarie');
  await page.reload();
  await expect(titre(page)).toHaveText('Vérifier une situation');
  await bouton(page, 'Commencer').click();
  await expect(page.locator('.questionnaire input:checked')).toHaveCount(0);
});

test('après un rechargement, un seul « Précédent » quitte la page', async ({ page }) => {
  await page.goto('/contacts/');
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, 'video');
  await ignorer(page);
  await page.reload();
  await expect(titre(page)).toHaveText('Vérifier une situation');
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toBe('{"ecran":0}');
  await page.goBack();
  await expect(page).toHaveURL(/\/contacts\/$/);
});

test('après un rechargement, recommencer et « Précédent » ne passent par aucun écran mort', async ({
  page,
}) => {
  await commencer(page);
  await repondre(page, 'salarie');
  await page.reload();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await bouton(page, 'Commencer').click();
  await repondre(page, 'aucune');
  const premiere = await titre(page).innerText();
  await repondre(page, 'employeur');
  await page.goBack();
  await expect(titre(page)).toHaveText(premiere);
  await page.goBack();
  await expect(titre(page)).toContainText('situations');
  await page.goBack();
  await expect(titre(page)).toHaveText('Vérifier une situation');
});

test('les réponses se gardent dès la première question, si on le demande, et un onglet rejeté les retrouve', async ({
  page,
}) => {
  await commencer(page);
  const partie = page.locator('#partager');
  await expect(partie).not.toHaveAttribute('open');
  await partie.locator('summary').first().click();
  const boite = partie.getByRole('checkbox', { name: /Garder mes réponses/ });
  await expect(boite).not.toBeChecked();
  expect(await traces(page)).toEqual([]);
  await boite.check();
  await expect(partie.getByText('gardées sur cet appareil')).toBeVisible();
  await repondre(page, 'salarie');
  await repondre(page, 'video');
  await expect(titre(page)).not.toContainText('outils');
  await page.reload();
  await bouton(page, 'Les reprendre').click();
  await expect(titre(page)).toHaveText('Vos réponses');
  await expect(page.locator('.questionnaire')).toContainText('Caméras, zone fermée au public');
  await bouton(page, 'Répondre à la suite').click();
  await expect(page.locator('.progres')).toContainText('question');
});

test('« Rétablir » ramène au résultat quand on l’y a effacé', async ({ page }) => {
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, 'video');
  await bouton(page, 'Voir ce que').click();
  await expect(resultat(page)).toBeVisible();
  const reponse = await titre(page).innerText();
  await bouton(page, 'Tout effacer').click();
  await page.getByRole('button', { name: 'Rétablir' }).click();
  await expect(resultat(page)).toBeVisible();
  await expect(titre(page)).toHaveText(reponse);
});
