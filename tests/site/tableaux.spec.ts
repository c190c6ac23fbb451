/** Sur une tablette, un tableau reste un tableau : aucun de ses mots n’est coupé, et il ne pousse pas la page. */
import { expect, ouvrir, test } from './aides/essai.ts';
import { chaquePage } from './aides/pages.ts';

const pages = [
  '/affaire-maif/',
  '/decisions/',
  '/decisions/maif-et-janvier-2025/',
  '/delais/',
  '/durees-de-conservation/',
  '/recours-et-delais/',
  '/regles/',
  '/regles/controle/',
];

for (const width of [721, 768]) {
  test(`à ${String(width)} px, aucun mot d’un tableau n’est coupé`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1024 });
    let lus = 0;
    for (const adresse of pages) {
      await ouvrir(page, adresse);
      const { mots, coupes } = await page
        .locator('main :is(th, td):visible')
        .evaluateAll((cases) => {
          const coupes: string[] = [];
          let mots = 0;
          const etendue = document.createRange();
          for (const une of cases) {
            const textes = document.createTreeWalker(une, NodeFilter.SHOW_TEXT);
            for (let noeud = textes.nextNode(); noeud; noeud = textes.nextNode())
              for (const { 0: mot, index } of (noeud.textContent ?? '').matchAll(/\p{L}{3,}/gu)) {
                etendue.setStart(noeud, index);
                etendue.setEnd(noeud, index + mot.length);
                mots += 1;
                const lignes = new Set(
                  [...etendue.getClientRects()].map(({ top }) => Math.round(top)),
                );
                if (lignes.size > 1) coupes.push(mot);
              }
          }
          return { mots, coupes };
        });
      lus += mots;
      expect.soft(coupes, adresse).toEqual([]);
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), adresse)
        .toBeLessThanOrEqual(0);
    }
    expect(lus).toBeGreaterThan(1_000);
  });
}

test('sur un téléphone, la légende d’un tableau en cartes tient toute sa largeur', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  let lues = 0;
  for (const { adresse, html } of chaquePage()) {
    if (!/<table[^>]* role="table"[^>]*>\s*<caption(?! class="invisible)/u.test(html)) continue;
    await ouvrir(page, adresse);
    const legendes = await page
      .locator('main table[role] > caption:not(.invisible):visible')
      .evaluateAll((toutes) =>
        toutes.map((une) => ({
          dit: une.textContent,
          part: une.clientWidth / (une.parentElement?.clientWidth ?? 1),
        })),
      );
    lues += legendes.length;
    expect
      .soft(
        legendes.filter(({ part }) => part < 0.95),
        adresse,
      )
      .toEqual([]);
  }
  expect(lues).toBeGreaterThan(4);
});
