import { ailleurs, ici } from './aides/ailleurs.ts';
import { expect, ouvrir, test } from './aides/essai.ts';

test('le HTML à coller montre sa carte depuis un autre site, sous les en-têtes publiés', async ({
  page,
  baseURL,
}) => {
  await ouvrir(page, '/integrer/');
  const extraits = await page.getByLabel('Le HTML à copier').all();
  expect(extraits).toHaveLength(5);
  const html = await Promise.all(extraits.map((un) => un.inputValue()));
  expect(html.join('')).not.toMatch(/<script|<iframe/);
  await ailleurs(ici(html.join(''), baseURL), async (adresse) => {
    await page.goto(adresse);
    const image = page.locator('img');
    await expect(image).toHaveJSProperty('complete', true);
    expect(await image.evaluate((une: HTMLImageElement) => une.naturalWidth)).toBe(1200);
    await expect(page.locator('blockquote')).toHaveCount(4);
  });
});

test('les données ouvertes et l’image d’une carte se chargent depuis un autre site', async ({
  page,
  baseURL,
}) => {
  const carte = `<img src="${baseURL ?? ''}/idees-recues/aveu.svg" alt="">`;
  await ailleurs(carte, async (adresse) => {
    await page.goto(adresse);
    const largeur = await page.locator('img').evaluate((une: HTMLImageElement) => une.naturalWidth);
    expect(largeur).toBeGreaterThan(0);
    const nombre = await page.evaluate(
      async (donnees) => {
        const reponse = await fetch(donnees);
        return ((await reponse.json()) as readonly unknown[]).length;
      },
      `${baseURL ?? ''}/donnees/decisions.json`,
    );
    expect(nombre).toBeGreaterThan(70);
  });
});

test('sur la page même, les cinq cadres sont vivants : chacun montre sa page, sous les en-têtes publiés', async ({
  page,
}) => {
  const refus: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refus.push(message.text());
  });
  await ouvrir(page, '/integrer/');
  const cadres = page.locator('main iframe');
  await expect(cadres).toHaveCount(5);
  for (const cadre of await cadres.all()) {
    await cadre.scrollIntoViewIfNeeded();
    await expect(cadre.contentFrame().locator('h1')).toBeVisible();
  }
  expect(refus).toEqual([]);
});
