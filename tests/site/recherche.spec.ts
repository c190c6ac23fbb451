import { chercher, reglages } from '../../src/lib/recherche/chercher.ts';
import type { Moteur } from '../../src/lib/recherche/chercher.ts';
import { motsCourants } from '../../src/lib/recherche/mots-courants.ts';
import { defautsAccessibilite } from './aides/axe.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import { chaquePage } from './aides/pages.ts';
import { temoigner, traces } from './aides/temoin.ts';
import { questionsTapees } from './questions-tapees.ts';

test('chaque page qui a des mots de tous les jours existe', () => {
  const adresses = new Set(chaquePage().map(({ adresse }) => adresse));
  expect(Object.keys(motsCourants).filter((adresse) => !adresses.has(adresse))).toEqual([]);
});

test('cent questions au moins sont éprouvées, toutes différentes', () => {
  const tapees = questionsTapees.map(([tapee]) => tapee);
  expect(new Set(tapees).size).toBe(tapees.length);
  expect(tapees.length).toBeGreaterThanOrEqual(100);
});

test('ce que les gens tapent mène à la bonne page, dans les trois premières', async ({ page }) => {
  await ouvrir(page, '/recherche/');
  await page.evaluate(async (choix) => {
    const adresse = '/pagefind/pagefind.js';
    const module = (await import(adresse)) as Moteur;
    await module.options(choix);
    Object.assign(window, { moteur: module });
  }, reglages);
  // Le vrai Pagefind dans le vrai navigateur ; notre façon de l’interroger, ici.
  const adresses = new Map<string, string>();
  const moteur: Pick<Moteur, 'search'> = {
    search: async (mots) => {
      const results = await page.evaluate(async (requete) => {
        const { results } = await (window as unknown as { moteur: Moteur }).moteur.search(requete);
        return Promise.all(
          results.map(async ({ id, score, data }) => ({ id, score, url: (await data()).url })),
        );
      }, mots);
      for (const { id, url } of results) adresses.set(id, url);
      return { results: results.map((r) => ({ ...r, data: () => Promise.reject(new Error()) })) };
    },
  };
  const ratees: string[] = [];
  for (const [tapee, attendue] of questionsTapees) {
    const touches = await chercher(moteur, tapee);
    const premieres = touches.slice(0, 3).map(({ id }) => adresses.get(id) ?? id);
    if (!premieres.includes(attendue)) {
      const rang = touches.findIndex(({ id }) => adresses.get(id) === attendue) + 1;
      ratees.push(`« ${tapee} » : ${attendue} au rang ${rang}, après ${premieres.join(' ')}`);
    }
  }
  expect(ratees).toEqual([]);
});

test('rien n’est chargé avant que la recherche ne s’ouvre', async ({ page }) => {
  const temoin = temoigner(page);
  await ouvrir(page, '/affaire-maif/');
  expect(temoin.requetes.filter((adresse) => /pagefind|interface/.test(adresse))).toEqual([]);
});

test('au clavier seul : ouvrir, taper, descendre dans les réponses, y aller', async ({ page }) => {
  const temoin = temoigner(page);
  await ouvrir(page, '/affaire-maif/');
  const lien = page.getByRole('link', { name: 'Rechercher' });
  await lien.focus();
  await page.keyboard.press('Enter');
  const champ = page.getByRole('searchbox', { name: 'Chercher dans le site' });
  await expect(champ).toBeFocused();
  await page.keyboard.type('l 1222 4');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/réponses?$/);
  expect(await defautsAccessibilite(page)).toEqual([]);

  await page.keyboard.press('ArrowDown');
  const premiere = page.getByRole('dialog').getByRole('listitem').first().getByRole('link');
  await expect(premiere).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(champ).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(lien).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(premiere).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/code-du-travail\/L1222-4\/$/);
  expect(temoin.erreurs).toEqual([]);
  expect(temoin.ailleurs).toEqual([]);
  expect(await traces(page)).toEqual([]);
});

test('sans réponse : une phrase claire et des entrées pour repartir', async ({ page }) => {
  await ouvrir(page, '/recherche/');
  const champ = page.getByRole('searchbox', { name: 'Chercher dans le site' });
  await champ.fill('qxqxqx');
  await expect(page.getByRole('status')).toContainText(/Rien pour «\sqxqxqx\s»/);
  await expect(page.getByRole('search').getByRole('link')).not.toHaveCount(0);
  await champ.fill('');
  await expect(page.getByRole('status')).toBeEmpty();
  await expect(page.getByRole('search').getByRole('link')).toHaveCount(0);
});

test('la requête ne paraît jamais dans l’adresse', async ({ page }) => {
  await ouvrir(page, '/recherche/');
  await page.getByRole('searchbox').fill('harcèlement');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).not.toBeEmpty();
  expect(page.url()).toMatch(/\/recherche\/$/);
});
