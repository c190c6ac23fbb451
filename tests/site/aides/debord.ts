import type { Page } from '@playwright/test';

/** De combien de pixels la page déborde de l’écran, en largeur. */
export async function debord(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
