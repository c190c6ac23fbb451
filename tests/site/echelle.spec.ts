/** Une seule échelle de titres : sur chaque sorte de page, le grand titre mène, et les rangs descendent. */
import type { Page } from '@playwright/test';
import { expect, ouvrir, test } from './aides/essai.ts';
import { adressesParSorte } from './aides/sortes.ts';

const largeurs = [1280, 360] as const;

/** Les titres que l’on voit, par rang et par taille. */
const lireLesTitres = (page: Page) =>
  page.locator('main :is(h1, h2, h3, h4):visible').evaluateAll((tous) =>
    tous
      .filter((un) => !un.classList.contains('invisible'))
      .map((un) => ({
        rang: Number(un.tagName.slice(1)),
        taille: Number.parseFloat(getComputedStyle(un).fontSize),
      })),
  );

test('à 1280 et à 360 px, le grand titre est le plus grand, et nul rang ne passe celui du dessus', async ({
  page,
}) => {
  const tailles = new Map(largeurs.map((width) => [width, new Set<number>()]));
  for (const [adresse = ''] of adressesParSorte().values()) {
    await page.setViewportSize({ width: largeurs[0], height: 800 });
    await ouvrir(page, adresse);
    for (const [width, vues] of tailles) {
      await page.setViewportSize({ width, height: 800 });
      const titres = await lireLesTitres(page);
      const plusGrand = (rang: number) =>
        Math.max(0, ...titres.filter((un) => un.rang === rang).map(({ taille }) => taille));
      const [h1, h2, h3] = [1, 2, 3].map(plusGrand);
      const ou = `${adresse} à ${String(width)} px`;
      expect.soft(h1, ou).toBeGreaterThan(1.15 * (h2 ?? 0));
      if (h2 !== 0) expect.soft(h3, ou).toBeLessThanOrEqual(h2 ?? 0);
      for (const { rang, taille } of titres) if (rang > 1) vues.add(taille);
    }
  }
  // Sous le grand titre, cinq tailles en tout : celles des jetons.
  for (const [width, vues] of tailles)
    expect(
      [...vues].toSorted((a, b) => a - b),
      `à ${String(width)} px`,
    ).toHaveLength(5);
});
