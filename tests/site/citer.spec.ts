import { expect, ouvrir, test } from './aides/essai.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const presse = () => navigator.clipboard.readText();

test('une référence se copie d’un geste, et ses fichiers se téléchargent', async ({
  page,
  request,
}) => {
  await ouvrir(page, '/decisions/cass-soc-2025-22-15793-telesecretaires/');
  await page.getByRole('button', { name: 'Copier' }).nth(1).click();
  await expect(page.getByRole('button', { name: 'Copié' })).toBeVisible();
  const copie = await page.evaluate(presse);
  expect(copie).toContain('22-15.793');
  expect(copie).toMatch(/ECLI:FR:CCASS:2025:SO\d+$/);
  for (const nom of ['BibTeX', 'RIS', 'CSL-JSON']) {
    const adresse = await page.getByRole('link', { name: nom }).getAttribute('href');
    const reponse = await request.get(adresse ?? '');
    expect(reponse.status(), nom).toBe(200);
    expect(await reponse.text(), nom).toContain('22-15.793');
  }
});

for (const adresse of [
  '/preuve/',
  '/dispositifs/video/',
  '/idees-recues/aveu/',
  '/decisions/cass-soc-2025-22-15793-telesecretaires/',
  '/code-du-travail/L1222-4/',
])
  test(`${adresse} : chaque forme de citation se copie d’un geste`, async ({ page }) => {
    await ouvrir(page, adresse);
    const bloc = page.locator('details', { has: page.locator('dl.formes') });
    if ((await bloc.count()) > 0) await bloc.locator('summary').click();
    const formes = page.locator('dl.formes dd');
    await expect(formes).toHaveCount(3);
    for (const forme of await formes.all()) {
      const dite = await forme.locator('.reference').textContent();
      await forme.getByRole('button', { name: 'Copier' }).click();
      await expect(forme.getByRole('button', { name: 'Copié' })).toBeVisible();
      expect(await page.evaluate(presse)).toBe(dite?.trim());
    }
  });

test('un paragraphe se copie avec sa source et son adresse', async ({ page }) => {
  await ouvrir(page, '/affaire-maif/');
  await page.locator('#p1 > .para').click();
  await page.getByRole('button', { name: 'Copier ce paragraphe et sa source' }).click();
  const copie = await page.evaluate(presse);
  expect(copie).toMatch(/^«\sSelon Clubic, qui cite Le Parisien/);
  expect(copie).toMatch(/À ma connaissance, page vérifiée le .*\/affaire-maif\/#p1$/);
});

test('qui arrive par l’adresse d’un paragraphe a son bouton', async ({ page }) => {
  await ouvrir(page, '/affaire-maif/#p2');
  await expect(
    page.locator('#p2').getByRole('button', { name: 'Copier ce paragraphe et sa source' }),
  ).toBeVisible();
});

test('la phrase que l’on peut écrire se copie avec sa source et l’adresse de sa carte', async ({
  page,
}) => {
  await ouvrir(page, '/affaire-maif/');
  const boites = page.locator('.a-ecrire [data-carte]');
  await expect(boites).toHaveCount(2);
  await boites.first().getByRole('button', { name: 'Copier' }).click();
  const copie = await page.evaluate(presse);
  expect(copie).toMatch(/^«\sSelon Clubic, qui cite Le Parisien/);
  expect(copie).toMatch(
    /, À ma connaissance, http.*\/idees-recues\/maif-les-faits-ou-la-preuve\/$/,
  );
});
