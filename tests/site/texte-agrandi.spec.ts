/**
 * Le texte à 200 %, ou espacé : ce qui ne tient plus défile dans sa boîte. Pour chaque page telle qu’elle s’ouvre, voir
 * pages.spec.ts ; ici, celles que l’on a remplies.
 */
import type { Page } from '@playwright/test';
import { debord } from './aides/debord.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import { choisirLaTaille, espacerLeTexte, oterLesPolices } from './aides/texte.ts';

/** Remplit tous les champs d’une page et déplie tout : ce que les gestes y font paraître est là. */
async function remplir(page: Page, saisie: string): Promise<void> {
  await expect(page.locator('.attente > astro-island[ssr]:not([client="visible"])')).toHaveCount(0);
  for (const champ of await page
    .locator('main :is(input[autocomplete], textarea):not([readonly]):visible')
    .all()) {
    await champ.fill(saisie);
    await champ.press('Tab');
  }
  for (const liste of await page.locator('main select:visible').all())
    await liste.selectOption({ index: 1 });
  await page
    .locator('main details')
    .evaluateAll((tous) => tous.forEach((un) => un.setAttribute('open', '')));
}

for (const [adresse, saisie] of [
  ['/delais/', '15/03/2026'],
  ['/convoque/', '15/03/2026'],
  ['/modeles/contestation-d-une-sanction/', 'Camille@exemple-dont-l-adresse-est-longue.fr'],
  ['/kit-employeur/', 'Camille@exemple-dont-l-adresse-est-longue.fr'],
  ['/decisions/comparer/', ''],
] as const)
  test(`${adresse} remplie ne déborde ni à 200 %, ni le texte espacé`, async ({ page }) => {
    await ouvrir(page, adresse);
    if (adresse === '/convoque/') await page.locator('.attente').first().scrollIntoViewIfNeeded();
    await remplir(page, saisie);
    // Dans les polices de repli, plus larges : c’est ce que lit qui n’a pas reçu les nôtres à temps.
    expect(await oterLesPolices(page)).toBeGreaterThan(0);
    for (const width of [400, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await choisirLaTaille(page, 32);
      expect.soft(await debord(page), `200 %, ${width} px`).toBeLessThanOrEqual(0);
      await choisirLaTaille(page, 16);
    }
    await page.setViewportSize({ width: 360, height: 800 });
    await espacerLeTexte(page);
    expect.soft(await debord(page), 'texte espacé, 360 px').toBeLessThanOrEqual(0);
  });

test('le tableau des règles défile dans sa boîte, que le clavier atteint', async ({ page }) => {
  await choisirLaTaille(page, 32);
  await page.setViewportSize({ width: 400, height: 800 });
  await ouvrir(page, '/regles/');
  const boite = page.locator('.score .defile').first();
  await page.locator('[aria-labelledby=controle] a').last().focus();
  await page.keyboard.press('Tab');
  await expect(boite).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => boite.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});
