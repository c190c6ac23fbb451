import { readFileSync } from 'node:fs';
import type { Page, Request } from '@playwright/test';
import { defautsAccessibilite } from './aides/axe.ts';
import { calme } from './aides/calme.ts';
import { coupures, expect, ouvrir, test } from './aides/essai.ts';
import { numerosCoupes } from './aides/rendu.ts';
import { temoigner, traces } from './aides/temoin.ts';
import { oterLesPolices } from './aides/texte.ts';
import { malComposes, textesAffiches } from './aides/typographie.ts';

const zone = (page: Page) => page.locator('#texte-a-relire');
const bouton = (page: Page, nom: string | RegExp) => page.getByRole('button', { name: nom });

const REGLES = '**/relire/regles.json';

async function preparer(page: Page, adresse: string): Promise<void> {
  await Promise.all([page.waitForResponse(REGLES), ouvrir(page, adresse)]);
  await expect(page.locator('astro-island[ssr]:not([client="visible"])')).toHaveCount(0);
  // Tout ce que la page demande à son ouverture, quel que soit le texte qui viendra.
  await calme(page);
}

test('un article : l’exemple est relu, chaque marque mène à son point et en revient, au clavier', async ({
  page,
}) => {
  await preparer(page, '/relire/un-article/');
  await bouton(page, 'Essayer un exemple').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#relecture')).toBeFocused();
  const titre = page.locator('#titre-de-la-relecture');
  await expect(titre).toHaveText(/^\d+ points à revoir/);
  const premier = page.locator('#passage-1');
  await expect(premier).toContainText('condamné pour avoir surveillé');
  await premier.focus();
  await page.keyboard.press('Enter');
  const point = page.locator('#point-1');
  await expect(point).toBeInViewport();
  await expect(point.getByRole('link', { name: /trav\./ }).first()).toHaveAttribute(
    'href',
    /^\/code-du-travail\//,
  );
  await point.getByRole('link', { name: 'Revenir au passage 1' }).click();
  await expect(premier).toBeInViewport();
  for (const mot of ['sans son consentement', 'déclaré à la CNIL', 'jurisprudence MAIF'])
    await expect(page.locator('.texte mark', { hasText: mot })).toHaveCount(1);
  // La déclaration de l’entreprise et le commentaire juste ne sont pas soulignés.
  await expect(page.locator('.texte mark', { hasText: 'connus de tous' })).toHaveCount(0);
  await expect(page.locator('.texte mark', { hasText: 'besoin de consentement' })).toHaveCount(0);
  expect.soft(await defautsAccessibilite(page), 'la relecture').toEqual([]);
  expect.soft(malComposes(await textesAffiches(page))).toEqual([]);
  for (const width of [1280, 360, 340]) {
    await page.setViewportSize({ width, height: 740 });
    expect.soft((await numerosCoupes(page)).coupes, `${String(width)} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const debord = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(debord, 'défilement horizontal à 320 px').toBeLessThanOrEqual(0);
});

test('le texte ne quitte pas la page : ni requête, ni stockage, ni adresse, ni erreur', async ({
  page,
}) => {
  const temoin = temoigner(page);
  const secret = 'Zorglub Industries n’avait pas recueilli le consentement de ses caissières.';
  for (const [adresse, propre] of [
    ['/relire/un-article/', 'decisions'],
    ['/relire/une-notice/', 'kit'],
  ] as const) {
    temoin.effacer();
    await preparer(page, adresse);
    const chargees = temoin.requetes.filter((requete) => requete.includes('.json'));
    expect(chargees.toSorted(), 'demandés une fois, avant tout texte, et rien de plus').toEqual(
      ['regles', propre]
        .toSorted()
        .map((nom) => expect.stringMatching(new RegExp(`/relire/${nom}\\.json$`, 'u'))),
    );
    temoin.effacer();
    await zone(page).fill(secret);
    await bouton(page, 'Relire').click();
    await expect(page.locator('#relecture')).toBeVisible();
    expect(temoin.requetes, 'requêtes pendant la relecture').toEqual([]);
    expect(temoin.erreurs).toEqual([]);
    expect(await traces(page)).toEqual([]);
    expect(page.url()).not.toContain('Zorglub');
    expect(
      await page.evaluate(() => `${window.name}${JSON.stringify(history.state)}`),
    ).not.toContain('Zorglub');
    await bouton(page, 'Tout effacer').click();
    await expect(page.locator('#relecture')).toHaveCount(0);
    await expect(zone(page)).toHaveValue('');
  }
});

/** Tout ce que l’on peut faire d’un texte relu, page par page ; rend ce qui est parti, dans l’ordre. */
async function toutFaire(page: Page, adresse: string, texte: string): Promise<readonly string[]> {
  const parties: string[] = [];
  let enCours = 0;
  const dici = (requete: Request) => !/^(?:data|blob):/.test(requete.url());
  const arriver = (requete: Request) => {
    if (dici(requete)) enCours -= 1;
  };
  const noter = (requete: Request) => {
    if (!dici(requete)) return;
    enCours += 1;
    parties.push(`${requete.method()} ${requete.url()} ${requete.postData() ?? ''}`.trim());
  };
  page.on('request', noter);
  page.on('requestfinished', arriver);
  page.on('requestfailed', arriver);
  await preparer(page, adresse);
  await zone(page).fill(texte);
  await bouton(page, 'Relire').click();
  await page.locator('#passage-1').click();
  await expect(page.locator('#point-1')).toBeInViewport();
  await page.getByRole('link', { name: 'Revenir au passage 1' }).click();
  await bouton(page, /Copier la phrase et sa correction/)
    .first()
    .click();
  if (adresse.includes('article'))
    await Promise.all([
      page.waitForEvent('download'),
      bouton(page, /Enregistrer la relecture/).click(),
    ]);
  else {
    await bouton(page, 'Ouvrir le kit avec cette notice').click();
    await expect(page.locator('#saisie-employeur')).toBeVisible();
    await bouton(page, 'Revenir à la notice').click();
    await page.locator('.proposee input').first().check();
    // Le questionnaire prépare sa suite : le premier écran du résultat est ce qu’il demande en dernier.
    await Promise.all([
      page.waitForRequest(/\/Resultat\.[^/]+\.js/u),
      bouton(page, 'Ouvrir le questionnaire avec ces réponses').click(),
    ]);
    await expect(page.locator('.questionnaire')).toBeVisible();
  }
  // Jusqu’à ce que plus rien ne parte ni n’arrive.
  await expect
    .poll(async () => {
      const avant = parties.length;
      await page.evaluate(() => new Promise((suite) => setTimeout(suite, 400)));
      return enCours === 0 && parties.length === avant;
    })
    .toBe(true);
  page.off('request', noter);
  page.off('requestfinished', arriver);
  page.off('requestfailed', arriver);
  return parties;
}

for (const adresse of ['/relire/un-article/', '/relire/une-notice/'])
  test(`${adresse} : rien n’est envoyé, rien n’est stocké, quoi que l’on colle et quoi que l’on en fasse`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const secrets = ['Zorglub', 'Patatras'];
    const textes = [
      'Responsable : Zorglub SAS. Des caméras filment la caisse ; elles ont été déclarées à la CNIL.',
      'Patatras SARL pose une balise sous chaque camion. En signant, vous consentez à ce suivi. La balise relève la position, pour organiser les tournées. Vous devez donner votre accord.',
    ];
    const parties: (readonly string[])[] = [];
    for (const texte of textes) {
      parties.push(await toutFaire(page, adresse, texte));
      expect(await traces(page)).toEqual([]);
      const garde = await page.evaluate(
        () => `${location.href}${window.name}${JSON.stringify(history.state)}`,
      );
      for (const secret of secrets) expect(garde).not.toContain(secret);
    }
    const [premieres = [], secondes = []] = parties;
    expect(premieres.length).toBeGreaterThan(3);
    expect(new Set(secondes), 'les mêmes demandes pour deux textes').toEqual(new Set(premieres));
    const chezNous = process.env['ADRESSE_DU_SITE'] ?? '';
    for (const partie of [...premieres, ...secondes]) {
      expect(partie.startsWith(`GET ${chezNous}/`), partie).toBe(true);
      expect(partie.split(' '), 'ni corps, ni paramètre').toHaveLength(2);
      expect(partie).not.toContain('?');
      for (const secret of secrets) expect(partie).not.toContain(secret);
    }
  });

for (const absent of ['regles', 'decisions'])
  test(`sans ${absent}.json, la page le dit, et ne prétend pas que le texte est sans reproche`, async ({
    page,
    vouloirErreurs,
  }) => {
    vouloirErreurs(...coupures);
    await page.route(`**/relire/${absent}.json`, (route) => route.abort());
    await ouvrir(page, '/relire/un-article/');
    await expect(page.getByRole('status')).toContainText('n’ont pas pu être chargées');
    await zone(page).fill('La CNIL a condamné la société.');
    await bouton(page, 'Relire').click();
    await expect(page.getByRole('status')).toContainText('n’ont pas pu être chargées');
    await expect(page.locator('#relecture')).toHaveCount(0);
  });

test('un texte donné avant les règles attend, la page le dit, puis il est relu', async ({
  page,
}) => {
  const portes: (() => void)[] = [];
  await page.route(REGLES, async (route) => {
    await new Promise<void>((ouvrirLaPorte) => portes.push(ouvrirLaPorte));
    await route.continue();
  });
  await ouvrir(page, '/relire/un-article/');
  await expect.poll(() => portes.length).toBe(1);
  await zone(page).fill('La CNIL a condamné la société.');
  await bouton(page, 'Relire').click();
  await expect(page.getByRole('status')).toContainText('se préparent');
  await expect(page.locator('#relecture')).toHaveCount(0);
  for (const ouvrirLaPorte of portes) ouvrirLaPorte();
  await expect(page.locator('#passage-1')).toContainText('CNIL a condamné');
});

for (const adresse of ['/relire/un-article/', '/relire/une-notice/'])
  test(`${adresse} : un texte effacé pendant l’attente n’est pas relu`, async ({ page }) => {
    let ouvrirLaPorte: (() => void) | undefined;
    await page.route(REGLES, async (route) => {
      await new Promise<void>((resoudre) => (ouvrirLaPorte = resoudre));
      await route.continue();
    });
    await ouvrir(page, adresse);
    await expect.poll(() => ouvrirLaPorte).toBeDefined();
    await zone(page).fill('La CNIL a condamné la société.');
    await bouton(page, 'Relire').click();
    await bouton(page, 'Tout effacer').click();
    // Toute lecture qui paraîtrait alors que la zone est vide.
    await page.evaluate(() => {
      new MutationObserver(() => {
        const zoneVide =
          document.querySelector<HTMLTextAreaElement>('#texte-a-relire')?.value === '';
        if (zoneVide && document.querySelector('#relecture') !== null)
          document.body.dataset['luVide'] = 'oui';
      }).observe(document.body, { childList: true, subtree: true });
    });
    ouvrirLaPorte?.();
    // La zone reste vide presque tout le temps que les règles se préparent ; prêtes, un autre texte est relu aussitôt.
    await expect(async () => {
      await zone(page).fill('Le préfet a condamné la société.');
      await bouton(page, 'Relire').click();
      const prete = await page.locator('#relecture').isVisible();
      if (!prete) await bouton(page, 'Tout effacer').click();
      expect(prete).toBe(true);
    }).toPass({ intervals: [700] });
    expect(await page.evaluate(() => document.body.dataset['luVide'])).toBeUndefined();
  });

test('un texte vide, un texte sans reproche, un numéro inconnu : chacun a sa phrase', async ({
  page,
}) => {
  await preparer(page, '/relire/un-article/');
  await bouton(page, 'Relire').click();
  await expect(page.getByRole('status')).toHaveText('Collez d’abord un texte.');
  await zone(page).fill('Le CSE a été consulté. Voir n° 99-99.999 et n° 22-23.073.');
  await bouton(page, 'Relire').click();
  await expect(page.locator('#titre-de-la-relecture')).toContainText('Aucune de nos règles');
  const citees = page.locator('#relecture li');
  await expect(citees.first()).toContainText('absente de notre répertoire');
  await expect(citees.last().getByRole('link')).toHaveAttribute('href', /pharmacie-2\/$/);
});

test('la phrase annotée se copie, la relecture s’enregistre avec tout ce que la page montre', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await preparer(page, '/relire/un-article/');
  await zone(page).fill('M. Untel a été condamné par la CNIL hier. Voir n° 99-99.999.');
  await bouton(page, 'Relire').click();
  await bouton(page, /Copier la phrase et sa correction/).click();
  await expect(page.getByRole('status')).toContainText('copiée');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'M. Untel a été condamné par la CNIL [plutôt\u00a0: sanctionnée par la CNIL] hier.',
  );
  const [fichier] = await Promise.all([
    page.waitForEvent('download'),
    bouton(page, /Enregistrer la relecture/).click(),
  ]);
  expect(fichier.suggestedFilename()).toBe('relecture.txt');
  const texte = readFileSync(await fichier.path(), 'utf8');
  const point = page.locator('#point-1');
  const montre = [
    '1 point à revoir',
    'condamné par la CNIL',
    ...(await point.locator('p:not(.suite)').allInnerTexts()).slice(0, 3),
    ...(await point.locator('.sources a').allInnerTexts()),
    new URL((await point.locator('.suite a').first().getAttribute('href')) ?? '', page.url()).href,
    '99-99.999 : absente de notre répertoire',
  ];
  const blancs = (dit: string) => dit.replace(/\s+/g, ' ');
  for (const dit of montre) expect(blancs(texte)).toContain(blancs(dit));
});

test('un texte trop long n’est ni coupé ni relu, et la page dit ce qui dépasse', async ({
  page,
}) => {
  for (const adresse of ['/relire/un-article/', '/relire/une-notice/']) {
    await preparer(page, adresse);
    const juste = 'La CNIL a condamné. '.repeat(1_000);
    await zone(page).fill(`${juste}zz`);
    expect((await zone(page).inputValue()).length).toBe(juste.length + 2);
    await expect(zone(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#reste-du-texte')).toHaveText('2 signes de trop.');
    await bouton(page, 'Relire').click();
    await expect(page.getByRole('status').first()).toContainText('2 signes de trop');
    await expect(page.locator('#relecture')).toHaveCount(0);
    await zone(page).fill(juste.slice(0, -1));
    await expect(page.locator('#reste-du-texte')).toHaveText('Il reste 1 signe.');
    await bouton(page, 'Relire').click();
    await expect(page.locator('#relecture')).toBeVisible();
  }
});

for (const adresse of ['/relire/un-article/', '/relire/une-notice/'])
  test(`${adresse} : l’exemple met de côté le texte collé, la page le dit, et le rend tel qu’il était`, async ({
    page,
  }) => {
    await preparer(page, adresse);
    const reprise = bouton(page, 'Reprendre mon texte');
    await bouton(page, 'Essayer un exemple').click();
    await expect(page.locator('#relecture')).toBeVisible();
    await expect(reprise, 'sans texte, rien à reprendre').toHaveCount(0);
    await expect(page.getByRole('status').first()).not.toContainText('de côté');

    const mien = 'La CNIL a condamné la société Zorglub, pour un boîtier GPS posé sur les camions.';
    await zone(page).fill(mien);
    await bouton(page, 'Relire').click();
    await expect(page.locator('.texte')).toContainText('Zorglub');
    const cases = page.locator('.proposee input');
    if ((await cases.count()) > 0) await cases.first().check();
    const boutons = () =>
      page
        .locator('form .boutons button')
        .evaluateAll((tous) => tous.map((un) => un.getBoundingClientRect().x));
    const avant = await boutons();
    await bouton(page, 'Essayer un exemple').click();
    await expect(page.getByRole('status').first()).toContainText('Reprendre mon texte');
    await expect(page.locator('#relecture')).toBeFocused();
    expect((await boutons()).slice(0, avant.length), 'aucun bouton ne bouge').toEqual(avant);
    await expect(page.locator('.texte')).not.toContainText('Zorglub');
    expect.soft(await defautsAccessibilite(page), 'un texte de côté').toEqual([]);
    expect.soft(malComposes(await textesAffiches(page))).toEqual([]);
    expect(await traces(page)).toEqual([]);

    await reprise.click();
    await expect(zone(page)).toHaveValue(mien);
    await expect(zone(page)).toBeFocused();
    await expect(page.locator('.texte')).toContainText('Zorglub');
    await expect(page.getByRole('status').first()).toHaveText('Votre texte est revenu.');
    await expect(reprise).toHaveCount(0);
    if ((await cases.count()) > 0) await expect(cases.first()).toBeChecked();

    // « Tout effacer » oublie aussi ce qui est de côté ; presser deux fois de suite n’y change rien.
    await bouton(page, 'Essayer un exemple').click();
    await expect(reprise).toBeVisible();
    await bouton(page, 'Tout effacer').dblclick();
    await expect(reprise).toHaveCount(0);
    await expect(page.locator('#relecture')).toHaveCount(0);
    await expect(bouton(page, 'Rétablir')).toBeFocused();
    expect.soft(await defautsAccessibilite(page), 'de quoi se raviser').toEqual([]);
    await page.keyboard.press('Enter');
    await expect(bouton(page, 'Tout effacer')).toBeFocused();
    await expect(page.locator('#relecture')).toBeVisible();
    await reprise.click();
    await expect(zone(page)).toHaveValue(mien);
    if ((await cases.count()) > 0) await expect(cases.first()).toBeChecked();
    // Le geste suivant oublie pour de bon.
    await bouton(page, 'Tout effacer').click();
    await zone(page).fill('x');
    await expect(bouton(page, 'Rétablir')).toHaveCount(0);
  });

test('une notice : ses mentions, ce qui est vague, ce qui n’est pas trouvé', async ({ page }) => {
  await preparer(page, '/relire/une-notice/');
  await bouton(page, 'Essayer un exemple').click();
  await expect(page.getByRole('heading', { name: /^Trouvées/ })).toBeVisible();
  await expect(page.getByText('Non trouvé n’est pas absent')).toBeVisible();
  const vagues = page.locator('h3', { hasText: 'Trop vagues' }).locator('+ ul');
  await expect(vagues).toContainText('pendant la durée nécessaire');
  await expect(vagues).toContainText('à nos partenaires');
  await expect(page.locator('.texte mark', { hasText: 'En signant' })).toHaveCount(1);
  const aCote = page.locator('h3', { hasText: 'À voir aussi' }).locator('+ ul > li');
  await expect(aCote).toHaveText([/^\S? ?L’évaluation des salariés/, /^\S? ?La date et la remise/]);
  expect.soft(await defautsAccessibilite(page), 'la notice').toEqual([]);
  expect.soft(malComposes(await textesAffiches(page))).toEqual([]);
});

test('les réponses proposées se confirment une par une, et le questionnaire s’ouvre sur place', async ({
  page,
}) => {
  const temoin = temoigner(page);
  await preparer(page, '/relire/une-notice/');
  await bouton(page, 'Essayer un exemple').click();
  const cases = page.locator('.proposee input');
  await expect(cases.nth(3)).toBeVisible();
  for (const une of await cases.all()) await expect(une).not.toBeChecked();
  await page.locator('input[value="dispositif"]').check();
  await page.locator('input[value="usage-annonce"]').check();
  await bouton(page, 'Ouvrir le questionnaire avec ces réponses').click();
  const questionnaire = page.locator('.questionnaire');
  await expect(questionnaire.getByRole('heading', { name: 'Vos réponses' })).toBeVisible();
  await expect(questionnaire).toContainText('viennent de la notice');
  await expect(page).toHaveURL(/\/relire\/une-notice\/$/);
  expect(await traces(page)).toEqual([]);
  expect(temoin.erreurs).toEqual([]);
  expect(temoin.ailleurs).toEqual([]);
  expect.soft(await defautsAccessibilite(page), 'le questionnaire ouvert').toEqual([]);
});

test('le kit s’ouvre avec ce qui a été trouvé, et ce qui manque reste vide', async ({ page }) => {
  await preparer(page, '/relire/une-notice/');
  await bouton(page, 'Essayer un exemple').click();
  await bouton(page, 'Ouvrir le kit avec cette notice').click();
  await expect(page.locator('#saisie-employeur')).toHaveValue(/Exemplia/);
  await expect(page.locator('#saisie-but')).toHaveValue(/organiser les tournées/);
  await expect(page.locator('#saisie-duree')).toHaveValue('');
  // Une liste non répondue le dit, au lieu de paraître vide.
  await expect(page.locator('#saisie-effectif option:checked')).toHaveText('À choisir');
  expect.soft(await defautsAccessibilite(page), 'le kit ouvert').toEqual([]);
  await bouton(page, 'Revenir à la notice').click();
  await expect(zone(page)).toHaveValue(/Exemplia/);
});

const actif = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

test('aller et venir : le focus, le titre, ce qui est répondu et ce qui est tapé ne se perdent pas', async ({
  page,
}) => {
  await preparer(page, '/relire/une-notice/');
  const titre = await page.title();
  await bouton(page, 'Essayer un exemple').click();
  const ouvrirLeQuestionnaire = bouton(page, 'Ouvrir le questionnaire avec ces réponses');
  await ouvrirLeQuestionnaire.click();
  await expect(page.getByText('Cochez d’abord une réponse.')).toBeVisible();
  await expect(page.locator('.questionnaire')).toHaveCount(0);

  await page.locator('input[value="dispositif"]').check();
  await ouvrirLeQuestionnaire.click();
  const vosReponses = page.getByRole('heading', { name: 'Vos réponses' });
  await expect(vosReponses).toBeFocused();
  await bouton(page, 'Répondre à la suite').first().click();
  await expect(vosReponses).toBeHidden();
  const question = await page.locator('.questionnaire h1').innerText();
  await bouton(page, 'Revenir à la notice').click();
  await expect.poll(() => actif(page)).toBe('salarie');
  await expect(page).toHaveTitle(titre);
  await expect(page.locator('input[value="dispositif"]')).toBeChecked();
  await bouton(page, 'Revenir au questionnaire').click();
  await expect(page.locator('.questionnaire h1')).toHaveText(question);
  await expect(page).not.toHaveTitle(titre);
  await expect(bouton(page, 'Revenir à la notice')).toBeFocused();

  // « Précédent » du navigateur ramène à « Vos réponses », puis à la notice, et « Suivant » en repart.
  await page.goBack();
  await expect(vosReponses).toBeVisible();
  await page.goBack();
  await expect(zone(page)).toBeVisible();
  await expect(page).toHaveTitle(titre);
  await page.goForward();
  await expect(vosReponses).toBeVisible();
  await page.goBack();

  await bouton(page, 'Ouvrir le kit avec cette notice').click();
  await expect.poll(() => actif(page)).toBe('kit-de-la-notice');
  await page.locator('#saisie-duree').fill('trois mois');
  await bouton(page, 'Revenir à la notice').click();
  await expect.poll(() => actif(page)).toBe('employeur');
  // La notice corrigée : le kit suit, sauf ce que l’on y a tapé.
  await zone(page).fill('La société Patatras SARL (rh@patatras.example) pose un boîtier GPS.');
  await bouton(page, 'Relire').click();
  await bouton(page, 'Ouvrir le kit avec cette notice').click();
  await expect(page.locator('#saisie-employeur')).toHaveValue(/Patatras/);
  await expect(page.locator('#saisie-duree')).toHaveValue('trois mois');

  // Un questionnaire neuf finit sur son propre kit : deux ne tiennent pas dans une page.
  await bouton(page, 'Revenir à la notice').click();
  await page.locator('.proposee input').first().check();
  await ouvrirLeQuestionnaire.click();
  await expect(vosReponses).toBeFocused();
  await expect(page.locator('.kit')).toHaveCount(0);

  // « Tout effacer » cache aussi le questionnaire, et plus rien n’y ramène ; « Rétablir » le rend tel quel.
  await bouton(page, 'Répondre à la suite').first().click();
  await expect(vosReponses).toBeHidden();
  const laissee = await page.locator('.questionnaire h1').innerText();
  await bouton(page, 'Revenir à la notice').click();
  const revenir = bouton(page, 'Revenir au questionnaire');
  await bouton(page, 'Tout effacer').click();
  await expect(revenir).toHaveCount(0);
  await expect(page.locator('.questionnaire')).toBeHidden();
  await bouton(page, 'Rétablir').click();
  await revenir.click();
  await expect(page.locator('.questionnaire h1')).toHaveText(laissee);
  await bouton(page, 'Revenir à la notice').click();
  await bouton(page, 'Tout effacer').click();
  await zone(page).fill('x');
  await expect(page.locator('.questionnaire, .kit')).toHaveCount(0);
});

test('« Tout effacer » d’une notice : le kit ouvert revient avec ce que l’on y a tapé, pendant vingt secondes', async ({
  page,
}) => {
  await preparer(page, '/relire/une-notice/');
  await page.clock.install();
  await bouton(page, 'Essayer un exemple').click();
  const ouvrirLeKit = bouton(page, 'Ouvrir le kit avec cette notice');
  await ouvrirLeKit.click();
  await page.locator('#saisie-duree').fill('trois mois');
  const effacer = async () => {
    await bouton(page, 'Revenir à la notice').click();
    await page.locator('.effacer:visible').getByRole('button', { name: 'Tout effacer' }).click();
    await expect(page.locator('#saisie-duree')).toBeHidden();
  };
  await effacer();
  await bouton(page, 'Rétablir').click();
  await ouvrirLeKit.click();
  await expect(page.locator('#saisie-duree')).toHaveValue('trois mois');
  await effacer();
  await page.clock.runFor(20_500);
  await expect(page.locator('.kit')).toHaveCount(0);
  await expect(bouton(page, 'Rétablir')).toHaveCount(0);
});

test('une notice qui ne dit rien ne propose rien', async ({ page }) => {
  await preparer(page, '/relire/une-notice/');
  await zone(page).fill('Bonjour.');
  await bouton(page, 'Relire').click();
  await expect(page.getByRole('status').first()).toHaveText('0 mention trouvée sur 18.');
  await expect(page.getByText('Rien n’y a été trouvé')).toBeVisible();
  await expect(page.locator('.proposee')).toHaveCount(0);
});

test('à 320 px et un texte deux fois plus grand, rien ne déborde', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const adresse of ['/relire/un-article/', '/relire/une-notice/']) {
    await preparer(page, adresse);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await bouton(page, 'Essayer un exemple').click();
    await expect(page.locator('#relecture')).toBeVisible();
    // Dans les polices de repli, plus larges : une machine lente n’a pas toujours eu le temps d’avoir les nôtres.
    expect(await oterLesPolices(page)).toBeGreaterThan(0);
    const debord = await page.evaluate(
      () =>
        Math.max(
          ...[...document.querySelectorAll('main *')].map(
            (element) => element.getBoundingClientRect().right,
          ),
        ) - innerWidth,
    );
    expect(debord, adresse).toBeLessThanOrEqual(0);
  }
});

test('sur le papier, ni la zone de saisie, ni les boutons', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const adresse of ['/relire/un-article/', '/relire/une-notice/']) {
    await preparer(page, adresse);
    await page.emulateMedia({ media: 'screen' });
    await bouton(page, 'Essayer un exemple').click();
    await expect(page.locator('#passage-1')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#point-1')).toBeVisible();
    await expect(page.locator('main textarea:visible, main button:visible')).toHaveCount(0);
  }
});

test('au téléphone, le questionnaire ouvert depuis la notice se charge, et l’on y est', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await preparer(page, '/relire/une-notice/');
  await bouton(page, 'Essayer un exemple').click();
  await page.locator('input[value="dispositif"]').check();
  await bouton(page, 'Ouvrir le questionnaire avec ces réponses').click();
  const titre = page.getByRole('heading', { name: 'Vos réponses' });
  await expect(titre).toBeFocused();
  await expect(titre).toBeInViewport();
});
