/** Une seule échelle de titres : sur chaque sorte de page, le grand titre mène, et les rangs descendent. */
import { expect, ouvrir, test } from './aides/essai.ts';
import { adressesParSorte } from './aides/sortes.ts';

for (const width of [1280, 360])
  test(`à ${String(width)} px, le grand titre est le plus grand, et nul rang ne passe celui du dessus`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const tailles = new Set<number>();
    for (const [adresse = ''] of adressesParSorte().values()) {
      await ouvrir(page, adresse);
      const titres = await page.locator('main :is(h1, h2, h3, h4):visible').evaluateAll((tous) =>
        tous
          .filter((un) => !un.classList.contains('invisible'))
          .map((un) => ({
            rang: Number(un.tagName.slice(1)),
            taille: Number.parseFloat(getComputedStyle(un).fontSize),
          })),
      );
      const plusGrand = (rang: number) =>
        Math.max(0, ...titres.filter((un) => un.rang === rang).map(({ taille }) => taille));
      const [h1, h2, h3] = [1, 2, 3].map(plusGrand);
      expect.soft(h1, adresse).toBeGreaterThan(1.15 * (h2 ?? 0));
      if (h2 !== 0) expect.soft(h3, adresse).toBeLessThanOrEqual(h2 ?? 0);
      for (const { rang, taille } of titres) if (rang > 1) tailles.add(taille);
    }
    // Sous le grand titre, cinq tailles en tout : celles des jetons.
    expect([...tailles].toSorted((a, b) => a - b)).toHaveLength(5);
  });
