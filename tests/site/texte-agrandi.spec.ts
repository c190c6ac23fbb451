/** Le texte à 200 %, la taille choisie dans le navigateur : aucune page ne défile de côté (WCAG 1.4.4 et 1.4.10). */
import { debord } from './aides/debord.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import { cheminDuNavigateur, drapeaux } from './aides/navigateur.ts';
import { troisDeChaqueSorte } from './aides/sortes.ts';

const largeurs = [1280, 640, 400] as const;

// Le navigateur entier est lancé ainsi : les seuils en « em » suivent cette taille, non celle de la page.
test.use({
  launchOptions: {
    executablePath: await cheminDuNavigateur(),
    args: [...drapeaux, '--blink-settings=defaultFontSize=32'],
  },
});

for (const [sorte, adresses] of troisDeChaqueSorte())
  test(`${sorte} à 200 %`, async ({ onglet: { page } }) => {
    for (const adresse of adresses) {
      await page.setViewportSize({ width: largeurs[0], height: 800 });
      await ouvrir(page, adresse);
      const taille = await page.evaluate(
        'parseFloat(getComputedStyle(document.documentElement).fontSize)',
      );
      expect(taille, 'la taille choisie dans le navigateur').toBeGreaterThanOrEqual(32);
      for (const width of largeurs) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await debord(page), `${adresse} à ${width} px`).toBeLessThanOrEqual(0);
        const menu = await page.locator('.menu summary').boundingBox();
        const droite = (menu?.x ?? Infinity) + (menu?.width ?? 0);
        expect.soft(droite, `${adresse} à ${width} px : « Menu »`).toBeLessThanOrEqual(width);
      }
    }
  });

test('le tableau des règles défile dans sa boîte, que le clavier atteint', async ({
  onglet: { page },
}) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await ouvrir(page, '/regles/');
  const boite = page.locator('.score .defile').first();
  await page.locator('[aria-labelledby=controle] a').last().focus();
  await page.keyboard.press('Tab');
  await expect(boite).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => boite.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});
