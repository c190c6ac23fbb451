import type { Page } from '@playwright/test';
import { ANNUAIRE } from '../../src/lib/recherche/fichiers.ts';
import { PAR_FOIS } from '../../src/lib/recherche/presenter.ts';
import { defautsAccessibilite } from './aides/axe.ts';
import { couper } from './aides/couper.ts';
import { calme } from './aides/calme.ts';
import { coupures, expect, ouvrir, test } from './aides/essai.ts';
import { temoigner, traces } from './aides/temoin.ts';

const champ = (page: Page) => page.getByRole('searchbox', { name: 'Chercher dans le site' });
const etat = (page: Page) => page.getByRole('search').getByRole('status').first();
const partout = (page: Page) =>
  page.getByRole('button', { name: 'Chercher aussi dans le texte entier' });
const deLaRecherche = (adresse: string) => /annuaire|interface|pagefind/.test(adresse);

test('rien n’est chargé avant que la recherche ne s’ouvre, l’annuaire pas avant la première frappe', async ({
  page,
}) => {
  const temoin = temoigner(page);
  await ouvrir(page, '/affaire-maif/');
  expect(temoin.requetes.filter(deLaRecherche)).toEqual([]);
  const interfaceRecue = page.waitForResponse(/interface/);
  await page.getByRole('link', { name: 'Rechercher' }).click();
  await interfaceRecue;
  expect(temoin.requetes.filter((adresse) => /annuaire|pagefind/.test(adresse))).toEqual([]);
  await champ(page).pressSequentially('c');
  await expect(etat(page)).not.toBeEmpty();
  expect(temoin.requetes.filter((adresse) => adresse.endsWith(ANNUAIRE))).toHaveLength(1);
});

/** Ce que dit une boîte de recherche : ses éléments, leurs attributs, leurs mots. */
const decrire = (page: Page) =>
  page.getByRole('search').evaluate((boite) =>
    [boite, ...boite.querySelectorAll('*:not(mot-lie)')].slice(0, 10).map((un) => [
      un.localName,
      ...[...un.attributes]
        .filter(({ name }) => name !== 'action' && name !== 'autofocus')
        .map(({ name, value }) => `${name}=${value}`)
        .toSorted(),
      un.children.length === 0 || un.localName === 'p'
        ? un.textContent.replace(/[ \n]+/g, ' ').trim()
        : '',
    ]),
  );

test('le champ du dialogue est celui de la page de recherche', async ({ page }) => {
  await ouvrir(page, '/recherche/');
  const dansLaPage = await decrire(page);
  await ouvrir(page, '/affaire-maif/');
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.route('**/interface*', (demande) => new Promise(() => demande));
  await page.getByRole('link', { name: 'Rechercher' }).click();
  await expect(champ(page)).toBeFocused();
  expect(dansLaPage.length).toBe(9);
  expect(await decrire(page)).toEqual(dansLaPage);
});

test('aucune requête ne dépend de ce qui est tapé : deux recherches demandent la même chose', async ({
  page,
}) => {
  const temoin = temoigner(page);
  const requetes: (readonly string[])[] = [];
  for (const question of ['harcèlement', 'mon patron peut-il lire mes mails ?', 'qxqxqx']) {
    await ouvrir(page, '/recherche/');
    temoin.effacer();
    await champ(page).pressSequentially(question);
    await expect(etat(page)).toHaveText(/réponse|Rien pour/);
    await page.keyboard.press('Enter');
    await calme(page);
    requetes.push([...temoin.dites]);
  }
  const [premiere = []] = requetes;
  expect(premiere).toContain(`GET ${ANNUAIRE}`);
  for (const suivante of requetes) expect(suivante).toEqual(premiere);
  expect(premiere.filter((adresse) => adresse.includes('pagefind'))).toEqual([]);
});

test('le texte entier se demande d’un bouton, qui dit avant ce que le serveur peut deviner', async ({
  page,
}) => {
  const temoin = temoigner(page);
  await ouvrir(page, '/recherche/');
  await champ(page).fill('proportionnée au but recherché');
  await expect(partout(page)).toHaveAccessibleDescription(/serveur.*deviner le sujet/);
  expect(temoin.requetes.filter((adresse) => adresse.includes('pagefind'))).toEqual([]);
  await partout(page).click();
  await expect(page.getByRole('search').getByRole('status').last()).toHaveText(
    /réponses? dans le texte entier/,
  );
  expect(temoin.requetes.some((adresse) => adresse.includes('pagefind'))).toBe(true);
  await expect(page.getByRole('search').locator('mark')).not.toHaveCount(0);
  expect(await defautsAccessibilite(page)).toEqual([]);
  // Une autre requête efface ces réponses-là et ne les redemande pas d’elle-même.
  temoin.effacer();
  await champ(page).fill('badge');
  await expect(etat(page)).toHaveText(/réponses?/);
  await expect(page.getByRole('search').locator('mark')).toHaveCount(0);
  expect(temoin.requetes).toEqual([]);
  expect(temoin.erreurs).toEqual([]);
});

