/**
 * Une page de chaque sorte, ouverte une seule fois : à trois largeurs, aucun numéro ne s’y coupe et ses titres suivent une
 * seule échelle ; ses champs ont partout le même bord. L’ouvrir et la recomposer coûtent plus que ces examens.
 */
import type { Page } from '@playwright/test';
import { expect, ouvrir, test } from './aides/essai.ts';
import { chaquePage } from './aides/pages.ts';
import { numerosCoupes } from './aides/rendu.ts';
import { adressesParSorte } from './aides/sortes.ts';

/** Les largeurs où les numéros se lisent : un téléphone, une tablette, un bureau. */
const largeurs = [360, 768, 1280] as const;

/** Celles où les titres se comparent. */
const largeursDesTitres: readonly number[] = [360, 1280];

/** Un formulaire arrive après la page, et ses documents après lui : c’est là que se citent des numéros. */
async function attendreLesFormulaires(page: Page, adresse: string): Promise<void> {
  await expect(page.locator('astro-island[ssr]:not([client=visible])'), adresse).toHaveCount(0);
  await expect(
    page.locator('main astro-island:not([ssr]) [role=status]', { hasText: 'se charge…' }),
    adresse,
  ).toHaveCount(0);
}

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

/** Le grand titre est le plus grand, et nul rang ne passe celui du dessus ; rend les tailles des autres. */
async function comparerLesTitres(page: Page, ou: string): Promise<readonly number[]> {
  const titres = await lireLesTitres(page);
  const plusGrand = (rang: number) =>
    Math.max(0, ...titres.filter((un) => un.rang === rang).map(({ taille }) => taille));
  const [h1 = 0, h2 = 0, h3 = 0] = [1, 2, 3].map(plusGrand);
  expect.soft(h1, ou).toBeGreaterThan(1.15 * h2);
  if (h2 !== 0) expect.soft(h3, ou).toBeLessThanOrEqual(h2);
  return titres.filter(({ rang }) => rang > 1).map(({ taille }) => taille);
}

/** Les bords des champs que l’on voit. */
async function lireLesBords(page: Page, adresse: string): Promise<readonly string[]> {
  // Le lieu ne se demande que pour une date qui compte des jours ouvrables.
  if (adresse === '/delais/') {
    await page.locator('.delai input').first().fill('15/11/2026');
    await page.keyboard.press('Tab');
    await expect(page.locator('.delai select').first()).toBeVisible();
  }
  return await page.locator('main :is(select, textarea, input:not([type]))').evaluateAll((champs) =>
    champs
      .filter((champ) => champ.checkVisibility() && champ.ariaInvalid !== 'true')
      .map((champ) => {
        const { borderTop, borderTopLeftRadius } = getComputedStyle(champ);
        const basse = champ.clientHeight < 40 ? ', trop bas pour un doigt' : '';
        return `${borderTop}, arrondi ${borderTopLeftRadius}${basse}`;
      }),
  );
}

test('aucun numéro coupé, une seule échelle de titres, un seul bord de champ, sur aucune sorte de page', async ({
  page,
}) => {
  const aDesChamps = new Set(
    chaquePage()
      .filter(({ html }) => /<(?:select|textarea|input|astro-island)\b/u.test(html))
      .map(({ adresse }) => adresse),
  );
  const tailles = new Map(largeursDesTitres.map((width) => [width, new Set<number>()]));
  const bords = new Map<string, string>();
  let lus = 0;
  for (const [adresse = ''] of adressesParSorte().values()) {
    await ouvrir(page, adresse);
    await attendreLesFormulaires(page, adresse);
    for (const width of largeurs) {
      await page.setViewportSize({ width, height: 800 });
      const ou = `${adresse} à ${String(width)} px`;
      const { vus, coupes } = await numerosCoupes(page);
      lus += vus;
      expect.soft(coupes, ou).toEqual([]);
      const vues = tailles.get(width);
      if (vues) for (const taille of await comparerLesTitres(page, ou)) vues.add(taille);
    }
    if (aDesChamps.has(adresse))
      for (const bord of await lireLesBords(page, adresse)) bords.set(bord, adresse);
  }
  expect.soft(lus, 'numéros lus').toBeGreaterThan(1_500);
  // Sous le grand titre, cinq tailles en tout : celles des jetons.
  for (const [width, vues] of tailles)
    expect
      .soft(
        [...vues].toSorted((a, b) => a - b),
        `tailles de titre à ${String(width)} px`,
      )
      .toHaveLength(5);
  // Un champ a partout le même bord et le même arrondi ; seule la recherche, hors du contenu, a le sien.
  expect.soft([...bords], 'bords de champ').toHaveLength(1);
});
