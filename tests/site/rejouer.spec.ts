import { defautsAccessibilite } from './aides/axe.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import { calculerLaTable } from '../../src/lib/maif/calculer.ts';
import { lireEtat } from '../../src/lib/maif/rejouer.ts';
import { faits } from '../../src/lib/schemas/faits.ts';
import { lireFiches } from '../aides/fiches.ts';

const fiche = lireFiches('decisions').find(({ id }) => id === 'cph-compiegne-2023-maif')?.entete;
const table = calculerLaTable(faits.parse((fiche as { faits: unknown }).faits));
/** Les mots que le moteur donne à un état. */
const attendus = (...etat: readonly number[]) =>
  lireEtat(table, etat).reponses.map(({ libelle }) => libelle);
const depart = attendus(0, 0, 0, 0, 0, 0);

const mots = '.rejouer .verdict-rejoue .mot strong';

test('un fait basculé change la preuve et la sanction, se dit, et s’écrit dans l’adresse', async ({
  page,
}) => {
  await ouvrir(page, '/affaire-maif/');
  await page.locator('.rejouer').scrollIntoViewIfNeeded();
  const formulaire = page.getByRole('form', { name: 'Les faits que l’on suppose' });
  await expect(formulaire).toBeVisible();
  await expect(page.locator(mots)).toHaveText(depart);

  await formulaire
    .getByRole('group', { name: 'L’employeur avait une autre preuve' })
    .getByRole('radio', { name: 'Oui, une autre' })
    .check();
  await expect(page.locator(mots)).toHaveText(attendus(0, 0, 0, 2, 0, 0));
  expect(attendus(0, 0, 0, 2, 0, 0)).not.toEqual(depart);
  await expect(page.locator('.rejouer .effet')).toContainText('devient');
  await expect(page).toHaveURL(/#maif=000200$/);
  expect(await defautsAccessibilite(page)).toEqual([]);

  await formulaire.getByRole('button', { name: 'Revenir aux faits rapportés' }).click();
  await expect(page.locator(mots)).toHaveText(depart);
});

test('une adresse rouvre son état ; le moteur ne se charge que sur la page de tous les faits', async ({
  page,
}) => {
  const demandes: string[] = [];
  page.on('request', (requete) => demandes.push(new URL(requete.url()).pathname));
  await ouvrir(page, '/affaire-maif/#maif=000110');
  await page.locator('.rejouer').scrollIntoViewIfNeeded();
  await expect(page.locator(mots)).toHaveText(attendus(0, 0, 0, 1, 1, 0));
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
    await expect(page.locator(mots)).toHaveText(depart);
    await expect(page.locator('.rejouer form')).toBeHidden();
  });
});
