import { defautsAccessibilite } from './aides/axe.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import { chaquePage } from './aides/pages.ts';
import { focusInvisibles, motsDetaches, phrasesEclatees } from './aides/rendu.ts';
import { traces } from './aides/temoin.ts';

for (const { adresse } of chaquePage()) {
  test(`${adresse} : accessible, sans erreur, sans requête ailleurs, sans trace, lisible à 320 px`, async ({
    onglet: { page, temoin },
  }) => {
    temoin.effacer();
    await ouvrir(page, adresse);
    expect.soft(await defautsAccessibilite(page), 'défauts d’accessibilité').toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
    const debord = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(await phrasesEclatees(page), 'phrases en cases, à 320 px').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect.soft(debord, 'pixels de défilement horizontal à 320 px').toBeLessThanOrEqual(0);

    expect.soft(await motsDetaches(page), 'mots liés détachés de leur phrase').toEqual([]);
    expect.soft(await phrasesEclatees(page), 'phrases en cases, à 1280 px').toEqual([]);
    expect.soft(await focusInvisibles(page), 'liens dont le contour n’a pas de boîte').toEqual([]);

    // La page d’erreur répond 404, et le navigateur le dit.
    const erreurs =
      adresse === '/404.html'
        ? temoin.erreurs.filter((erreur) => !erreur.includes('status of 404'))
        : temoin.erreurs;
    expect.soft(erreurs, 'erreurs et violations de la politique de sécurité').toEqual([]);
    expect.soft(temoin.ailleurs, 'requêtes hors du site').toEqual([]);
    expect.soft(await traces(page), 'cookies et stockages').toEqual([]);
  });
}
