/** Sur un téléphone, ce que l’on vient chercher se voit avant ce qui aide à circuler. */
import { expect, ouvrir, test } from './aides/essai.ts';
import { chaquePage } from './aides/pages.ts';

test.use({ viewport: { width: 360, height: 740 } });

const articles = chaquePage()
  .filter(({ html }) => html.includes('class="titre-d-article"'))
  .map(({ adresse }) => adresse);
const outils = chaquePage()
  .filter(
    ({ adresse, html }) => /^\/dispositifs\/./u.test(adresse) && html.includes('id="en-bref"'),
  )
  .map(({ adresse }) => adresse);

test('ce qui aide à circuler dans une page vient après sa réponse, sur toutes les pages', () => {
  const circulent = chaquePage().filter(({ html }) =>
    html.includes('aria-label="Dans cette page"'),
  );
  expect(circulent.length).toBeGreaterThan(150);
  for (const { adresse, html } of circulent) {
    const tete = /class="tete[ "]/u.exec(html)?.index ?? Infinity;
    expect.soft(tete, adresse).toBeLessThan(html.indexOf('aria-label="Dans cette page"'));
  }
});

test('un article, une page d’outil répondent dès le premier écran : « En bref » vient avant le sommaire', async ({
  page,
}) => {
  expect(articles.length).toBeGreaterThan(25);
  expect(outils.length).toBeGreaterThan(20);
  for (const adresse of [...articles, ...outils]) {
    await ouvrir(page, adresse);
    const enBref = page.locator('.en-bref').first();
    const premiere = await enBref.getByRole('listitem').first().boundingBox();
    const sommaire = await page.locator('.rail').boundingBox();
    expect((premiere?.y ?? Infinity) + (premiere?.height ?? 0), adresse).toBeLessThan(740);
    expect(sommaire?.y, adresse).toBeGreaterThan(premiere?.y ?? Infinity);
  }
});

test('le fil d’Ariane ne répète pas le grand titre, et tient en deux lignes', async ({ page }) => {
  for (const adresse of [...articles, '/verifier/', '/decisions/']) {
    await ouvrir(page, adresse);
    const fil = page.getByRole('navigation', { name: 'Fil d’Ariane' });
    await expect(fil.locator('[aria-current]'), adresse).toBeHidden();
    const hauts = await fil
      .locator('li:visible')
      .evaluateAll((etapes) => etapes.map((une) => Math.round(une.getBoundingClientRect().top)));
    expect(new Set(hauts).size, adresse).toBeLessThanOrEqual(2);
  }
});

test('une carte de la liste montre son verdict avant sa phrase, et le dit après', async ({
  page,
}) => {
  await ouvrir(page, '/idees-recues/');
  const places = await page.locator('.theme li').evaluateAll((cartes) =>
    cartes.map((carte) => {
      const haut = (selecteur: string) =>
        carte.querySelector(selecteur)?.getBoundingClientRect().top ?? Number.NaN;
      return haut('.verdict') < haut('h3') && haut('h3') < haut('p');
    }),
  );
  expect(places.length).toBeGreaterThan(50);
  expect(places).not.toContain(false);
  const lu = await page.locator('.theme li').first().innerText();
  expect(await page.locator('.theme li').first().locator('h3 + .verdict').count(), lu).toBe(1);
});
