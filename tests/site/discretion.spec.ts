/** Ce que le fil et la page laissent voir : les phrases de /confidentialite/ et de /vous-lisez-ceci-au-travail/. */
import type { Page } from '@playwright/test';
import { expect, ouvrir, test } from './aides/essai.ts';
import { bouton, commencer, finir, repondre, resultat } from './aides/questionnaire.ts';

/** Les requêtes d’un parcours entier, de l’ouverture au résultat, chemins seulement, dans l’ordre. */
async function requetesDe(
  page: Page,
  role: string,
  outils: readonly string[],
): Promise<readonly string[]> {
  const chemins: string[] = [];
  page.on('request', (requete) => {
    const { protocol, pathname } = new URL(requete.url());
    if (protocol.startsWith('http')) chemins.push(pathname);
  });
  await commencer(page);
  await page.waitForLoadState('networkidle');
  const avant = chemins.length;
  await repondre(page, role);
  if (role === 'employeur') await repondre(page, 'prive');
  await repondre(page, ...outils);
  await finir(page);
  await bouton(page, 'Voir le résultat').click();
  await expect(resultat(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  // L’ordre d’arrivée des scripts que la page demande d’un coup n’est pas un parcours : seul compte ce qui suit.
  return [...chemins.slice(0, avant).toSorted(), ...chemins.slice(avant)];
}

test('deux parcours différents demandent les mêmes fichiers, dans le même ordre', async ({
  page,
  context,
}) => {
  const autre = await context.newPage();
  const premier = await requetesDe(page, 'salarie', ['video']);
  const second = await requetesDe(autre, 'employeur', ['suivi-activite', 'badge']);
  expect(premier.length).toBeGreaterThan(5);
  expect(second).toEqual(premier);
});

test('« Quitter » vide l’écran, et le site suivant n’apprend pas d’où l’on vient', async ({
  page,
  context,
}) => {
  let provenance: string | undefined = 'pas encore demandé';
  await context.route('https://fr.wikipedia.org/**', async (route) => {
    provenance = (await route.request().allHeaders())['referer'];
    await route.fulfill({ contentType: 'text/html', body: '<title>Ailleurs</title>' });
  });
  await commencer(page);
  await repondre(page, 'salarie');
  await page.getByRole('link', { name: 'Quitter' }).click();
  await expect(page).toHaveTitle('Ailleurs');
  expect(provenance).toBeUndefined();
  expect(await page.evaluate(() => document.referrer)).toBe('');
});

test('partir par un lien puis revenir rend la page ; recharger efface ce qui est tapé', async ({
  page,
}) => {
  await ouvrir(page, '/delais/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const champ = page.locator('#date-contester-licenciement');
  await champ.fill('15/03/2026');
  await page.getByRole('link', { name: 'À ma connaissance' }).first().click();
  await expect(page).toHaveURL(/\/$/u);
  await page.goBack();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(champ).toHaveValue('');
});
