/** Ce que le fil et la page laissent voir : les phrases de /confidentialite/ et de /vous-lisez-ceci-au-travail/. */
import type { BrowserContext, Page } from '@playwright/test';
import { AUTRES_REFERENCES, CAS_CODES } from '../../src/lib/questionnaire/references.ts';
import { calme } from './aides/calme.ts';
import { direUneRequete } from './aides/dire-une-requete.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import {
  attendreLaSuite,
  bouton,
  commencer,
  finir,
  repondre,
  resultat,
  titre,
} from './aides/questionnaire.ts';
import { traces } from './aides/temoin.ts';

/** Les requêtes d’un parcours entier, de l’ouverture au résultat, méthode, adresse et corps, dans l’ordre. */
async function requetesDe(
  page: Page,
  role: string,
  outils: readonly string[],
): Promise<readonly string[]> {
  const dites: string[] = [];
  page.on('request', (requete) => {
    if (requete.url().startsWith('http')) dites.push(direUneRequete(requete));
  });
  await commencer(page);
  await attendreLaSuite(page);
  const avant = dites.length;
  await repondre(page, role);
  if (role === 'employeur') await repondre(page, 'prive');
  await repondre(page, ...outils);
  await finir(page);
  await bouton(page, 'Voir le résultat').click();
  await expect(resultat(page)).toBeVisible();
  await calme(page);
  // L’ordre d’arrivée des scripts que la page demande d’un coup n’est pas un parcours : seul compte ce qui suit.
  return [...dites.slice(0, avant).toSorted(), ...dites.slice(avant)];
}

test('deux parcours différents demandent les mêmes fichiers, dans le même ordre', async ({
  page,
  context,
}) => {
  const autre = await context.newPage();
  const premier = await requetesDe(page, 'salarie', ['video']);
  const second = await requetesDe(autre, 'employeur', ['suivi-activite', 'badge']);
  expect(premier.length).toBeGreaterThan(5);
  // Ce qui se lit sous le premier écran en est : les mêmes fichiers pour tous, demandés quand il s’affiche.
  for (const fichier of [CAS_CODES, AUTRES_REFERENCES])
    expect(premier.filter((un) => un === `GET ${fichier}`)).toHaveLength(1);
  expect(second).toEqual(premier);
});

/** Met une page à la place de Wikipédia, sans la demander ; rend ce que chaque visite y apprend de la page d’avant. */
async function remplacerWikipedia(context: BrowserContext) {
  const provenances: (string | undefined)[] = [];
  await context.route('https://fr.wikipedia.org/**', async (route) => {
    provenances.push((await route.request().allHeaders())['referer']);
    await route.fulfill({ contentType: 'text/html', body: '<title>Ailleurs</title>' });
  });
  return provenances;
}

const quitter = (page: Page) => page.getByRole('link', { name: 'Quitter' });

test('« Quitter » vide l’écran, et le site suivant n’apprend pas d’où l’on vient', async ({
  page,
  context,
}) => {
  const provenances = await remplacerWikipedia(context);
  await commencer(page);
  await repondre(page, 'salarie');
  // Le clic et le regard en un seul appel : une page que l’on quitte ne répond plus, et ce qu’elle écrit peut se perdre.
  const vu = await quitter(page).evaluate((lien: HTMLAnchorElement) => {
    lien.click();
    return [document.title, document.body.checkVisibility()];
  });
  expect(vu).toEqual(['…', false]);
  await expect(page).toHaveTitle('Ailleurs');
  expect(provenances).toEqual([undefined]);
  expect(await page.evaluate(() => document.referrer)).toBe('');
});

test('« Quitter » ôte la page de ce que rend « Précédent »', async ({ page, context }) => {
  await remplacerWikipedia(context);
  await ouvrir(page, '/contacts/');
  await ouvrir(page, '/delais/');
  await quitter(page).click();
  await expect(page).toHaveTitle('Ailleurs');
  await page.goBack();
  await expect(page).toHaveURL(/\/contacts\/$/u);
});

test('« Quitter » en cours de questionnaire : « Précédent » n’en rend que la première page, vide', async ({
  page,
  context,
}) => {
  await remplacerWikipedia(context);
  await ouvrir(page, '/contacts/');
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, 'video');
  await quitter(page).click();
  await expect(page).toHaveTitle('Ailleurs');
  await page.goBack();
  await expect(page).toHaveURL(/\/verifier\/$/u);
  await expect(titre(page)).toHaveText('Vérifier une situation');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(page.getByText('Cet appareil garde')).toHaveCount(0);
  await bouton(page, 'Commencer').click();
  await expect(page.locator('.questionnaire fieldset input').first()).toBeVisible();
  await expect(page.locator('.questionnaire input:checked')).toHaveCount(0);
});

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('« Quitter » est un lien ordinaire, et le site suivant n’apprend rien non plus', async ({
    page,
    context,
  }) => {
    const provenances = await remplacerWikipedia(context);
    await page.goto('/delais/');
    await quitter(page).click();
    await expect(page).toHaveTitle('Ailleurs');
    expect(provenances).toEqual([undefined]);
    // Un lien ordinaire s’ajoute : « Précédent » rend la page.
    await page.goBack();
    await expect(page).toHaveURL(/\/delais\/$/u);
  });
});

test('fermer l’onglet efface les réponses', async ({ page, context }) => {
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, 'video');
  await page.close();
  const autre = await context.newPage();
  await ouvrir(autre, '/verifier/');
  await expect(autre.locator('astro-island[ssr]')).toHaveCount(0);
  expect(await traces(autre)).toEqual([]);
  await expect(autre.getByText('Cet appareil garde')).toHaveCount(0);
  await bouton(autre, 'Commencer').click();
  await expect(autre.locator('.questionnaire fieldset input').first()).toBeVisible();
  await expect(autre.locator('.questionnaire input:checked')).toHaveCount(0);
});

/** Le champ d’un délai, une date tapée. */
async function taperUneDate(page: Page) {
  await ouvrir(page, '/delais/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const champ = page.locator('#date-contester-licenciement');
  await champ.fill('15/03/2026');
  await expect(champ).toHaveValue('15/03/2026');
  return champ;
}

test('recharger la page efface ce qui est tapé', async ({ page }) => {
  const champ = await taperUneDate(page);
  await page.reload();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(champ).toHaveValue('');
});

// Le navigateur des essais ne garde aucune page quittée ; un autre peut la rendre telle quelle, et nul essai ne le montre.
test('revenir à une page que le navigateur n’a pas gardée : elle est refaite, et rien de tapé n’y reste', async ({
  page,
}) => {
  const champ = await taperUneDate(page);
  await page.getByRole('link', { name: 'À ma connaissance' }).first().click();
  await expect(page).toHaveURL('/');
  await page.goBack();
  await expect(page).toHaveURL(/\/delais\/$/u);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(champ).toHaveValue('');
});
