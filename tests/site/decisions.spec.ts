import type { Page } from '@playwright/test';
import { expect, ouvrir, test } from './aides/essai.ts';

/** Les lignes que le répertoire montre. */
const lignes = (page: Page) => page.locator('tr[data-marques]:visible');

/** Le nombre qu’un choix annonce : « Géolocalisation (9) ». */
async function annonce(page: Page, filtre: string, choix: RegExp): Promise<number> {
  const texte = await page
    .getByLabel(filtre)
    .locator('option')
    .filter({ hasText: choix })
    .innerText();
  return Number(/\((\d+)\)$/.exec(texte)?.[1]);
}

/** Retient un choix par le début de son libellé. */
async function retenir(page: Page, filtre: string, choix: RegExp): Promise<void> {
  const option = page.getByLabel(filtre).locator('option').filter({ hasText: choix });
  await page.getByLabel(filtre).selectOption((await option.getAttribute('value')) ?? '');
}

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('les filtres cachent les lignes, se cumulent, et le nombre se lit', async ({ page }) => {
    await page.goto('/decisions/');
    const toutes = await lignes(page).count();
    expect(toutes).toBeGreaterThan(70);

    const attendues = await annonce(page, 'Outil', /^Géolocalisation/);
    await retenir(page, 'Outil', /^Géolocalisation/);
    await expect(lignes(page)).toHaveCount(attendues);

    await retenir(page, 'Issue', /^Preuve écartée/);
    await expect(lignes(page)).toHaveCount(1);
    await expect(lignes(page)).toContainText('21-22.852');
    const compte = await page
      .locator('.compte')
      .evaluate((element) => getComputedStyle(element).display);
    expect(compte).toBe('block');

    await page.getByRole('button', { name: 'Tout afficher' }).click();
    await expect(lignes(page)).toHaveCount(toutes);
  });

  test('la page d’une décision se lit en entier', async ({ page }) => {
    await page.goto('/decisions/cass-soc-2013-12-16564-casino/');
    await expect(page.getByRole('heading', { level: 2 })).toContainText([
      'Ce qui a été jugé',
      'Les faits',
      'La solution',
      'Ce que ça change',
      'Ce que ça ne change pas',
      'Les textes en jeu',
      'Où nous l’avons lue',
      'Citer cette décision',
    ]);
    await page.getByText(/article\sL\.\s1222-4\s: lire son texte/).click();
    await expect(page.getByText('Aucune information concernant personnellement')).toBeVisible();
  });
});

test('le nombre de résultats est dit à chaque choix, jusqu’à aucun', async ({ page }) => {
  await ouvrir(page, '/decisions/');
  const compte = page.getByRole('status');
  const toutes = await lignes(page).count();
  await expect(compte).toHaveText(`${toutes} décisions affichées sur ${toutes}`);
  await retenir(page, 'Année', /^1991/);
  await expect(compte).toHaveText(`1 décision affichée sur ${toutes}`);
  await retenir(page, 'Outil', /^Géolocalisation/);
  await expect(compte).toHaveText('Aucune décision ne réunit ces choix.');
  await page.getByRole('button', { name: 'Tout afficher' }).click();
  await expect(compte).toHaveText(`${toutes} décisions affichées sur ${toutes}`);
  // L’adresse aussi : rechargée ou envoyée, elle montrerait encore la liste filtrée.
  expect(new URL(page.url()).hash).toBe('#repertoire');
});

test('une adresse de filtres abîmée montre ce qui se lit encore', async ({ page }) => {
  await ouvrir(page, '/decisions/#filtres=annee-2024%20%zz');
  await expect(page.getByLabel('Année')).toHaveValue('annee-2024');
  await expect(page.locator('form.filtres output')).not.toContainText('Aucune');
});

test('les filtres s’emploient au clavier', async ({ page }) => {
  await ouvrir(page, '/decisions/');
  await page.getByLabel('Juridiction').focus();
  // Une flèche à la fois : taper un mot entier dépendrait de la vitesse de la machine.
  const choisie = () =>
    page
      .getByLabel('Juridiction')
      .evaluate((liste: HTMLSelectElement) => liste.selectedOptions[0]?.text ?? '');
  for (
    let touches = 0;
    touches < 40 && !(await choisie()).startsWith('Conseil d’État');
    touches += 1
  )
    await page.keyboard.press('ArrowDown');
  expect(await choisie()).toMatch(/^Conseil d’État/);
  await expect(lignes(page)).toHaveCount(await annonce(page, 'Juridiction', /^Conseil d’État/));
});

test('sur un téléphone, une ligne est une carte, et ce qui n’est pas jugé ne prend pas de place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await ouvrir(page, '/decisions/');
  await expect(page.getByRole('cell', { name: '–' })).toHaveCount(0);
  await expect(page.getByRole('rowheader').first()).toBeVisible();
});

test('une décision dite dépassée mène à celle qui la dépasse', async ({ page }) => {
  await ouvrir(page, '/decisions/cass-soc-2001-99-42942-nikon/');
  await expect(page.getByText('« Nikon »').first()).toBeVisible();
  await expect(page.getByText('ne tiendrait plus aujourd’hui')).toBeVisible();
  await page.getByRole('complementary').getByRole('link', { name: '17-19.523' }).click();
  await expect(page).toHaveURL(/afp\/$/);
});

test('une décision connue par la presse le dit, et se cite sans numéro inventé', async ({
  page,
}) => {
  await ouvrir(page, '/decisions/cph-compiegne-2023-maif/');
  await expect(
    page.getByText(/par une source unique\s: presse, commentaire ou extrait/u),
  ).toBeVisible();
  await expect(page.locator('dt:text-is("Droit") + dd .reference')).toHaveText(
    'Cons. prud’h. Compiègne, 20 oct. 2023, Alice X c/ MAIF',
  );
});

test('une preuve non jugée est dite non jugée', async ({ page }) => {
  await ouvrir(page, '/decisions/cnil-2024-021-time-doctor/');
  const preuve = page.getByRole('listitem').filter({ hasText: 'La preuve a-t-elle été admise' });
  await expect(preuve).toContainText('Non jugé');
});

test('MAIF et janvier 2025 : mêmes faits connus, réponses contraires', async ({ page }) => {
  await ouvrir(page, '/decisions/maif-et-janvier-2025/');
  const reponses = page.getByRole('table', { name: 'Les trois réponses' });
  await expect(reponses.getByRole('row').filter({ hasText: 'preuve' })).toContainText('Différent');
  const faits = page.getByRole('table', { name: 'Les faits' });
  await expect(faits.getByRole('row').filter({ hasText: 'peser son droit' })).toContainText(
    'On ne sait pas',
  );
});

test('la frise se lit aussi en texte', async ({ page }) => {
  await ouvrir(page, '/decisions/la-preuve/');
  await page.getByText('Lire cette image en texte').click();
  await expect(page.getByRole('link', { name: '88-43.120' }).first()).toBeVisible();
});

test('dans le répertoire, un « non » se distingue d’un « oui » par sa couleur aussi', async ({
  page,
}) => {
  await ouvrir(page, '/decisions/');
  const teinte = (sens: string) =>
    page
      .locator(`.repertoire use[href="#signe-${sens}"]`)
      .first()
      .evaluate((signe) => getComputedStyle(signe).fill);
  expect(await teinte('non')).not.toBe(await teinte('oui'));
});
