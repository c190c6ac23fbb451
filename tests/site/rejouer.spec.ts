import { defautsAccessibilite } from './aides/axe.ts';
import { expect, ouvrir, test } from './aides/essai.ts';

const mots = '.rejouer .verdict-rejoue .mot strong';

test('un fait basculé change la preuve et la sanction, se dit, et s’écrit dans l’adresse', async ({
  page,
}) => {
  await ouvrir(page, '/affaire-maif/');
  await page.locator('.rejouer').scrollIntoViewIfNeeded();
  const formulaire = page.getByRole('form', { name: 'Les faits que l’on suppose' });
  await expect(formulaire).toBeVisible();
  await expect(page.locator(mots).nth(1)).toHaveText('incertaine');

  await formulaire
    .getByRole('group', { name: 'L’employeur avait une autre preuve' })
    .getByRole('radio', { name: 'Oui, une autre' })
    .check();
  await expect(page.locator(mots)).toHaveText([
    'manquement probable',
    'probablement écartée',
    'fragilisée',
  ]);
  await expect(page.locator('.rejouer .effet')).toContainText('devient');
  await expect(page).toHaveURL(/#maif=000200$/);
  expect(await defautsAccessibilite(page)).toEqual([]);

  await formulaire.getByRole('button', { name: 'Revenir aux faits rapportés' }).click();
  await expect(page.locator(mots).nth(1)).toHaveText('incertaine');
});

test('une adresse rouvre son état ; le moteur ne se charge que sur la page de tous les faits', async ({
  page,
}) => {
  const demandes: string[] = [];
  page.on('request', (requete) => demandes.push(new URL(requete.url()).pathname));
  await ouvrir(page, '/affaire-maif/#maif=000110');
  await page.locator('.rejouer').scrollIntoViewIfNeeded();
  await expect(page.locator(mots).nth(1)).toHaveText('probablement admise');
  const scripts = () => demandes.filter((chemin) => chemin.endsWith('.js'));
  expect(scripts().filter((chemin) => /TousLesFaits|svelte|client/u.test(chemin))).toEqual([]);
  await page.getByRole('link', { name: 'Changer tous les faits, un par un' }).click();
  await expect(page.locator('.basculer select').first()).toBeVisible();
  expect(scripts().some((chemin) => /TousLesFaits/u.test(chemin))).toBe(true);
});

test('sur un téléphone, les trois réponses restent en vue sous les faits', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await ouvrir(page, '/affaire-maif/');
  await page.locator('.rejouer').scrollIntoViewIfNeeded();
  for (const groupe of await page.locator('.rejouer fieldset').all()) {
    await groupe.scrollIntoViewIfNeeded();
    for (const mot of await page.locator(mots).all()) await expect(mot).toBeInViewport();
  }
});

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('l’image des faits rapportés se lit, sans commande morte', async ({ page }) => {
    await page.goto('/affaire-maif/');
    await expect(page.locator(mots)).toHaveText([
      'manquement probable',
      'incertaine',
      'incertaine',
    ]);
    await expect(page.locator('.rejouer form')).toBeHidden();
  });
});
