/**
 * Un fichier de script qui manque, ou qui tarde : rien ne fait semblant de marcher, on dit par où passer, et tout
 * reprend de soi-même. Le temps qui passe est celui des animations de la page : on l’avance, on ne l’attend pas.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { ConsoleMessage, Page } from '@playwright/test';
import { couper } from './aides/couper.ts';
import { calme } from './aides/calme.ts';
import { coupures, expect, ouvrir, test } from './aides/essai.ts';
import { ecrireFragment } from '../../src/lib/partage/lien.ts';
import { dossier } from './aides/pages.ts';
import {
  bouton,
  cocher,
  commencer,
  conclure,
  premierEcran,
  repondre,
  resultat,
  titre,
} from './aides/questionnaire.ts';
import { deplierLesDemarches } from './aides/situations.ts';

test.beforeEach(({ vouloirErreurs }) => {
  vouloirErreurs(...coupures);
});

/** Un lien qui porte des réponses. */
const lien = ecrireFragment({
  communs: { role: 'salarie' },
  parDispositif: { video: { information: 'aucune' } },
});

/** Les fichiers de script dont les îlots d’une page ont besoin, et ceux qu’ils importent. */
function scriptsDe(adresse: string): readonly string[] {
  const html = readFileSync(join(dossier, adresse, 'index.html'), 'utf8');
  const vus = new Set<string>();
  const pile = [...html.matchAll(/(?:component|renderer)-url="([^"]+)"/g)].map(
    ([, url = '']) => url,
  );
  for (let url = pile.pop(); url !== undefined; url = pile.pop()) {
    if (vus.has(url)) continue;
    vus.add(url);
    const texte = readFileSync(join(dossier, url), 'utf8');
    for (const [, voisin = ''] of texte.matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g))
      pile.push(posix.join(posix.dirname(url), voisin));
  }
  return [...vus];
}

/** Avance toutes les animations de la page à cet instant, en millisecondes. */
const avancer = (page: Page, instant: number) =>
  page.evaluate((le) => {
    for (const animation of document.getAnimations()) animation.currentTime = le;
  }, instant);

const panne = (page: Page) => page.locator('.attente .panne');
const lent = (page: Page) => page.locator('.attente .lent');

/** Ce que l’éveil d’un îlot écrit quand il renonce : le script a été redemandé, et n’est pas venu non plus. */
const renonce = coupures[1];

/**
 * Ouvre une page dont un script manque, même redemandé sous une autre adresse ; dit si l’îlot s’en passe. Sinon, il a
 * fini d’essayer : rien ne reprend plus pendant que l’on regarde.
 */
async function ouvrirSans(page: Page, adresse: string, script: string): Promise<boolean> {
  let fini = false;
  const noter = (dit: ConsoleMessage) => {
    fini ||= dit.type() === 'error' && renonce.test(dit.text());
  };
  page.on('console', noter);
  await page.route(script, (route) => route.abort());
  await page.goto(adresse);
  await calme(page);
  const sEnPasse = (await page.locator('.attente > astro-island[ssr]').count()) === 0;
  if (!sEnPasse) await expect.poll(() => fini, script).toBe(true);
  page.off('console', noter);
  return sEnPasse;
}

const pages: readonly {
  readonly adresse: string;
  readonly secours: string;
}[] = [
  { adresse: '/verifier/', secours: '/verifier/grille/' },
  { adresse: '/delais/', secours: '#compter' },
  { adresse: '/modeles/demande-d-acces/', secours: '#en-blanc' },
  { adresse: '/kit-employeur/', secours: '#modeles' },
  { adresse: '/relire/un-article/', secours: '/idees-recues/' },
  { adresse: '/relire/une-notice/', secours: '/kit-employeur/notice/' },
];

for (const { adresse, secours } of pages)
  test(`${adresse} : quel que soit le script qui manque, on dit par où passer`, async ({
    page,
  }) => {
    const scripts = scriptsDe(adresse);
    expect(scripts.length).toBeGreaterThan(3);
    let rates = 0;
    for (const script of scripts) {
      const absent = `**${script}*`;
      const sEnPasse = await ouvrirSans(page, adresse, absent);
      await expect(panne(page), script).toBeHidden();
      if (!sEnPasse) {
        rates += 1;
        await avancer(page, 10_500);
        await expect(panne(page), script).toBeVisible();
        await expect(panne(page).getByRole('link', { name: 'Réessayer' })).toBeVisible();
        await expect(panne(page).getByRole('link').last()).toHaveAttribute('href', secours);
      }
      await page.unroute(absent);
    }
    expect(rates).toBeGreaterThan(3);
    await lienDeSecours(page, secours);
    await ouvrirSans(page, adresse, '**/*.js*');
    await page.unroute('**/*.js*');
    await avancer(page, 10_500);
    await panne(page).getByRole('link', { name: 'Réessayer' }).click();
    await expect(page.locator('.attente > astro-island[ssr]')).toHaveCount(0);
    await expect(panne(page)).toBeHidden();
  });

