import { defautsAccessibilite } from './aides/axe.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import { chaquePage } from './aides/pages.ts';

const article = '/consentement-ou-information/';

test('un mot du glossaire a sa définition dans la marge de sa phrase, sur un grand écran', async ({
  page,
}) => {
  await ouvrir(page, article);
  const sens = page.locator('.sens:not(.de-cote)').first();
  await expect(sens).toBeVisible();
  const mot = page.locator(`a.terme[href="#${String(await sens.getAttribute('id'))}"]`);
  const phrase = await mot.locator('xpath=ancestor::p').boundingBox();
  const boite = await sens.boundingBox();
  expect(boite?.x ?? 0).toBeGreaterThan(640);
  expect(boite?.y ?? 0).toBeGreaterThanOrEqual((phrase?.y ?? 0) - 1);
  expect(boite?.y ?? 0).toBeLessThan((phrase?.y ?? 0) + (phrase?.height ?? 0));
});

test('sur un téléphone, elle s’ouvre sous son paragraphe, au clavier, et se referme', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await ouvrir(page, article);
  const mot = page.locator('a.terme').first();
  const sens = page.locator((await mot.getAttribute('href')) ?? '');
  await expect(sens).toBeHidden();
  await mot.focus();
  await page.keyboard.press('Enter');
  await expect(sens).toBeInViewport();
  await expect(mot).toBeInViewport();
  expect(await defautsAccessibilite(page)).toEqual([]);
  await expect(sens.getByRole('link', { name: 'Glossaire' })).toBeVisible();
  await sens.getByRole('link', { name: /Refermer/u }).click();
  await expect(sens).toBeHidden();
});

test('copié, un paragraphe garde ses mots définis et ne reçoit pas leurs définitions', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await ouvrir(page, article);
  const bloc = page.locator('.bloc:has(> p a.terme)').first();
  const mot = await bloc.locator('a.terme').first().innerText();
  const copie = await bloc
    .locator('p')
    .first()
    .evaluate((paragraphe) => {
      getSelection()?.selectAllChildren(paragraphe);
      return String(getSelection());
    });
  expect(copie).toContain(mot);
});

test('à l’impression, le mot reste et sa définition ne s’intercale pas', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await ouvrir(page, article);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('a.terme').first()).toBeVisible();
  await expect(page.locator('.sens').first()).toBeHidden();
});

test('le lien d’un mot arrive sur son entrée', async ({ page }) => {
  await ouvrir(page, '/glossaire/#base-legale');
  await expect(page.locator('.entree:target dfn')).toHaveText('Base légale');
});

/** Au-delà, une pile de notes se voit : quatre lignes de texte. */
const VIDE_PERMIS = 115;

test('aucun article ne laisse un grand vide dans sa colonne parce que sa marge est pleine', async ({
  page,
}) => {
  let mesures = 0;
  for (const { adresse } of chaquePage().filter(({ html }) => html.includes('class="notes"'))) {
    await ouvrir(page, adresse);
    const vides = await page.evaluate(() =>
      [...document.querySelectorAll('.texte')].flatMap((texte) => {
        let fin = texte.getBoundingClientRect().top;
        return [...texte.children]
          .map((un) => (un.classList.contains('bloc') ? un.firstElementChild : un) ?? un)
          .filter((un) => un.getBoundingClientRect().height > 0)
          .map((un) => {
            const { top, bottom } = un.getBoundingClientRect();
            const { marginTop, marginBottom } = getComputedStyle(un);
            const vide = top - Number.parseFloat(marginTop) - fin;
            fin = bottom + Number.parseFloat(marginBottom);
            return { vide: Math.round(vide), avant: un.textContent.trim().slice(0, 40) };
          });
      }),
    );
    mesures += vides.length;
    expect
      .soft(
        vides.filter(({ vide }) => vide > VIDE_PERMIS),
        adresse,
      )
      .toEqual([]);
  }
  expect(mesures).toBeGreaterThan(400);
});

test('une définition mise de côté se montre, dans la marge, à qui suit son mot', async ({
  page,
}) => {
  const { adresse, terme } =
    chaquePage()
      .map(({ adresse, html }) => ({
        adresse,
        terme: /class="note sens de-cote" id="def-([\w-]+)"/u.exec(html)?.[1],
      }))
      .find(({ terme }) => terme !== undefined) ?? {};
  await ouvrir(page, String(adresse));
  const sens = page.locator(`#def-${String(terme)}`);
  await expect(sens).toBeHidden();
  await page.locator(`#mot-${String(terme)}`).click();
  await expect(sens).toBeInViewport();
  expect((await sens.boundingBox())?.x ?? 0).toBeGreaterThan(640);
  await sens.getByRole('link', { name: /Refermer/u }).click();
  await expect(sens).toBeHidden();
});
