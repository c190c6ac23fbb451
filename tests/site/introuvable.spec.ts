import { expect, test } from './aides/essai.ts';

test('une adresse inconnue répond 404, dans les habits du site, avec de quoi repartir', async ({
  page,
  vouloirErreurs,
}) => {
  vouloirErreurs(/status of 404 .*\/cette-page-n-existe-pas\/$/u);
  const reponse = await page.goto('/cette-page-n-existe-pas/');
  expect(reponse?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Rechercher' })).toBeVisible();
});