/** Le lien de secours mène quelque part sans aucun script. */
async function lienDeSecours(page: Page, secours: string): Promise<void> {
  await avancer(page, 10_500);
  await panne(page).getByRole('link').last().click();
  await expect(page).toHaveURL(new RegExp(`${secours}$`, 'u'));
  if (secours.startsWith('#')) await expect(page.locator(secours)).toBeInViewport();
  else await expect(page.locator('h1')).toBeVisible();
}

/** Retient les scripts tant qu’on ne les lâche pas. */
async function retenir(page: Page): Promise<() => Promise<void>> {
  const suite = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await suite.promise;
    await route.continue();
  });
  return async () => {
    suite.resolve(undefined);
    await expect(page.locator('.attente > astro-island[ssr]')).toHaveCount(0);
  };
}

/** Ouvre /verifier/, ses scripts retenus, et presse « Commencer » ; rend de quoi lâcher les scripts. */
async function commencerSansScripts(page: Page, fragment = ''): Promise<() => Promise<void>> {
  const lacher = await retenir(page);
  await page.goto(`/verifier/${fragment}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  await bouton(page, 'Commencer').click();
  return lacher;
}

/** L’écran que l’on voit : avant les scripts, un autre est caché dans la page. */
const enVue = (page: Page) => titre(page).filter({ visible: true });

test('scripts lents : « Commencer » montre la question d’entrée sans les attendre, et le focus y reste', async ({
  page,
}) => {
  const lacher = await commencerSansScripts(page);
  await expect(enVue(page)).toContainText('l’une de ces situations');
  await expect(enVue(page)).toBeFocused();
  await avancer(page, 2_000);
  await expect(lent(page)).toBeVisible();
  const reponse = page.locator('.questionnaire input[value="aucune"]');
  await reponse.focus();
  await page.keyboard.press('Space');
  await lacher();
  await expect(titre(page)).toHaveCount(1);
  await expect(reponse).toBeFocused();
  await expect(reponse).toBeChecked();
  await expect(lent(page)).toBeHidden();
  await expect(page).toHaveTitle(/^Avant de commencer/u);
  await bouton(page, 'Continuer').click();
  await expect(titre(page)).toContainText('Qui êtes-vous');
  await page.goBack();
  await expect(reponse).toBeChecked();
  await page.goBack();
  await expect(titre(page)).toHaveText('Vérifier une situation');
  await expect(titre(page)).toBeFocused();
});

for (const [geste, continuer] of [
  ['« Continuer » pressé', (page: Page) => bouton(page, 'Continuer').click()],
  ['« Entrée » frappée', (page: Page) => page.keyboard.press('Enter')],
] as const)
  test(`scripts lents : ${geste} trop tôt, la réponse attend à vue, ne va pas dans l’adresse, et se donne d’elle-même`, async ({
    page,
  }) => {
    const lacher = await commencerSansScripts(page);
    await page.locator('.questionnaire input[value="aucune"]').check();
    await continuer(page);
    await expect(bouton(page, 'Continuer')).toHaveAttribute('aria-busy', 'true');
    await expect(page).toHaveURL(/\/verifier\/$/u);
    await lacher();
    await expect(titre(page)).toContainText('Qui êtes-vous');
    await expect(titre(page)).toBeFocused();
    await expect(page).toHaveURL(/\/verifier\/$/u);
  });

test('scripts lents : « Continuer » sans réponse le dit dès qu’ils sont là ; « Précédent » ramène à l’accueil', async ({
  page,
}) => {
  const lacher = await commencerSansScripts(page);
  await bouton(page, 'Continuer').click();
  await lacher();
  await expect(page.getByRole('alert')).toBeFocused();
  await bouton(page, 'Précédent').click();
  await expect(titre(page)).toHaveText('Vérifier une situation');
  await bouton(page, 'Commencer').click();
  await expect(titre(page)).toContainText('l’une de ces situations');
  await expect(titre(page)).toBeFocused();
});

test('scripts lents : « Précédent » pressé trop tôt ramène à l’accueil dès qu’ils sont là', async ({
  page,
}) => {
  const lacher = await commencerSansScripts(page);
  await bouton(page, 'Précédent').click();
  await lacher();
  await expect(titre(page)).toHaveText('Vérifier une situation');
  await expect(page).toHaveURL(/\/verifier\/$/u);
});

test('scripts lents : « Commencer » pressé trop tôt n’oublie pas les réponses que le lien portait', async ({
  page,
}) => {
  const lacher = await commencerSansScripts(page, lien);
  await lacher();
  await expect(titre(page)).toHaveText('Vos réponses');
  expect(new URL(page.url()).hash).toBe('');
});

test('après un rechargement, « Commencer » pressé avant les scripts commence quand même', async ({
  page,
}) => {
  await commencer(page);
  await repondre(page, 'salarie');
  const lacher = await retenir(page);
  await page.reload({ waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  await bouton(page, 'Commencer').click();
  await lacher();
  await repondre(page, 'aucune');
  await expect(titre(page)).toContainText('Qui êtes-vous');
  await page.goBack();
  await page.goBack();
  await expect(titre(page)).toHaveText('Vérifier une situation');
});

test('scripts lents : une date tapée trop tôt donne son échéance dès que le calcul est là', async ({
  page,
}) => {
  const lacher = await retenir(page);
  await page.goto('/delais/', { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  await page.locator('#date-contester-licenciement').fill('15/03/2026');
  await lacher();
  await expect(page.locator('#date-contester-licenciement')).toHaveValue('15/03/2026');
  await expect(
    page.locator('.delai', { has: page.locator('#date-contester-licenciement') }),
  ).toContainText('15 mars 2027');
});

test('de quoi noter plusieurs délais n’arrive pas : la page ne s’en plaint pas, et le bouton vient de lui-même', async ({
  page,
}) => {
  const retablir = await couper(page, '**/_astro/rappels.*.js');
  await ouvrir(page, '/delais/');
  const manquee = page.waitForEvent('requestfailed', (une) => une.url().includes('/rappels.'));
  await page.locator('#date-contester-licenciement').fill('15/03/2026');
  await page.locator('#date-contester-sanction').fill('15/03/2026');
  await manquee;
  const tous = page.getByRole('button', { name: 'Noter les 2 délais' });
  await expect(page.getByLabel('Sonner avant la date')).toBeVisible();
  await expect(tous).toBeHidden();
  retablir();
  // Le guet ne se pose qu’un instant après l’échec : on redit que la connexion revient, jusqu’à être entendu.
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(tous).toBeVisible({ timeout: 300 });
  }).toPass();
});

test('au résultat, une coupure de réseau n’enlève rien : chaque partie se recharge d’elle-même', async ({
  page,
  context,
}) => {
  await conclure(page, 'video');
  await deplierLesDemarches(page);
  const reponses = () => page.locator('#vos-reponses dl').allTextContents();
  const avant = await reponses();
  const parties = [
    ['Garder ou partager', page.locator('#partager')],
    ['une lettre', page.locator('.preparer').first()],
    ['un résumé', page.locator('.cas').first()],
  ] as const;
  await context.setOffline(true);
  await page.locator('#partager > summary').click();
  await page.locator('.preparer summary').first().click();
  await page
    .getByRole('button', { name: /Lire ici le résumé/ })
    .first()
    .click();
  for (const [nom, partie] of parties) {
    await expect(partie.getByRole('button', { name: 'Réessayer' }), nom).toBeVisible();
    await expect(partie, nom).not.toContainText(/recharge[rz]/);
  }
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: 'Un lien vers vos réponses' })).toBeVisible();
  await expect(page.locator('.preparer .lettre').first()).toBeVisible();
  await expect(page.locator('.cas').first()).toContainText('Ce qui a été jugé.');
  await expect(page.locator('.resultat').getByRole('button', { name: 'Réessayer' })).toHaveCount(0);
  expect(await reponses()).toEqual(avant);
});

test('les questions n’arrivent pas : « Commencer » le dit, mène à la grille, et reprend de lui-même', async ({
  page,
}) => {
  const retablir = await couper(page, '**/_astro/Questionnaire.*.js');
  await page.goto('/verifier/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await bouton(page, 'Commencer').click();
  const dit = page.locator('.questionnaire').getByRole('status').first();
  await expect(dit).toContainText('n’a pas pu être chargé');
  await expect(dit.getByRole('link')).toHaveAttribute('href', '/verifier/grille/');
  retablir();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(bouton(page, 'Continuer')).toBeVisible();
  await expect(titre(page)).toBeFocused();
});

/** Ouvre cette adresse de /verifier/, l’accueil vivant et les questions retenues tant qu’on ne les lâche pas. */
async function questionsRetenues(page: Page, fragment: string): Promise<() => void> {
  const suite = Promise.withResolvers<undefined>();
  await page.route('**/_astro/Questionnaire.*.js', async (route) => {
    await suite.promise;
    await route.continue();
  });
  await page.goto(`/verifier/${fragment}`);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  return () => {
    suite.resolve(undefined);
  };
}

test('questions lentes : « Commencer » pressé trop tôt n’oublie pas l’outil que le lien proposait', async ({
  page,
}) => {
  const lacher = await questionsRetenues(page, '#outil=geolocalisation');
  await bouton(page, 'Commencer').click();
  lacher();
  await repondre(page, 'aucune');
  await repondre(page, 'salarie');
  await expect(page.locator('.questionnaire input:checked')).toHaveValue('geolocalisation');
});

test('questions lentes : « Commencer » pressé trop tôt n’oublie pas les réponses que le lien portait', async ({
  page,
}) => {
  const lacher = await questionsRetenues(page, lien);
  await bouton(page, 'Commencer').click();
  lacher();
  await expect(titre(page)).toHaveText('Vos réponses');
  await expect(page.locator('.questionnaire')).toContainText('Salarié');
  expect(new URL(page.url()).hash).toBe('');
});

test('questions lentes : la question d’entrée se répond sans les attendre, et rien ne s’en perd', async ({
  page,
}) => {
  const lacher = await questionsRetenues(page, '');
  await bouton(page, 'Commencer').click();
  await expect(titre(page)).toBeFocused();
  await expect(titre(page)).toContainText('situations');
  await bouton(page, 'Continuer').click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page).toHaveTitle(/^Erreur\u00a0?.*Avant de commencer/u);
  await bouton(page, 'Précédent').click();
  await expect(titre(page)).toHaveText('Vérifier une situation');
  await expect(titre(page)).toBeFocused();
  await page.goForward();
  await cocher(page, 'aucune');
  await bouton(page, 'Continuer').click();
  await expect(page.getByRole('status').first()).toContainText('se charge');
  lacher();
  await expect(page.locator('.questionnaire .progres')).toContainText(/question\s1/u);
  await expect(titre(page)).toBeFocused();
  await page.goBack();
  await expect(page.locator('.questionnaire input:checked')).toHaveValue('aucune');
  await page.goBack();
  await expect(titre(page)).toHaveText('Vérifier une situation');
  await page.goForward();
  await page.goForward();
  await expect(page.locator('.questionnaire .progres')).toContainText(/question\s1/u);
});

test('questions lentes : l’ancre où l’on est allé pendant l’attente reste dans l’adresse', async ({
  page,
}) => {
  const lacher = await questionsRetenues(page, '#outil=video');
  await expect(page).toHaveURL(/\/verifier\/$/);
  await page.evaluate(() => {
    location.hash = 'contenu';
  });
  lacher();
  await bouton(page, 'Commencer').click();
  await repondre(page, 'aucune');
  await repondre(page, 'salarie');
  await expect(page.locator('.questionnaire input:checked')).toHaveValue('video');
  await expect(page).toHaveURL(/#contenu$/);
});

test('le résultat n’arrive pas : les réponses attendent, et il vient de lui-même', async ({
  page,
}) => {
  const retablir = await couper(page, '**/_astro/Resultat.*.js');
  await commencer(page);
  for (const reponse of ['salarie', 'video', 'licenciement']) await repondre(page, reponse);
  await bouton(page, 'Voir ce que').click();
  const questionnaire = page.locator('.questionnaire');
  await expect(questionnaire).toContainText('Le résultat n’a pas pu être chargé.');
  retablir();
  await bouton(page, 'Réessayer').click();
  await expect(resultat(page)).toBeVisible();
  await expect(page.locator('#vos-reponses dl').first()).toContainText('Salarié');
});

for (const manque of [
  '**/_astro/Dessous.*.js',
  '**/_astro/raisons.*.txt',
  '**/verifier/autres-references.txt',
  '**/verifier/cas.txt',
])
  test(`au résultat, ${manque} n’arrive pas : le premier écran répond déjà, et la suite vient d’elle-même`, async ({
    page,
  }) => {
    const retablir = await couper(page, manque);
    await commencer(page);
    for (const reponse of ['salarie', 'video', 'licenciement']) await repondre(page, reponse);
    await bouton(page, 'Voir ce que').click();
    const ecran = premierEcran(page);
    await expect(ecran).toContainText('La suite n’a pas pu être chargée.');
    await expect(titre(page)).toBeFocused();
    await expect(ecran.locator('.trois dd').first()).toBeVisible();
    await expect(resultat(page)).toHaveCount(0);
    // Ce qui mène plus bas ne casse rien tant que rien n’y est.
    await ecran.locator('.semaine button').first().click();
    retablir();
    await bouton(page, 'Réessayer').click();
    await expect(resultat(page)).toBeVisible();
    await expect(page.locator('.points li').first()).toContainText('.');
    await expect(page.locator('.resultat .cas').first()).toBeVisible();
    await expect(page.locator('#ensuite details p').first()).not.toBeEmpty();
    await expect(bouton(page, 'Réessayer')).toHaveCount(0);
  });

test('un lien vers des réponses ouvert sans réseau se lit quand il revient', async ({ page }) => {
  await page.goto('/verifier/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const retablir = await couper(page, '**/_astro/lien.*.js');
  await page.evaluate(() => {
    location.hash = '#r=1.abime';
  });
  const alerte = page.getByRole('alert');
  await expect(alerte).toContainText('la connexion a manqué');
  expect(new URL(page.url()).hash).toBe('');
  retablir();
  await alerte.getByRole('button', { name: 'Réessayer' }).click();
  await expect(alerte).toContainText('incomplet ou abîmé');
});

/** Ce que dit la comparaison de deux affaires quand elle ne vient pas. */
const sansComparaison = (page: Page) => page.locator('.comparaison .panne');

/** Choisit deux affaires à comparer. */
async function choisirDeuxAffaires(page: Page): Promise<void> {
  await page.locator('#une').selectOption({ index: 1 });
  await page.locator('#autre').selectOption({ index: 2 });
}

test('les affaires à comparer n’arrivent pas : la page le dit, et compare d’elle-même ce qui est choisi', async ({
  page,
}) => {
  const retablir = await couper(page, '**/donnees/comparer.json');
  await ouvrir(page, '/decisions/comparer/');
  await expect(sansComparaison(page)).toBeVisible();
  await choisirDeuxAffaires(page);
  retablir();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.locator('.comparaison table').first()).toBeVisible();
  await expect(sansComparaison(page)).toHaveCount(0);
});

test('les scripts de la comparaison n’arrivent pas : la page le dit, et mène à celle qui est écrite', async ({
  page,
}) => {
  const retablir = await couper(page, '**/_astro/*.js');
  await ouvrir(page, '/decisions/comparer/');
  await expect(sansComparaison(page)).toBeHidden();
  await choisirDeuxAffaires(page);
  await avancer(page, 10_500);
  await expect(sansComparaison(page).getByRole('link').last()).toBeVisible();
  await expect(sansComparaison(page).getByRole('link').last()).toHaveAttribute(
    'href',
    '/decisions/maif-et-janvier-2025/',
  );
  retablir();
  await sansComparaison(page).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/decisions\/comparer\/$/u);
  await choisirDeuxAffaires(page);
  await expect(page.locator('.comparaison table').first()).toBeVisible();
});

test('scripts bloqués dès le départ : aucune commande ne fait semblant', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await ouvrir(page, '/verifier/');
  await bouton(page, 'Commencer').click();
  await avancer(page, 10_500);
  await expect(panne(page)).toBeVisible();
  await page.getByRole('link', { name: 'Rechercher' }).click();
  await expect(page).toHaveURL(/\/recherche\/$/u);
  for (const adresse of ['/affaire-maif/', '/idees-recues/', '/decisions/la-preuve/']) {
    await ouvrir(page, adresse);
    // Cases et boutons radio y trient par la seule feuille de style.
    const morts = page.locator(
      'main :is(button, input:not([type=checkbox], [type=radio]), select):visible:not(details *):not(form[action] *)',
    );
    expect(
      await morts.evaluateAll((tous) => tous.map(({ outerHTML }) => outerHTML)),
      adresse,
    ).toEqual([]);
  }
});
