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
  await ouvrir(page, '/regles/controle/');
  await expect(page.locator('main .cas')).toHaveCount(decisions);

  // Les cas montrent la lecture « telle quelle » : la première table.
  const colonne = (note: number) =>
    page
      .locator('.score table')
      .first()
      .locator(`tbody td:nth-of-type(${String(note)})`)
      .allInnerTexts()
      .then((nombres) => nombres.reduce((somme, nombre) => somme + Number(nombre), 0));
  const montres = (note: string) => page.locator(`main .cas .note.${note}`).count();
  expect(await colonne(1)).toBe(await montres('accord'));
  expect(await colonne(2)).toBe(await montres('abstention'));
  expect(await colonne(3)).toBe(await montres('desaccord'));
  await expect(page.locator('main .explication')).toHaveCount(await montres('desaccord'));
  for (const texte of await page.locator('main .explication').allTextContents())
    expect(texte.length).toBeGreaterThan(40);
});

test('le score ne paraît nulle part sans son avertissement', async ({ page }) => {
  for (const adresse of ['/regles/', '/regles/controle/']) {
    await ouvrir(page, adresse);
    await expect(page.locator('.score')).toContainText('pas une mesure de prédiction');
  }
});
