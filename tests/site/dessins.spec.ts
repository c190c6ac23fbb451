/** Sur une tablette comme sur un grand écran, aucun mot d’un dessin n’est trop petit pour être lu. */
import { expect, ouvrir, test } from './aides/essai.ts';

/** Une page par sorte de dessin. */
const pages = [
  '/affaire-maif/',
  '/avant-de-mettre-en-place/',
  '/bases-legales/',
  '/code-du-travail/L1222-4/',
  '/decisions/la-preuve/',
  '/presse/',
  '/recours-et-delais/',
  '/regles/controle/',
];

/** En pixels, à l’écran : la taille du plus petit texte du site. */
const minimum = 12;

for (const width of [768, 1280]) {
  test(`à ${String(width)} px, tout mot d’un dessin a ${String(minimum)} px au moins`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 1024 });
    let lus = 0;
    for (const adresse of pages) {
      await ouvrir(page, adresse);
      const tailles = await page.locator('main svg:visible text').evaluateAll((textes) =>
        textes.flatMap((texte) => {
          const svg = texte.closest('svg');
          if (!svg || svg.viewBox.baseVal.width === 0) return [];
          const echelle = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
          return [texte, ...texte.querySelectorAll('tspan')].map((un) => ({
            mot: un.textContent.trim(),
            taille: Number.parseFloat(getComputedStyle(un).fontSize) * echelle,
          }));
        }),
      );
      lus += tailles.length;
      expect
        .soft(
          tailles.filter(({ taille }) => taille < minimum),
          adresse,
        )
        .toEqual([]);
    }
    expect(lus).toBeGreaterThan(60);
  });
}
