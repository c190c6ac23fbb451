/** Le texte à 200 % : ce qui ne tient plus défile dans sa boîte. Pour chaque page, voir pages.spec.ts. */
import { expect, ouvrir, test } from './aides/essai.ts';
import { choisirLaTaille } from './aides/texte.ts';

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
