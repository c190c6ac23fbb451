import { defautsAccessibilite } from './aides/axe.ts';
import { expect, ouvrir, test } from './aides/essai.ts';

const article = '/consentement-ou-information/';

test('un mot du glossaire a sa définition dans la marge de sa phrase, sur un grand écran', async ({
  page,
}) => {
  await ouvrir(page, article);
  const mot = page.locator('a.terme').first();
  const cible = (await mot.getAttribute('href')) ?? '';
  const sens = page.locator(cible);
  await expect(sens).toBeVisible();
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
