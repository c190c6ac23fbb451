import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { ouvrir } from './aides/essai.ts';

/** Une page d’un autre site, le temps de `suite`. */
async function ailleurs(html: string, suite: (adresse: string) => Promise<void>): Promise<void> {
  const serveur = createServer((_, reponse) => {
    reponse.setHeader('content-type', 'text/html; charset=utf-8');
    reponse.end(html);
  });
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  const { port } = serveur.address() as AddressInfo;
  try {
    await suite(`http://127.0.0.1:${port}/`);
  } finally {
    serveur.close();
  }
}

test('le HTML à coller montre sa carte depuis un autre site, sous les en-têtes publiés', async ({
  page,
  baseURL,
}) => {
  await ouvrir(page, '/integrer/');
  const extraits = await page.getByLabel('Le HTML à copier').all();
  expect(extraits).toHaveLength(5);
  const html = await Promise.all(extraits.map((un) => un.inputValue()));
  expect(html.join('')).not.toMatch(/<script|<iframe/);
  const ici = html.join('').replaceAll(/https:\/\/[a-z0-9.-]+\.example/g, baseURL ?? '');
  await ailleurs(`<!doctype html><title>x</title>${ici}`, async (adresse) => {
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
  await ailleurs(`<!doctype html><title>x</title>${carte}`, async (adresse) => {
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
