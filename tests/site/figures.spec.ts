import { calme } from './aides/calme.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import { chaquePage } from './aides/pages.ts';
import { troisDeChaqueSorte } from './aides/sortes.ts';

const animees = [
  ['/affaire-maif/', 'figure.rejouer', /\/animer\./u],
  ['/decisions/la-preuve/', '.frise-vivante', /animer-frise/u],
  ['/dispositifs/matrice/', '.matrice-vivante', /animer-matrice/u],
] as const;

for (const [adresse, figure, script] of animees)
  test(`${adresse} : la figure ne charge son code que lorsqu’on l’approche`, async ({ page }) => {
    const demandes: string[] = [];
    page.on('request', (demande) => demandes.push(new URL(demande.url()).pathname));
    // Un écran bas : la figure n’y est pas encore, même dans une police de repli qui la ferait remonter.
    await page.setViewportSize({ width: 1280, height: 60 });
    await ouvrir(page, adresse);
    await calme(page);
    expect(demandes.filter((une) => script.test(une))).toEqual([]);
    await page.locator(figure).scrollIntoViewIfNeeded();
    // Un fichier peut être demandé, puis importé : il ne compte qu’une fois.
    await expect.poll(() => new Set(demandes.filter((une) => script.test(une))).size).toBe(1);
  });

test('la carte d’un article : un lien mène à ce qu’il nomme, et une fenêtre étroite n’en garde que la liste', async ({
  page,
}) => {
  await ouvrir(page, '/code-du-travail/L1222-4/');
  const carte = page.locator('.carte-de-loi svg');
  await expect(carte).toBeVisible();
  await carte.getByText('Informer chaque personne avant la').click();
  await expect(page).toHaveURL(/\/regles\/information-individuelle\/$/);
  await page.setViewportSize({ width: 400, height: 800 });
  await ouvrir(page, '/code-du-travail/L1222-4/');
  await expect(carte).toBeHidden();
  await expect(page.locator('.cite-par')).toBeVisible();
});

test('la carte d’un article tient dans sa colonne, et aucun texte n’en sort', async ({ page }) => {
  for (const numero of ['L1222-4', 'L1121-1', 'R1461-1']) {
    await ouvrir(page, `/code-du-travail/${numero}/`);
    const depasse = await page.locator('.carte-de-loi svg').evaluate((svg) => {
      const { left, right, top, bottom } = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .map((texte) => ({ dit: texte.textContent, boite: texte.getBoundingClientRect() }))
        .filter(
          ({ boite }) =>
            boite.left < left - 1 ||
            boite.right > right + 1 ||
            boite.top < top - 1 ||
            boite.bottom > bottom + 1,
        )
        .map(({ dit }) => dit);
    });
    expect(depasse, numero).toEqual([]);
  }
});

/** Sur un téléphone, la matrice est la liste qui la suit, un outil à la fois (./matrice.spec.ts). */
const enListe = new Set(['matrice']);

test('sur un téléphone, une figure que l’on voit montre son dessin, une liste ou un tableau', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const figurees = new Set(
    chaquePage()
      .filter(({ html }) => html.includes('<figure') && html.includes('data-figure="'))
      .map(({ adresse }) => adresse),
  );
  let vues = 0;
  for (const adresse of [...troisDeChaqueSorte().values()].flat()) {
    if (!figurees.has(adresse)) continue;
    await ouvrir(page, adresse);
    const vides = await page.locator('figure[data-figure]:visible').evaluateAll((toutes) =>
      toutes.map((figure) => ({
        nom: figure.getAttribute('data-figure'),
        montre: [...figure.querySelectorAll('svg, img, table, ol, fieldset')].some(
          (un) =>
            !un.closest('figcaption') &&
            un.checkVisibility() &&
            un.getBoundingClientRect().height > 40,
        ),
      })),
    );
    vues += vides.length;
    expect
      .soft(
        vides.filter(({ nom, montre }) => !montre && !enListe.has(nom ?? '')),
        adresse,
      )
      .toEqual([]);
  }
  expect(vues).toBeGreaterThan(8);
});
