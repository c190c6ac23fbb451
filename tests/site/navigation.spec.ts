import { expect, ouvrir, test } from './aides/essai.ts';

for (const width of [360, 1280])
  test(`à ${String(width)} px, Échap referme le menu et rend le clavier à son bouton`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await ouvrir(page, '/salarie/');
    const bouton = page.locator('.menu summary');
    await bouton.focus();
    await page.keyboard.press('Enter');
    const entree = page.locator('.menu').getByRole('link', { name: 'Écrire une lettre' });
    await expect(entree).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.locator('.menu a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(entree).toBeHidden();
    await expect(bouton).toBeFocused();
    // Le menu fermé, Échap ne prend plus le clavier à personne.
    await page.locator('.en-tete .nom').focus();
    await page.keyboard.press('Escape');
    await expect(page.locator('.en-tete .nom')).toBeFocused();
  });

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

test('à 360 × 740, l’accueil ouvre la page du convoqué dès le premier écran', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await ouvrir(page, '/');
  const lien = page.getByRole('link', { name: /^Convoqué à un entretien\s\?$/u });
  await expect(lien).toBeInViewport({ ratio: 1 });
  await lien.click();
  await expect(page).toHaveURL(/\/convoque\/$/u);
});
