import { expect, ouvrir, test } from './aides/essai.ts';

test('le contrôle compte toutes les décisions, et explique chaque désaccord', async ({ page }) => {
  await ouvrir(page, '/decisions/');
  const decisions = await page
    .locator('main a[href^="/decisions/"]')
    .evaluateAll(
      (liens) =>
        new Set(
          liens
            .map((lien) => lien.getAttribute('href') ?? '')
            .filter((adresse) => /-\d{4}-/.test(adresse) && !adresse.includes('janvier')),
        ).size,
    );
  const pages = ['/regles/controle/meme-reponse/', '/regles/controle/non-comparable/'];
  const montres: Record<string, number> = {};
  let cas = 0;
  for (const adresse of [...pages, '/regles/controle/']) {
    await ouvrir(page, adresse);
    cas += await page.locator('main .cas').count();
    for (const note of ['accord', 'abstention', 'desaccord'])
      montres[note] =
        (montres[note] ?? 0) + (await page.locator(`main .cas .note.${note}`).count());
  }
  expect(cas).toBe(decisions);
  for (const adresse of pages)
    await expect(page.locator(`main a[href="${adresse}"]`)).toHaveCount(1);

  // Les cas montrent la lecture « telle quelle » : la première table.
  const colonne = (note: number) =>
    page
      .locator('.score table')
      .first()
      .locator(`tbody td:nth-of-type(${String(note)})`)
      .allInnerTexts()
      .then((nombres) => nombres.reduce((somme, nombre) => somme + Number(nombre), 0));
  expect(await colonne(1)).toBe(montres['accord']);
  expect(await colonne(2)).toBe(montres['abstention']);
  expect(await colonne(3)).toBe(montres['desaccord']);
  await expect(page.locator('main .explication')).toHaveCount(montres['desaccord'] ?? 0);
  for (const texte of await page.locator('main .explication').allTextContents())
    expect(texte.length).toBeGreaterThan(40);
});

test('le score ne paraît nulle part sans son avertissement', async ({ page }) => {
  for (const adresse of ['/regles/', '/regles/controle/']) {
    await ouvrir(page, adresse);
    await expect(page.locator('.score')).toContainText('pas une mesure de prédiction');
  }
});
