import { expect, ouvrir, test } from './aides/essai.ts';

test('chaque fichier annoncé se télécharge, à la taille dite', async ({ page, request }) => {
  await ouvrir(page, '/donnees/');
  const lignes = page.locator('main dl > div');
  expect(await lignes.count()).toBe(7);
  for (const ligne of await lignes.all()) {
    const reponse = await request.get((await ligne.getByRole('link').getAttribute('href')) ?? '');
    expect(reponse.status()).toBe(200);
    const octets = (await reponse.body()).length;
    const dit = Number(
      /([\d\s\u202f]+)\u00a0ko/.exec(await ligne.innerText())?.[1]?.replace(/\s/g, ''),
    );
    expect(Math.ceil(octets / 1000)).toBe(dit);
  }
});

test('le fichier d’une décision dit ce que dit sa page', async ({ page, request }) => {
  const id = 'cass-soc-2025-22-15793-telesecretaires';
  const fiche = (await (await request.get(`/donnees/decisions/${id}.json`)).json()) as {
    readonly adresse: string;
    readonly numero: string;
  };
  expect(new URL(fiche.adresse).pathname).toBe(`/decisions/${id}/`);
  await ouvrir(page, new URL(fiche.adresse).pathname);
  await expect(page.locator('h1')).toContainText(fiche.numero);
});
