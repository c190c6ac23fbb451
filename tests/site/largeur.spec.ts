/** La place de droite sert : à 1280 px, sur au moins 35 % de la hauteur ; à 1920 px, trois colonnes, dont deux restent en vue. */
import { expect, ouvrir, test } from './aides/essai.ts';
import { partADroite, vueDefilee } from './aides/largeur.ts';
import { troisDeChaqueSorte } from './aides/sortes.ts';

/** Les pages d’un seul écran : un bouton, un message, une redirection. */
const exceptees = new Set(['/404.html', '/affaire-maif/tous-les-faits/', '/verifier/']);

/** Ce que toute page doit atteindre, en pour cent. */
const minimum = 35;

for (const [sorte, adresses] of troisDeChaqueSorte()) {
  if (adresses.some((adresse) => exceptees.has(adresse))) continue;
  test(`${sorte} se compose à 1280 px`, async ({ onglet: { page } }) => {
    for (const adresse of adresses) {
      await ouvrir(page, adresse);
      // Sans îlot, la page est faite dès qu’elle est ouverte.
      if ((await page.locator('astro-island').count()) > 0)
        await page.waitForLoadState('networkidle');
      expect.soft(await partADroite(page), adresse).toBeGreaterThanOrEqual(minimum);
    }
  });
}

/**
 * Une page de chaque sorte composée en trois colonnes, et la part au moins, en pour cent, de ce que l’on y voit passer
 * 1 100 px en la parcourant : cinq points de moins que la mesure.
 */
const enTroisColonnes = [
  ['/affaire-maif/', 78],
  ['/bases-legales/', 72],
  ['/recours-et-delais/', 76],
  ['/decisions/cass-soc-2025-22-15793-telesecretaires/', 76],
  ['/decisions/cph-compiegne-2023-maif/', 73],
  ['/idees-recues/message-aux-clients/', 48],
  ['/code-du-travail/L1222-4/', 70],
  ['/textes/rgpd-5/', 72],
  ['/regles/information-individuelle/', 81],
  ['/dispositifs/video/', 38],
] as const;

test.describe('à 1920 px', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  for (const [adresse, part] of enTroisColonnes)
    test(`${adresse} : trois colonnes, et le cas du lecteur ou la suite toujours en vue`, async ({
      page,
    }) => {
      await ouvrir(page, adresse);
      const vue = await vueDefilee(page, 1100);
      const loin = await vueDefilee(page, 1440);
      console.log(
        `${adresse} : ${String(vue.part)} % au-delà de 1 100 px, ${String(loin.part)} % de 1 440`,
      );
      expect.soft(vue.part).toBeGreaterThanOrEqual(part);
      // Les marges ne prennent plus que ce que les colonnes laissent.
      expect.soft(vue.gauche).toBeLessThan(100);
      expect.soft(vue.droite).toBeGreaterThan(1700);

      await page.locator('.corps').evaluate((corps) => {
        const { top, height } = corps.getBoundingClientRect();
        scrollTo({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
      });
      await expect.soft(page.locator('.rail > .haut')).toBeInViewport();
      await expect.soft(page.locator('.votre-cas, .colonnes > .cote').last()).toBeInViewport();
      const boites = await page
        .locator('.rail > .haut, .corps, .votre-cas')
        .evaluateAll((toutes) =>
          toutes.map((une) => une.getBoundingClientRect()).toSorted((a, b) => a.left - b.left),
        );
      for (const [rang, boite] of boites.entries())
        expect.soft(boite.right).toBeLessThanOrEqual(boites[rang + 1]?.left ?? Infinity);
    });
});
