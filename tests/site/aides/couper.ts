import type { Page } from '@playwright/test';

/**
 * Coupe la page de ces fichiers ; rend de quoi les lui rendre. La coupure cesse sans que l’on cesse d’écouter : une
 * demande prise entre les deux resterait sans réponse.
 */
export async function couper(page: Page, fichiers: string | RegExp): Promise<() => void> {
  let coupee = true;
  await page.route(fichiers, (route) => (coupee ? route.abort() : route.continue()));
  return () => {
    coupee = false;
  };
}
