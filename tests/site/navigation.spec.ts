import { expect, ouvrir, test } from './aides/essai.ts';

test('le menu tient sur une ligne à 1280 px', async ({ page }) => {
  await ouvrir(page, '/comprendre/');
  const hauts = await page
    .getByRole('navigation', { name: 'Principale' })
    .getByRole('listitem')
    .filter({ visible: true })
    .evaluateAll((entrees) => entrees.map((entree) => entree.getBoundingClientRect().top));
  expect(hauts.length).toBeGreaterThan(5);
  expect(new Set(hauts).size).toBe(1);
});

test('au clavier, de l’accueil à la porte du journaliste, puis à l’article', async ({ page }) => {
  await ouvrir(page, '/');
  await page.getByRole('link', { name: 'Journaliste', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vous êtes journaliste');
  await page.getByRole('link', { name: 'L’affaire MAIF, point par point' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/affaire-maif\/$/);
  await page
    .getByRole('navigation', { name: 'Fil d’Ariane' })
    .getByText('L’affaire de départ')
    .click();
  await expect(page).toHaveURL(/\/comprendre\/#affaire$/);
});
