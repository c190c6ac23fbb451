/** Ce que l’on coche n’est ni gardé par le navigateur, ni envoyé : les pages à cocher le promettent. */
import { expect, ouvrir, test } from './aides/essai.ts';

const pages = ['/verifier/grille/', '/employeur/', '/mises-a-jour/', '/affaire-maif/'] as const;

for (const adresse of pages)
  test.describe(adresse, () => {
    test.use({ javaScriptEnabled: false });

    test('sans script, Entrée sur une case n’envoie rien', async ({ page }) => {
      await page.goto(adresse);
      const cases = page.locator('main form[autocomplete=off] :is([type=checkbox], [type=radio])');
      await cases.last().check();
      await cases.last().press('Enter');
      await page.waitForLoadState();
      expect(new URL(page.url()).search).toBe('');
      await expect(cases.last()).toBeChecked();
    });
  });

test('revenir à la grille la rend vide', async ({ page }) => {
  // Une page retenue telle quelle par le navigateur rendrait aussi ses coches : celle-ci ne l’est pas.
  await page.addInitScript(() => addEventListener('unload', () => undefined));
  await ouvrir(page, '/verifier/grille/');
  const cases = page.locator('.grille [type=checkbox]');
  await cases.first().check();
  await ouvrir(page, '/contacts/');
  await page.goBack();
  await expect(page).toHaveURL(/\/grille\/$/u);
  await expect(cases.first()).not.toBeChecked();
  await cases.first().check();
  await page.reload();
  await expect(cases.first()).not.toBeChecked();
});
