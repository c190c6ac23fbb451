/**
 * Chaque page du site, ouverte une seule fois : ce qui se vérifie de toutes, puis, de trois pages par sorte, ce qui ne
 * tient qu’à leur composition. L’ouvrir coûte plus que la plupart de ces examens.
 */
import type { Page } from '@playwright/test';
import { defautsAccessibilite } from './aides/axe.ts';
import { debord } from './aides/debord.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import { partADroite } from './aides/largeur.ts';
import { chaquePage } from './aides/pages.ts';
import {
  focusInvisibles,
  lignesTropLongues,
  motsCoupesDuTitre,
  motsDetaches,
  phrasesEclatees,
} from './aides/rendu.ts';
import { troisDeChaqueSorte } from './aides/sortes.ts';
import { traces } from './aides/temoin.ts';
import { choisirLaTaille, espacerLeTexte, oterLesPolices, tailleOrdinaire } from './aides/texte.ts';

const bureau = { width: 1280, height: 800 } as const;
const telephone = { width: 360, height: 740 } as const;
const representants = new Set([...troisDeChaqueSorte().values()].flat());

/** Les pages d’un seul écran : un bouton, un message, une redirection. */
const dUnSeulEcran = new Set(['/404.html', '/affaire-maif/tous-les-faits/', '/verifier/']);

/** À 1280 px, la part de la hauteur où quelque chose passe le milieu de la colonne, en pour cent, au moins. */
const PART_A_DROITE = 35;

/** La place de droite sert. */
async function verifierLaLargeur(page: Page): Promise<void> {
  // Un îlot qui se charge avec la page la compose ; celui qui attend d’être vu a déjà sa place.
  await expect(page.locator('astro-island[ssr]:not([client=visible])')).toHaveCount(0);
  // Et l’îlot là, ce qu’il va chercher : « Le kit se charge… » ne tient qu’une ligne.
  await expect(page.getByText(/ se charge…$/).filter({ visible: true })).toHaveCount(0);
  expect.soft(await partADroite(page), 'part à droite').toBeGreaterThanOrEqual(PART_A_DROITE);
}

/** Le texte espacé, sur un téléphone : la page ne défile pas de côté. */
async function verifierLeTexteEspace(page: Page): Promise<void> {
  await page.setViewportSize(telephone);
  const rendre = await espacerLeTexte(page);
  const espace = await page.evaluate(() => getComputedStyle(document.body).letterSpacing);
  expect(parseFloat(espace), 'les lettres espacées').toBeGreaterThan(1);
  expect.soft(await debord(page), 'débord, texte espacé').toBeLessThanOrEqual(0);
  await rendre();
}

/** Le texte à 200 %, la taille choisie dans le navigateur : aucune page ne défile de côté (WCAG 1.4.4 et 1.4.10). */
async function verifierLeTexteAgrandi(page: Page): Promise<void> {
  await choisirLaTaille(page, 32);
  try {
    for (const width of [bureau.width, 640, 400]) {
      await page.setViewportSize({ width, height: 800 });
      const taille = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      expect(parseFloat(taille), 'la taille choisie').toBeGreaterThanOrEqual(32);
      expect.soft(await debord(page), `débord à 200 %, à ${width} px`).toBeLessThanOrEqual(0);
      const menu = await page.locator('.menu summary').boundingBox();
      const droite = (menu?.x ?? Infinity) + (menu?.width ?? 0);
      expect.soft(droite, `« Menu » à 200 %, à ${width} px`).toBeLessThanOrEqual(width);
    }
  } finally {
    await tailleOrdinaire(page);
  }
}

/** Rend à l’onglet sa largeur, la page cachée d’abord : nul n’a plus besoin qu’elle se recompose. */
async function rendreLaFenetre(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.hidden = true;
  });
  await page.setViewportSize(bureau);
}

for (const { adresse } of chaquePage()) {
  const complet = representants.has(adresse);
  test(`${adresse} : accessible, sans erreur, sans requête ailleurs, sans trace, lisible à 320 px${complet ? ', composée, au texte espacé, à 200 %' : ''}`, async ({
    onglet: { page, temoin },
  }) => {
    temoin.effacer();
    // La page s’ouvre en sombre : l’examen commence là, et finit en clair, où le reste se regarde.
    await page.emulateMedia({ colorScheme: 'dark' });
    await ouvrir(page, adresse);
    const defauts = await defautsAccessibilite(page, complet ? 'tous' : 'neufs');
    expect.soft(defauts, 'défauts d’accessibilité').toEqual([]);

    expect.soft(await motsDetaches(page), 'mots liés détachés de leur phrase').toEqual([]);
    expect.soft(await phrasesEclatees(page), 'phrases en cases, à 1280 px').toEqual([]);
    expect
      .soft(await lignesTropLongues(page), 'paragraphes aux lignes trop longues, à 1280 px')
      .toEqual([]);
    expect.soft(await focusInvisibles(page), 'liens dont le contour n’a pas de boîte').toEqual([]);
    if (complet && !dUnSeulEcran.has(adresse)) await verifierLaLargeur(page);

    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await debord(page), 'débord à 320 px').toBeLessThanOrEqual(0);
    expect.soft(await phrasesEclatees(page), 'phrases en cases, à 320 px').toEqual([]);
    if (complet) {
      await verifierLeTexteEspace(page);
      await verifierLeTexteAgrandi(page);
    }
    await page.setViewportSize(telephone);
    expect(await oterLesPolices(page), 'polices ôtées').toBeGreaterThan(0);
    expect.soft(await motsCoupesDuTitre(page), 'mots du titre coupés à 360 px').toEqual([]);

    // La page d’erreur répond 404, et le navigateur le dit.
    const erreurs =
      adresse === '/404.html'
        ? temoin.erreurs.filter((erreur) => !erreur.includes('status of 404'))
        : temoin.erreurs;
    expect.soft(erreurs, 'erreurs et violations de la politique de sécurité').toEqual([]);
    expect.soft(temoin.ailleurs, 'requêtes hors du site').toEqual([]);
    expect.soft(await traces(page), 'cookies et stockages').toEqual([]);
    await rendreLaFenetre(page);
  });
}
