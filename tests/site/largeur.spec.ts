/**
 * La place de droite sert à 1920 px : trois colonnes, dont deux restent en vue, ou deux volets, dont le gauche reste en vue.
 * À 1280 px, voir pages.spec.ts.
 */
import type { Page } from '@playwright/test';
import { expect, ouvrir, test } from './aides/essai.ts';
import { vueDefilee } from './aides/largeur.ts';
import { imposerLesPolices } from './aides/texte.ts';

/**
 * Une page de chaque sorte composée en trois colonnes, et la part au moins, en pour cent, de ce que l’on y voit passer
 * 1 100 px en la parcourant : cinq points de moins que la mesure.
 */
const enTroisColonnes = [
  ['/affaire-maif/', 74],
  ['/bases-legales/', 64],
  ['/recours-et-delais/', 68],
  ['/decisions/cass-soc-2025-22-15793-telesecretaires/', 75],
  ['/decisions/cph-compiegne-2023-maif/', 72],
  ['/idees-recues/message-aux-clients/', 60],
  ['/code-du-travail/L1222-4/', 67],
  ['/textes/rgpd-5/', 67],
  ['/regles/information-individuelle/', 83],
  ['/dispositifs/video/', 40],
] as const;

/** Les portes et les index, et la part au moins de ce que l’on y voit passer 1 100 px : cinq points de moins que la mesure. */
const enDeuxVolets = [
  ['/salarie/', 64],
  ['/employeur/', 55],
  ['/journaliste/', 45],
  ['/comprendre/', 65],
  ['/agir/', 36],
  ['/decisions/', 37],
  ['/dispositifs/', 63],
  ['/idees-recues/', 57],
  ['/mises-a-jour/', 57],
  ['/a-z/', 62],
  ['/a-z/par-article/', 43],
  ['/a-z/par-outil/', 73],
  ['/glossaire/', 45],
  ['/textes/', 76],
  ['/code-du-travail/', 49],
  ['/modeles/', 64],
  ['/regles/', 44],
  ['/figures/', 79],
] as const;

/** Dans nos polices, arrivées à temps ou non : dans une autre, la même page change de hauteur, et la mesure avec elle. */
async function ouvrirDansNosPolices(page: Page, adresse: string): Promise<void> {
  await ouvrir(page, adresse);
  expect(await imposerLesPolices(page), 'polices reçues').toBeGreaterThan(0);
}

test.describe('à 1920 px', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  for (const [adresse, part] of enTroisColonnes)
    test(`${adresse} : trois colonnes, et le cas du lecteur ou la suite toujours en vue`, async ({
      page,
    }) => {
      await ouvrirDansNosPolices(page, adresse);
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

  for (const [adresse, part] of enDeuxVolets)
    test(`${adresse} : ce qui oriente reste en vue à gauche de ce que l’on parcourt`, async ({
      page,
    }) => {
      await ouvrirDansNosPolices(page, adresse);
      const vue = await vueDefilee(page, 1100);
      console.log(`${adresse} : ${String(vue.part)} % au-delà de 1 100 px`);
      expect.soft(vue.part).toBeGreaterThanOrEqual(part);
      expect.soft(vue.gauche).toBeLessThan(100);
      expect.soft(vue.droite).toBeGreaterThan(1700);

      const volets = page.locator(
        adresse === '/decisions/' ? '.repertoire > .filtres, .repertoire > table' : '.volets > *',
      );
      await volets.last().evaluate((droite) => {
        const { top, height } = droite.getBoundingClientRect();
        scrollTo({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
      });
      await expect.soft(volets.first()).toBeInViewport();
      const [gauche, droite, ...autres] = await volets.evaluateAll((deux) =>
        deux.map((un) => un.getBoundingClientRect()),
      );
      expect(autres).toEqual([]);
      expect.soft(gauche?.right).toBeLessThan(droite?.left ?? 0);
    });

  test('accueil : ce que l’on demande et ce qui est neuf se lisent dès le premier écran, à droite de la phrase', async ({
    page,
  }) => {
    await ouvrirDansNosPolices(page, '/');
    const vue = await vueDefilee(page, 1440);
    console.log(`/ : ${String(vue.part)} % au-delà de 1 440 px`);
    expect.soft(vue.part).toBeGreaterThanOrEqual(45);
    expect.soft(vue.gauche).toBeLessThan(100);
    expect.soft(vue.droite).toBeGreaterThan(1700);
    await expect.soft(page.locator('.demandes')).toBeInViewport({ ratio: 1 });
    await expect.soft(page.locator('.nouveautes li').first()).toBeInViewport({ ratio: 1 });
    const [une, portes, deux, outils] = await page
      .locator('.une, .portes, .deux, .dispositifs')
      .evaluateAll((toutes) => toutes.map((un) => un.getBoundingClientRect()));
    expect(outils).toBeDefined();
    for (const boite of [une, portes]) expect.soft(boite?.right).toBeLessThan(deux?.left ?? 0);
    expect.soft(outils?.top).toBeGreaterThan(deux?.bottom ?? Infinity);
  });
});