test('au clavier seul : ouvrir, taper, descendre dans les réponses, y aller', async ({ page }) => {
  const temoin = temoigner(page);
  await ouvrir(page, '/affaire-maif/');
  const lien = page.getByRole('link', { name: 'Rechercher' });
  await lien.focus();
  await page.keyboard.press('Enter');
  await expect(champ(page)).toBeFocused();
  await page.keyboard.type('l 1222 4');
  await expect(etat(page)).toHaveText(/réponses?/);
  expect(await defautsAccessibilite(page)).toEqual([]);

  await page.keyboard.press('ArrowDown');
  const premiere = page.getByRole('dialog').getByRole('listitem').first().getByRole('link');
  await expect(premiere).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(champ(page)).toBeFocused();
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

test('le nombre de réponses est dit ; « Voir plus » en montre d’autres et y mène', async ({
  page,
}) => {
  await ouvrir(page, '/recherche/');
  await champ(page).fill('CNIL');
  await expect(etat(page)).toHaveText(/^\d+ réponses\s; voici les 8 premières$/);
  const liens = page.getByRole('search').getByRole('listitem').getByRole('link');
  await expect(liens).toHaveCount(PAR_FOIS);
  await page.getByRole('button', { name: 'Voir plus' }).click();
  await expect(liens.nth(PAR_FOIS)).toBeFocused();
  await champ(page).fill('L1222-4');
  await expect(etat(page)).toHaveText(/^\d réponses?$/);
  await expect(page.getByRole('button', { name: 'Voir plus' })).toBeHidden();
  expect(await defautsAccessibilite(page)).toEqual([]);
});

test('chaque réponse dit de quel genre de page il s’agit, et mène à une page', async ({
  page,
  request,
}) => {
  await ouvrir(page, '/recherche/');
  await champ(page).fill('c’est quoi une donnée sensible');
  const premiere = page.getByRole('search').getByRole('listitem').first();
  await expect(premiere).toContainText('Glossaire');
  await expect(premiere.getByRole('link')).toHaveAttribute('href', '/glossaire/#donnee-sensible');
  for (const lien of await page.getByRole('search').getByRole('listitem').getByRole('link').all())
    expect((await request.get((await lien.getAttribute('href')) ?? '')).ok()).toBe(true);
});

test('sans réponse : une phrase claire et des entrées pour repartir', async ({ page }) => {
  await ouvrir(page, '/recherche/');
  await champ(page).fill('qxqxqx');
  await expect(etat(page)).toContainText(/Rien pour «\sqxqxqx\s»/);
  await expect(page.getByRole('search').getByRole('link')).not.toHaveCount(0);
  await champ(page).fill('');
  await expect(etat(page)).toBeEmpty();
  await expect(page.getByRole('search').getByRole('link')).toHaveCount(0);
  await expect(partout(page)).toBeHidden();
});

test.describe('un fichier manque', () => {
  test.beforeEach(({ vouloirErreurs }) => {
    vouloirErreurs(...coupures);
  });

  test('sans l’annuaire, la recherche le dit, donne où aller, et reprend quand il revient', async ({
    page,
  }) => {
    const retablir = await couper(page, `**${ANNUAIRE}*`);
    await ouvrir(page, '/recherche/');
    await champ(page).fill('caméra');
    await expect(etat(page)).toContainText('n’a pas pu se charger');
    await expect(etat(page)).not.toContainText('Rien');
    await expect(page.getByRole('search').getByRole('link')).not.toHaveCount(0);
    retablir();
    await champ(page).fill('caméras');
    await expect(etat(page)).toHaveText(/réponses/);
  });

  test('sans l’interface, le lien mène à la page de recherche, qui le dit', async ({ page }) => {
    const retablir = await couper(page, '**/interface.*.js');
    await ouvrir(page, '/affaire-maif/');
    await page.getByRole('link', { name: 'Rechercher' }).click();
    await expect(page).toHaveURL(/\/recherche\/$/);
    await champ(page).fill('caméra');
    await expect(etat(page)).toContainText('n’a pas pu se charger');
    retablir();
  });

  test('sans le texte entier, on le dit, et les réponses de l’annuaire restent', async ({
    page,
  }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await ouvrir(page, '/recherche/');
    await champ(page).fill('badge');
    await partout(page).click();
    await expect(page.getByRole('search').getByRole('status').last()).toContainText(
      'n’a pas pu se charger',
    );
    await expect(page.getByRole('link', { name: 'Badge ou pointeuse' })).toBeVisible();
  });
});

test('sans script, la touche Entrée mène à l’index de A à Z, sans rien emporter', async ({
  page,
  vouloirErreurs,
}) => {
  vouloirErreurs(...coupures);
  await page.route('**/*.js', (route) => route.abort());
  await ouvrir(page, '/recherche/');
  await champ(page).fill('harcèlement');
  await champ(page).press('Enter');
  await expect(page).toHaveURL(/\/a-z\/\??$/);
});

test('la requête ne paraît jamais dans l’adresse', async ({ page }) => {
  await ouvrir(page, '/recherche/');
  await champ(page).fill('harcèlement');
  await page.keyboard.press('Enter');
  await expect(etat(page)).not.toBeEmpty();
  expect(page.url()).toMatch(/\/recherche\/$/);
});
