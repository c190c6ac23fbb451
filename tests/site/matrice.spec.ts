import type { Page } from '@playwright/test';
import { defautsAccessibilite } from './aides/axe.ts';
import { expect, ouvrir, test } from './aides/essai.ts';

const adresse = '/dispositifs/matrice/';
const liste = (page: Page) => page.getByRole('region', { name: 'Ce qui se pose pour mes outils' });
const grille = (page: Page) => page.getByRole('grid', { name: 'Quelle règle pour quel outil' });

/** Ouvre la page et attend que la figure réponde. */
async function approcher(page: Page): Promise<void> {
  await ouvrir(page, adresse);
  await page.locator('.mes-outils').scrollIntoViewIfNeeded();
  await expect(page.getByRole('group', { name: /^Mes outils/ })).toBeVisible();
}

for (const width of [1280, 360])
  test(`à ${String(width)} px, « mes outils » écrit une liste à cocher, et l’imprime seule`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['imprime'] = 'oui';
      };
    });
    await approcher(page);
    await expect(liste(page)).toBeHidden();
    await page.getByRole('checkbox', { name: 'Géolocalisation' }).check();
    const entrees = liste(page).getByRole('listitem');
    const premieres = await entrees.count();
    expect(premieres).toBeGreaterThan(5);
    await page.getByRole('checkbox', { name: 'Badge ou pointeuse' }).check();
    await expect(liste(page)).toBeVisible();
    await expect(entrees.first()).toBeVisible();
    await expect(entrees.filter({ hasText: 'Badge ou pointeuse (' }).first()).toBeVisible();
    await expect(entrees.filter({ hasText: 'Géolocalisation (' }).first()).toBeVisible();
    await expect(liste(page)).not.toContainText('sans objet');
    // Un lien de ce site n’est pas marqué comme menant ailleurs.
    expect(await liste(page).locator("a[href^='http']").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await liste(page).getByRole('button', { name: 'Imprimer cette liste' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-imprime', 'oui');

    await page.emulateMedia({ media: 'print' });
    await expect(entrees.first()).toBeVisible();
    await expect(page.locator('table.matrice')).toBeHidden();
    await expect(page.getByRole('group', { name: /^Mes outils/ })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    for (const choix of ['Géolocalisation', 'Badge ou pointeuse'])
      await page.getByRole('checkbox', { name: choix }).uncheck();
    await expect(liste(page)).toBeHidden();
  });

test('au clavier : les flèches parcourent la grille, Entrée mène à la phrase, Échap revient à la case', async ({
  page,
}) => {
  await approcher(page);
  await expect(grille(page)).toBeVisible();
  const cases = grille(page).locator('tbody td');
  await cases.first().focus();
  const detail = page.locator('.detail');
  await expect(detail).toContainText(' : ');
  const avant = await detail.innerText();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(cases.first()).not.toBeFocused();
  expect(await detail.innerText()).not.toBe(avant);
  await page.keyboard.press('Control+Home');
  await expect(cases.first()).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(detail.locator('p').first()).toBeFocused();
  await page.keyboard.press('Tab');
  const lien = detail.getByRole('link').first();
  await expect(lien).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cases.first()).toBeFocused();
  expect(await defautsAccessibilite(page)).toEqual([]);
});

test('une case dit sa phrase, ses articles et sa ligne, chacun un lien de ce site', async ({
  page,
}) => {
  await approcher(page);
  const rangee = grille(page).locator('tbody tr', { hasText: 'Avoir une base légale solide' });
  const titres = await grille(page).locator('thead th').allInnerTexts();
  const biometrie = titres.findIndex((titre) => titre.includes('Biométrie'));
  await rangee
    .locator('td')
    .nth(biometrie - 1)
    .click();
  const detail = page.locator('.detail');
  await expect(detail).toContainText('Biométrie, « Avoir une base légale solide » : ');
  const liens = detail.getByRole('link');
  const adresses = await liens.evaluateAll((tous) => tous.map((un) => un.getAttribute('href')));
  expect(adresses.filter((un) => /^\/(?:textes|code-du-travail)\//u.test(un ?? ''))).not.toEqual(
    [],
  );
  expect(adresses.filter((un) => un?.startsWith('http'))).toEqual([]);

  await detail.getByRole('link', { name: /^Lire la règle, ligne \d+$/ }).click();
  await expect(page).toHaveURL(/\/regles\/base-legale\/#ligne-\d+$/);
  const visee = page.locator('.table > li:target');
  await expect(visee).toBeInViewport();
  await expect(visee).toContainText('Biométrie');
});

test('sur un téléphone, un seul outil est ouvert à la fois', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await ouvrir(page, adresse);
  const outils = page.locator('.en-lettres details');
  await outils.nth(0).locator('summary').click();
  await outils.nth(3).locator('summary').click();
  await expect(page.locator('.en-lettres details[open]')).toHaveCount(1);
  await expect(outils.nth(3)).toHaveAttribute('open', '');
});

test('la case visée éclaire sa ligne et sa colonne, à la souris comme au clavier', async ({
  page,
}) => {
  await approcher(page);
  const cases = grille(page).locator('tbody tr').nth(3).locator('td');
  const eclaires = grille(page).locator('.vise');
  const [lignes, outils] = [await grille(page).locator('tbody tr').count(), await cases.count()];
  // La ligne entière, la colonne entière, leurs deux intitulés ; la case ne compte qu’une fois.
  const enTout = lignes + outils + 1;
  await cases.nth(4).hover();
  await expect(eclaires).toHaveCount(enTout);
  await expect(page.locator('.matrice-vivante .detail')).toBeHidden();
  await page.locator('h1').hover();
  await expect(eclaires).toHaveCount(0);
  await cases.nth(6).focus();
  await expect(eclaires).toHaveCount(enTout);
  await expect(grille(page).locator('thead th.vise')).toHaveCount(1);
  await expect(grille(page).locator('tbody th.vise')).toHaveCount(1);
  const fond = (une: string) =>
    grille(page)
      .locator(une)
      .first()
      .evaluate((un) => getComputedStyle(un).backgroundColor);
  expect(await fond('td.vise:not(.propre)')).not.toBe(await fond('td:not(.vise, .propre)'));
  // La souris regarde ailleurs, et revient : la case choisie garde sa lumière.
  await cases.nth(1).hover();
  await page.locator('h1').hover();
  await expect(cases.nth(6)).toHaveClass(/vise/u);
});
