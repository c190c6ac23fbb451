import type { Page } from '@playwright/test';
import { defautsAccessibilite } from './aides/axe.ts';
import { couper } from './aides/couper.ts';
import { calme } from './aides/calme.ts';
import { coupures, expect, ouvrir, test } from './aides/essai.ts';
import { calculerLaTable } from '../../src/lib/maif/calculer.ts';
import { lireEtat } from '../../src/lib/maif/rejouer.ts';
import { faits } from '../../src/lib/schemas/faits.ts';
import { lireFiches } from '../aides/fiches.ts';

const fiche = lireFiches('decisions').find(({ id }) => id === 'cph-compiegne-2023-maif')?.entete;
const table = calculerLaTable(faits.parse((fiche as { faits: unknown }).faits));
/** Les mots que le moteur donne à un état. */
const attendus = (...etat: readonly number[]) =>
  lireEtat(table, etat).reponses.map(({ libelle }) => libelle);
const depart = attendus(0, 0, 0, 0, 0, 0);

const mots = '.rejouer .verdict-rejoue .mot strong';

test('un fait basculé change la preuve et la sanction, se dit, et s’écrit dans l’adresse', async ({
  page,
}) => {
  await ouvrir(page, '/affaire-maif/');
  await page.locator('.rejouer').scrollIntoViewIfNeeded();
  const formulaire = page.getByRole('form', { name: 'Les faits que l’on suppose' });
  await expect(formulaire).toBeVisible();
  await expect(page.locator(mots)).toHaveText(depart);

  await formulaire
    .getByRole('group', { name: 'L’employeur avait une autre preuve' })
    .getByRole('radio', { name: 'Oui, une autre' })
    .check();
  await expect(page.locator(mots)).toHaveText(attendus(0, 0, 0, 2, 0, 0));
  expect(attendus(0, 0, 0, 2, 0, 0)).not.toEqual(depart);
  await expect(page.locator('.rejouer .effet')).toContainText('devient');
  await expect(page).toHaveURL(/#maif=000200$/);
  expect(await defautsAccessibilite(page)).toEqual([]);
  // En filigrane, quoi que l’on suppose : ce que l’arrêt du 22 janvier 2025 a jugé.
  await expect(page.locator('.rejouer .arret')).toContainText([
    'irrégulier',
    'admise',
    'maintenue',
  ]);
  await expect(page.locator('.rejouer .arret .jour')).toHaveText([
    '22 janvier',
    '22 janvier',
    '22 janvier',
  ]);

  await formulaire.getByRole('button', { name: 'Revenir aux faits rapportés' }).click();
  await expect(page.locator(mots)).toHaveText(depart);
});

test('une adresse rouvre son état, et y mène d’elle-même', async ({ page }) => {
  await ouvrir(page, '/affaire-maif/#maif=000110');
  await expect(page.locator(mots)).toHaveText(attendus(0, 0, 0, 1, 1, 0));
  await expect(page.locator('.rejouer figcaption')).toBeInViewport();
  await expect(listes(page)).toHaveCount(0);
});

const listes = (page: Page) => page.locator('.rejouer .tous select');
const ouvrirLePli = (page: Page) => page.getByText('Changer tous les faits, un par un').click();

test('tous les faits s’ouvrent sur place, dans l’état des bascules, et le moteur ne se charge qu’alors', async ({
  page,
}) => {
  const demandes: string[] = [];
  page.on('request', (requete) => demandes.push(new URL(requete.url()).pathname));
  await ouvrir(page, '/affaire-maif/#maif=000110');
  await expect(page.locator(mots)).toHaveText(attendus(0, 0, 0, 1, 1, 0));
  await calme(page);
  const moteur = () =>
    demandes.filter((chemin) => /\/(?:tous-les-faits|conclusions|parcours)\./u.test(chemin));
  expect(moteur()).toEqual([]);

  await ouvrirLePli(page);
  await expect(listes(page).first()).toBeVisible();
  expect(moteur()).not.toEqual([]);
  await expect(page).toHaveURL(/\/affaire-maif\/#maif=000110,tous$/);
  await expect(page.locator(mots)).toHaveText(attendus(0, 0, 0, 1, 1, 0));
  const autrePreuve = listes(page).and(page.getByLabel(/autre preuve/u));
  await expect(autrePreuve).toHaveValue('non');

  // Le pli change la bascule, la bascule change le pli, et les réponses suivent.
  await autrePreuve.selectOption('oui');
  const groupe = page.getByRole('group', { name: 'L’employeur avait une autre preuve' });
  await expect(groupe.getByRole('radio', { name: 'Oui, une autre' })).toBeChecked();
  await expect(page.locator(mots)).toHaveText(attendus(0, 0, 0, 2, 1, 0));
  await expect(page).toHaveURL(/#maif=000210,tous$/);
  await groupe.getByRole('radio', { name: 'Non, aucune' }).check();
  await expect(autrePreuve).toHaveValue('non');
  expect(await defautsAccessibilite(page)).toEqual([]);
});

test('un fait que nulle bascule ne tient s’écrit dans l’adresse, et l’adresse le rouvre', async ({
  page,
}) => {
  await ouvrir(page, '/affaire-maif/#maif=000000,tous');
  const dissimulation = listes(page).and(page.getByLabel(/caché|dissimul/iu));
  await dissimulation.selectOption('cache');
  await expect(page.locator('.rejouer .effet .suppose')).toContainText('Supposons');
  await expect(page).toHaveURL(/#maif=000000,tous,dissimulation=cache$/);
  const lus = await page.locator(mots).allTextContents();
  const adresse = page.url();

  await page.goto('/');
  await page.goto(adresse);
  await expect(dissimulation).toHaveValue('cache');
  await expect(page.locator(mots)).toHaveText(lus);
  await page.getByRole('button', { name: 'Revenir aux faits rapportés' }).click();
  await expect(dissimulation).toHaveValue('non');
  await expect(page.locator(mots)).toHaveText(depart);
});

test('les faits de l’arrêt se prennent ; une bascule qu’ils contredisent ne montre aucun choix', async ({
  page,
}) => {
  await ouvrir(page, '/affaire-maif/#maif=000000,tous');
  await page.getByRole('button', { name: 'Prendre les faits de l’arrêt' }).click();
  const but = page.getByRole('group', { name: 'Le but annoncé' });
  await expect(but.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(listes(page).and(page.getByLabel(/autre preuve/u))).toHaveValue('non');
  await but.getByRole('radio', { name: 'Évaluer le travail' }).check();
  await expect(but.getByRole('radio', { checked: true })).toHaveCount(1);
});

test('sans son script, le pli l’attend et reprend quand la connexion revient', async ({
  page,
  vouloirErreurs,
}) => {
  vouloirErreurs(...coupures);
  const retablir = await couper(page, /\/tous-les-faits\..*\.js/u);
  await ouvrir(page, '/affaire-maif/#maif=000000');
  // La coupure se lève une fois la demande tombée : levée pendant, la demande resterait en suspens.
  const tombee = page.waitForEvent('requestfailed', (une) => une.url().includes('tous-les-faits.'));
  await ouvrirLePli(page);
  await expect(page.locator('.rejouer .tous')).toContainText('se chargent');
  await expect(listes(page)).toHaveCount(0);
  await tombee;
  retablir();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(listes(page).first()).toBeVisible();
  await expect(page.locator('.rejouer .tous')).not.toContainText('se chargent');
});

test('l’adresse d’avant dit où sont les faits, et y mène', async ({ page }) => {
  await ouvrir(page, '/affaire-maif/tous-les-faits/');
  await page.getByRole('link', { name: 'Changer tous les faits' }).click();
  await expect(listes(page).first()).toBeVisible();
});

test('sur un téléphone, les trois réponses restent en vue sous les faits', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await ouvrir(page, '/affaire-maif/');
  await page.locator('.rejouer').scrollIntoViewIfNeeded();
  for (const groupe of await page.locator('.rejouer fieldset').all()) {
    await groupe.scrollIntoViewIfNeeded();
    for (const mot of await page.locator(mots).all()) await expect(mot).toBeInViewport();
  }
  await ouvrirLePli(page);
  await expect(listes(page).first()).toBeVisible();
  for (const liste of await listes(page).filter({ visible: true }).all()) {
    await liste.scrollIntoViewIfNeeded();
    for (const mot of await page.locator(mots).all()) await expect(mot).toBeInViewport();
  }
});

/** Les textes visibles de la figure que le navigateur coupe en deux : mots sans trait, numéros à leur tiret. */
const coupes = (page: Page) =>
  page.locator('.rejouer').evaluate((figure) => {
    const textes = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    const trouves: string[] = [];
    for (let noeud = textes.nextNode(); noeud; noeud = textes.nextNode()) {
      const { data, parentElement } = noeud as Text;
      if (!parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      for (const { 0: mot, index } of data.matchAll(/[\p{L}’]+|\d+(?:-\d[\d.]*)+/gu)) {
        const etendue = document.createRange();
        etendue.setStart(noeud, index);
        etendue.setEnd(noeud, index + mot.length);
        const lignes = new Set([...etendue.getClientRects()].map(({ top }) => Math.round(top)));
        if (lignes.size > 1) trouves.push(mot);
      }
    }
    return trouves;
  });

for (const polices of ['du site', 'de repli'] as const)
  test(`à 360 px, polices ${polices} : aucun mot ni numéro n’est coupé, et l’article se lit`, async ({
    page,
    vouloirErreurs,
  }) => {
    vouloirErreurs(/\.woff2$/u);
    await page.setViewportSize({ width: 360, height: 740 });
    if (polices === 'de repli') await page.route(/\.woff2$/u, (route) => route.abort());
    await ouvrir(page, '/affaire-maif/#maif=000000');
    const formulaire = page.getByRole('form', { name: 'Les faits que l’on suppose' });
    await expect(formulaire).toBeVisible();
    expect(await coupes(page)).toEqual([]);
    for (const choix of ['Oui, une autre', 'Oui, par écrit', 'Non'])
      for (const bouton of await formulaire
        .getByRole('radio', { name: choix, exact: true })
        .all()) {
        await bouton.check();
        expect(await coupes(page)).toEqual([]);
      }
    await formulaire.getByRole('radio', { name: 'Oui, par écrit' }).check();
    const source = page.locator('.rejouer .effet .source');
    await expect(source).toContainText('L.\u00a01222-4');
    await expect(source).toBeInViewport();
  });

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('l’image des faits rapportés se lit, sans commande morte', async ({ page }) => {
    await page.goto('/affaire-maif/');
    await expect(page.locator(mots)).toHaveText(depart);
    await expect(page.locator('.rejouer form')).toBeHidden();
  });
});
