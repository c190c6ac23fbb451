import {
  attendreLaSuite,
  bouton,
  cocher,
  commencer,
  conclure,
  deplier,
  finir,
  ignorer,
  preciser,
  repondre,
  resultat,
  titre,
  premierEcran,
} from './aides/questionnaire.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import { temoigner, traces } from './aides/temoin.ts';

test('le questionnaire se fait au clavier seul, et le focus suit les titres', async ({ page }) => {
  await ouvrir(page, '/verifier/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await bouton(page, 'Commencer').focus();
  await page.keyboard.press('Enter');
  await expect(titre(page)).toBeFocused();
  const ecrans: string[] = [];
  while ((await titre(page).innerText()) !== 'Vos réponses') {
    const avant = await titre(page).innerText();
    ecrans.push(avant);
    if (await premierEcran(page).isVisible()) {
      await bouton(page, /^(Préciser|Affiner)/).focus();
      await page.keyboard.press('Enter');
      await expect(titre(page)).toBeFocused();
      continue;
    }
    expect(ecrans.length, ecrans.join('\n')).toBeLessThan(80);
    // De titre en champ : la première réponse, cochée à la barre d’espace, puis Entrée valide.
    await page.keyboard.press('Tab');
    // Entrée, dans la recherche d’un outil, ne valide pas la question.
    if ((await page.locator('.questionnaire [type="search"]:focus').count()) > 0) {
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
    }
    // La première famille d’outils, dépliée, se replie et se redéplie de même, et sa première réponse suit.
    if ((await page.locator('.questionnaire form summary:focus').count()) > 0) {
      const famille = page.locator('.questionnaire form details').first();
      await page.keyboard.press('Enter');
      await expect(famille).not.toHaveAttribute('open');
      await page.keyboard.press('Enter');
      await expect(famille).toHaveAttribute('open');
      await page.keyboard.press('Tab');
    }
    await expect(page.locator('.questionnaire fieldset input').first()).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(titre(page)).not.toHaveText(avant);
    await expect(titre(page)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(resultat(page)).toBeVisible();
  await expect(titre(page)).toBeFocused();
});

test('Précédent, celui de la page et celui du navigateur, rend la question et sa réponse', async ({
  page,
}) => {
  await commencer(page);
  await repondre(page, 'salarie');
  const outils = await titre(page).innerText();
  await repondre(page, 'suivi-activite');
  await expect(titre(page)).not.toHaveText(outils);
  await page.goBack();
  await expect(titre(page)).toHaveText(outils);
  await expect(titre(page)).toBeFocused();
  await expect(page.locator('input[value="suivi-activite"]')).toBeChecked();
  await bouton(page, /Précédent/).click();
  await expect(page.locator('input[value="salarie"]')).toBeChecked();
  await page.goForward();
  await expect(titre(page)).toHaveText(outils);
});

test('une ancre de la page, comme « Aller au contenu », laisse l’écran et les réponses', async ({
  page,
}) => {
  await commencer(page);
  await repondre(page, 'salarie');
  const outils = await titre(page).innerText();
  await page.locator('.evitement').focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#contenu');
  await expect(titre(page)).toHaveText(outils);
});

test('une réponse se modifie depuis la relecture et depuis le résultat, les autres restent', async ({
  page,
}) => {
  await conclure(page, 'suivi-activite');
  await deplier(page);
  const lignes = page.locator('.reponses dl > div');
  const avant = await lignes.allInnerTexts();
  const information = lignes.filter({ hasText: 'reçu' }).first();
  await information.getByRole('button', { name: /Modifier/ }).click();
  await expect(page.locator('input[value="inconnu"]')).toBeChecked();
  await repondre(page, 'ecrite-precise');
  while (!(await premierEcran(page).isVisible())) await ignorer(page);
  await deplier(page);
  await expect(information).not.toContainText('Je ne sais pas');
  for (const ligne of avant.filter((texte) => !texte.includes('reçu'))) {
    const [question = ''] = ligne.split('\n');
    await expect(lignes.filter({ hasText: question })).toHaveCount(1);
  }
});

test('une réponse devenue inutile est mise en réserve, dite, puis reprise', async ({ page }) => {
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, 'suivi-activite', 'video');
  await finir(page);
  const modifier = page.locator('.questionnaire dl > div', { hasText: 'Quels outils' });
  await modifier.getByRole('button').click();
  await page.locator('input[value="video"]').uncheck();
  await bouton(page, 'Continuer').click();
  await expect(titre(page)).toHaveText('Vos réponses');
  await expect(page.locator('.reserve summary')).toContainText('en réserve');
  await modifier.getByRole('button').click();
  await repondre(page, 'video');
  await expect(titre(page)).toHaveText('Vos réponses');
  await expect(page.getByRole('heading', { name: 'Caméras, zone fermée au public' })).toBeVisible();
});

test('sans réponse, un résumé prend le focus, mène au champ, et l’onglet dit l’erreur', async ({
  page,
}) => {
  await commencer(page);
  await bouton(page, 'Continuer').click();
  const resume = page.getByRole('alert');
  await expect(resume).toBeFocused();
  await expect(page).toHaveTitle(/^Erreur : /);
  await expect(page.locator('#erreur')).toBeVisible();
  await resume.getByRole('link').click();
  await expect(page.locator('#choix-0')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
  await repondre(page, 'salarie');
  await expect(page).not.toHaveTitle(/^Erreur : /);
});

test('plusieurs outils : une même question se pose une fois pour tous ; si les choix diffèrent, l’une suit l’autre', async ({
  page,
}) => {
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, 'suivi-activite', 'video');
  const vues: string[] = [];
  while ((await titre(page).innerText()) !== 'Vos réponses') {
    if (await preciser(page)) continue;
    const outil = page.locator('.questionnaire .outil strong');
    const nom = (await outil.count()) > 0 ? await outil.innerText() : 'tous';
    vues.push(`${nom} — ${await titre(page).innerText()}`);
    await ignorer(page);
  }
  expect(new Set(vues).size).toBe(vues.length);
  const noms = vues.map((vue) => vue.split(' — ')[0]);
  expect(new Set(noms)).toEqual(
    new Set([
      'tous',
      'Statistiques d’activité',
      'Caméras, zone fermée au public',
      'Statistiques d’activité\u202f; Caméras, zone fermée au public',
    ]),
  );
  await bouton(page, 'Voir le résultat').click();
  await expect(page.locator('.resultat > h2.outil')).toHaveText([
    'Statistiques d’activité',
    'Caméras, zone fermée au public',
  ]);
  await expect(page.locator('section.outil')).toHaveCount(2);
  await expect(page.locator('section.outil .trois > li')).toHaveCount(6);
});

test('une réponse pour deux outils se dit telle ; « pas la même » la repose pour chacun, l’un après l’autre', async ({
  page,
}) => {
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, 'captures-ecran', 'mesure-inactivite');
  const question = await titre(page).innerText();
  const outil = page.locator('#outil');
  await expect(outil).toHaveText(
    /Pour chacun de ces outils\s*:\s*Captures ou partage d’écran\s; Mesure d’inactivité/,
  );
  await repondre(page, 'separer');
  await expect(outil).toHaveText(/^\s*Outil 1 sur 2\s*:\s*Captures/);
  await expect(titre(page)).toHaveText(question);
  await expect(titre(page)).toBeFocused();
  await expect(page.locator('.questionnaire input[value="separer"]')).toHaveCount(0);
  await expect(page.locator('.questionnaire input:checked')).toHaveCount(0);
  await repondre(page, 'licenciement');
  await expect(outil).toHaveText(/^\s*Outil 2 sur 2\s*:\s*Mesure/);
  await expect(titre(page)).toHaveText(question);
  await repondre(page, 'aucune');
  await expect(titre(page)).not.toHaveText(question);
  await finir(page);
  const lignes = page.locator('.questionnaire dl > div', { hasText: question }).locator('dd');
  await expect(lignes.filter({ hasText: 'Oui, pour un licenciement' })).toHaveCount(1);
  await expect(lignes.filter({ hasText: 'Non, pas contre vous' })).toHaveCount(1);
  await expect(page.locator('.questionnaire')).not.toContainText('Pas la même réponse');
});

test('là où plusieurs réponses se cumulent, « pas la même » décoche le reste, et le reste la décoche', async ({
  page,
}) => {
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, 'fichiers', 'journaux');
  while (!(await titre(page).innerText()).startsWith('Que touche')) await ignorer(page);
  const coches = page.locator('.questionnaire input:checked');
  await cocher(page, 'domicile', 'separer');
  await expect(coches).toHaveCount(1);
  await cocher(page, 'domicile');
  await expect(coches).toHaveCount(1);
  await expect(coches).toHaveValue('domicile');
});

test('un outil ajouté à la relecture reprend les réponses d’un autre, en un geste', async ({
  page,
}) => {
  await conclure(page, 'captures-ecran');
  await bouton(page, /Précédent/).click();
  await page
    .locator('.questionnaire dl > div', { hasText: 'Quels outils' })
    .getByRole('button', { name: /Modifier/ })
    .click();
  await repondre(page, 'mesure-inactivite');
  await bouton(page, /Mêmes réponses que pour/).click();
  await finir(page);
  await expect(page.getByRole('heading', { name: 'Mesure d’inactivité' })).toBeVisible();
});

test('à 360 × 740, « Commencer » est sur le premier écran, et ce qu’il faut avoir à portée de main se dit avant', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await ouvrir(page, '/verifier/');
  const commence = bouton(page, 'Commencer');
  await expect(commence).toBeVisible();
  const bas = await commence.evaluate((un) => un.getBoundingClientRect().bottom + scrollY);
  expect(bas).toBeLessThanOrEqual(740);
  await expect(page.locator('.questionnaire')).toContainText('À portée de main');
  await ouvrir(page, '/');
  await expect(page.locator('main a[href="/convoque/"]').first()).toBeVisible();
});

test('chaque famille d’outils a son dessin, que les lecteurs d’écran taisent', async ({ page }) => {
  await commencer(page);
  await repondre(page, 'salarie');
  const familles = page.locator('.questionnaire fieldset details > summary');
  await expect(familles).toHaveCount(7);
  await expect(familles.locator('svg[aria-hidden="true"] path')).toHaveCount(7);
});

test('un procès se dit au moment : le juge se demande à qui en a un, et à lui seul', async ({
  page,
}) => {
  const duJuge = /demandé au juge/;
  for (const [moment, attendu] of [
    ['licenciement/proces', true],
    ['licenciement', false],
  ] as const) {
    await commencer(page);
    await repondre(page, 'salarie');
    await repondre(page, 'video');
    await repondre(page, moment);
    let demande = false;
    for (let pas = 0; pas < 40; pas += 1) {
      if (await preciser(page)) continue;
      const question = await titre(page).innerText();
      if (question === 'Vos réponses') break;
      demande ||= duJuge.test(question);
      await ignorer(page);
    }
    expect(demande, moment).toBe(attendu);
    await expect(page.locator('.questionnaire')).toContainText(duJuge);
  }
});

test('rien n’est envoyé, rien n’est gardé, rien n’est dans l’adresse', async ({ page }) => {
  const temoin = temoigner(page);
  await commencer(page);
  await attendreLaSuite(page);
  const adresse = page.url();
  temoin.effacer();
  await repondre(page, 'salarie');
  await repondre(page, 'geolocalisation');
  await expect(titre(page)).toBeFocused();
  expect(temoin.requetes).toEqual([]);
  await finir(page);
  await bouton(page, 'Voir le résultat').click();
  await expect(resultat(page)).toBeVisible();
  // Le premier résultat, en s’affichant, demande ce qui se lit dessous : des fichiers entiers, dont l’adresse ne dit rien.
  const permis = /^\/(?:_astro\/[\w.-]+\.(?:js|txt)|verifier\/(?:autres-references|cas)\.txt)$/u;
  expect(temoin.requetes.length).toBeGreaterThan(3);
  expect(
    temoin.requetes.filter((requete) => {
      const { origin, pathname } = new URL(requete);
      return requete !== origin + pathname || !permis.test(pathname);
    }),
  ).toEqual([]);
  expect(temoin.erreurs).toEqual([]);
  expect(page.url()).toBe(adresse);
  expect(await traces(page)).toEqual([]);
  const etat = await page.evaluate(() => JSON.stringify(history.state));
  expect(etat).toMatch(/^\{"ecran":\d+\}$/);
});

test('deux appuis sur « Continuer » ne sautent aucune question et ne montrent aucune erreur', async ({
  page,
}) => {
  await commencer(page);
  await cocher(page, 'salarie');
  await bouton(page, 'Continuer').dblclick();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(titre(page)).toContainText('outils');
  // Une question déjà répondue se sauterait sans un mot.
  await repondre(page, 'video');
  await page.goBack();
  await page.goBack();
  await bouton(page, 'Continuer').dblclick();
  await expect(titre(page)).toContainText('outils');
});

test('tirer la page vers le bas ne la recharge pas', async ({ page }) => {
  await commencer(page);
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorY),
  ).toBe('contain');
});

test('« Tout effacer » oublie les réponses, et Précédent ne les rend pas', async ({ page }) => {
  await commencer(page);
  await repondre(page, 'employeur');
  await bouton(page, 'Tout effacer').click();
  await expect(titre(page)).toHaveText('Vérifier une situation');
  await expect(page.getByRole('status')).toContainText('effacées');
  await bouton(page, 'Commencer').click();
  await expect(page.locator('.questionnaire input:checked')).toHaveCount(0);
  await repondre(page, 'aucune');
  await expect(page.locator('.questionnaire input:checked')).toHaveCount(0);
});

test('après un rechargement, rien ne reste', async ({ page }) => {
  await commencer(page);
  await repondre(page, 'salarie');
  await page.reload();
  await expect(titre(page)).toHaveText('Vérifier une situation');
  await bouton(page, 'Commencer').click();
  await expect(page.locator('.questionnaire input:checked')).toHaveCount(0);
});

test('après un rechargement, un seul « Précédent » quitte la page', async ({ page }) => {
  await page.goto('/contacts/');
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, 'video');
  await ignorer(page);
  await page.reload();
  await expect(titre(page)).toHaveText('Vérifier une situation');
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toBe('{"ecran":0}');
  await page.goBack();
  await expect(page).toHaveURL(/\/contacts\/$/);
});

test('après un rechargement, recommencer et « Précédent » ne passent par aucun écran mort', async ({
  page,
}) => {
  await commencer(page);
  await repondre(page, 'salarie');
  await page.reload();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await bouton(page, 'Commencer').click();
  await repondre(page, 'aucune');
  const premiere = await titre(page).innerText();
  await repondre(page, 'employeur');
  await page.goBack();
  await expect(titre(page)).toHaveText(premiere);
  await page.goBack();
  await expect(titre(page)).toContainText('situations');
  await page.goBack();
  await expect(titre(page)).toHaveText('Vérifier une situation');
});

test('les réponses se gardent dès la première question, si on le demande, et un onglet rejeté les retrouve', async ({
  page,
}) => {
  await commencer(page);
  const partie = page.locator('#partager');
  await expect(partie).not.toHaveAttribute('open');
  await partie.locator('summary').first().click();
  const boite = partie.getByRole('checkbox', { name: /Garder mes réponses/ });
  await expect(boite).not.toBeChecked();
  expect(await traces(page)).toEqual([]);
  await boite.check();
  await expect(partie.getByText('gardées sur cet appareil')).toBeVisible();
  await repondre(page, 'salarie');
  await repondre(page, 'video');
  await expect(titre(page)).not.toContainText('outils');
  await page.reload();
  await bouton(page, 'Les reprendre').click();
  await expect(titre(page)).toHaveText('Vos réponses');
  await expect(page.locator('.questionnaire')).toContainText('Caméras, zone fermée au public');
  await bouton(page, 'Répondre à la suite').click();
  await expect(page.locator('.progres')).toContainText('question');
});

test('« Rétablir » ramène au résultat quand on l’y a effacé', async ({ page }) => {
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, 'video');
  await bouton(page, 'Voir ce que').click();
  await expect(resultat(page)).toBeVisible();
  const reponse = await titre(page).innerText();
  await bouton(page, 'Tout effacer').click();
  await page.getByRole('button', { name: 'Rétablir' }).click();
  await expect(resultat(page)).toBeVisible();
  await expect(titre(page)).toHaveText(reponse);
});

test('« Voir ce que l’on peut déjà dire » paraît à la troisième question, et le compte va d’abord au premier résultat', async ({
  page,
}) => {
  await commencer(page);
  const dejaDire = bouton(page, 'Voir ce que l’on peut déjà dire');
  const progres = page.locator('.questionnaire .progres');
  const comptes: number[] = [];
  for (const reponse of ['salarie', 'messagerie-web']) {
    await expect(dejaDire).toHaveCount(0);
    await expect(progres).toContainText('au plus avant un premier résultat');
    comptes.push(Number(/encore (\d+)/u.exec(await progres.innerText())?.[1]));
    await repondre(page, reponse);
  }
  await expect(dejaDire).toBeVisible();
  while (!(await premierEcran(page).isVisible())) {
    const texte = await progres.innerText();
    if (texte.includes('encore')) {
      expect(texte).toContain('avant un premier résultat');
      comptes.push(Number(/encore (\d+)/u.exec(texte)?.[1]));
    }
    await ignorer(page);
  }
  expect(comptes.length).toBeGreaterThan(4);
  expect(comptes).toEqual(comptes.toSorted((a, b) => b - a));
});

test('« Préciser » offre chaque partie avec son nombre, et y mène', async ({ page }) => {
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, 'messagerie-web');
  while (!(await premierEcran(page).isVisible())) await ignorer(page);
  const pli = page
    .locator('.resultat details', { hasText: /Ou une seule des \d+ parties/u })
    .first();
  await pli.locator('summary').click();
  const parties = pli.getByRole('listitem');
  const dites = await parties.allInnerTexts();
  expect(dites.length).toBeGreaterThan(1);
  const total = Number(
    /encore (\d+)/u.exec(await page.locator('.resultat .preciser').innerText())?.[1],
  );
  const nombres = dites.map((dite) => Number(/(\d+)\squestion/u.exec(dite)?.[1]));
  expect(nombres.reduce((somme, un) => somme + un, 0)).toBe(total);
  const derniere = parties.last().getByRole('button');
  const nom = await derniere.innerText();
  await derniere.click();
  await expect(page.locator('.questionnaire .progres')).toContainText(nom);
  await ignorer(page);
  if ((nombres.at(-1) ?? 0) > 1)
    await expect(page.locator('.questionnaire .progres')).toContainText(nom);
});

test('la liste des outils se cherche : elle se filtre, s’ouvre et dit combien, sans une requête', async ({
  page,
}) => {
  const temoin = temoigner(page);
  await commencer(page);
  await repondre(page, 'salarie');
  await page.waitForLoadState('networkidle');
  temoin.effacer();
  const champ = page.getByRole('searchbox', { name: 'Chercher un outil' });
  const visibles = page.locator('.questionnaire fieldset label:visible');
  const entiere = await page.locator('.questionnaire fieldset label').count();
  await champ.fill('e-mails');
  await expect(page.getByRole('status')).toHaveText('2\u00a0outils');
  await expect(visibles).toHaveCount(2);
  await page.locator('input[value="messagerie-web"]').check();
  await champ.fill('caméra');
  await expect(visibles).toHaveCount(4);
  await champ.press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await champ.fill('trottinette');
  await expect(page.getByRole('status')).toContainText('Aucun outil');
  await expect(page.locator('.questionnaire fieldset label')).toHaveCount(entiere);
  await champ.fill('');
  await expect(page.getByRole('status')).toHaveText('');
  await expect(page.locator('input[value="messagerie-web"]')).toBeChecked();
  expect(temoin.requetes).toEqual([]);
  await bouton(page, 'Continuer').click();
  await expect(titre(page)).not.toContainText('outils');
});

test('une situation hors périmètre est expliquée, et l’on peut revenir', async ({ page }) => {
  await ouvrir(page, '/verifier/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await bouton(page, 'Commencer').click();
  await repondre(page, 'enquete-penale');
  await expect(titre(page)).toContainText('ne convient pas');
  await bouton(page, /Précédent/).click();
  await repondre(page, 'aucune');
  await expect(page.locator('.questionnaire .progres')).toContainText('question');
});

test('« je ne sais pas » donne une question prête à poser, reprise au résultat', async ({
  page,
}) => {
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, 'suivi-activite');
  await cocher(page, 'inconnu');
  const question = await page.locator('.demande blockquote').innerText();
  expect(question).toMatch(/\?$/);
  await finir(page);
  await bouton(page, 'Voir le résultat').click();
  await expect(page.locator('.resultat .demande', { hasText: question })).toHaveCount(1);
});

test('« Aucune » décoche le reste, et le reste décoche « Aucune »', async ({ page }) => {
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, 'webcam');
  const aucune = page.locator('.questionnaire input[type="checkbox"][value="aucune"]');
  while ((await aucune.count()) === 0) await repondre(page, 'inconnu');
  await cocher(page, 'domicile', 'son', 'aucune');
  await expect(page.locator('.questionnaire input:checked')).toHaveCount(1);
  await cocher(page, 'son');
  await expect(aucune).not.toBeChecked();
});

test('un délai se calcule, et une date impossible est refusée clairement', async ({ page }) => {
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, 'suivi-activite');
  await finir(page);
  await bouton(page, 'Voir le résultat').click();
  await deplier(page);
  const delai = page.locator('.delai', { hasText: 'demande d’accès' });
  const champ = delai.getByRole('textbox');
  await champ.fill('15/03/1996');
  await champ.press('Tab');
  await expect(delai.locator('.erreur')).toContainText('1996 surprend');
  await champ.fill('lundi 15 mars 2026');
  await champ.press('Tab');
  await expect(delai.locator('.erreur')).toContainText('est un dimanche');
  await champ.fill('31/02/2026');
  await champ.press('Tab');
  await expect(delai.locator('.erreur')).toContainText('n’existe pas');
  await champ.fill('dimanche 15 mars 2026');
  await champ.press('Tab');
  await expect(delai.locator('.erreur')).toHaveCount(0);
  await expect(delai.locator('.echeance')).toContainText('16 avril 2026');
});

test('le sommaire du résultat déplie une partie et y porte le focus, sans changer l’adresse', async ({
  page,
}) => {
  await conclure(page, 'suivi-activite', 'video');
  const adresse = page.url();
  const sommaire = page.getByRole('navigation', { name: 'Parties du résultat' });
  const titres = await page.locator('.resultat :is(section.outil, .partie) h2').allTextContents();
  await expect(sommaire.getByRole('button')).toHaveText(titres);
  const reponses = page.locator('#vos-reponses');
  await expect(reponses).not.toHaveAttribute('open');
  await sommaire.getByRole('button', { name: 'Vos réponses' }).click();
  await expect(reponses).toHaveAttribute('open');
  await expect(reponses.locator('summary').first()).toBeFocused();
  await sommaire.getByRole('button', { name: 'Statistiques d’activité' }).click();
  await expect(page.locator('#resultat-suivi-activite')).toBeFocused();
  expect(page.url()).toBe(adresse);
});

test('sur papier, rien n’est replié ; après, la page reprend son état', async ({ page }) => {
  await conclure(page, 'suivi-activite');
  const replies = page.locator('.resultat details:not([open], .sans-impression *)');
  const avant = await replies.count();
  expect(avant).toBeGreaterThan(3);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(replies).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(replies).toHaveCount(avant);
});

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('la grille est là, et le bouton qui ne marcherait pas n’y est pas', async ({ page }) => {
    await page.goto('/verifier/');
    await expect(bouton(page, 'Commencer')).toBeHidden();
    await expect(page.locator('.grille fieldset').first()).toBeVisible();
    await page.locator('.grille input').first().check();
    const lectures = page.locator('.lectures a');
    await expect(lectures).toHaveCount(3);
    await lectures.first().click();
    await expect(page.locator('.grille table').first()).toBeVisible();
  });
});

test('un projet se demande au futur, sans les choix du passé ; en service, les mots d’avant restent', async ({
  page,
}) => {
  const tardive = page.locator('.questionnaire fieldset input[value="apres-coup"]');
  const jusqua = async (etat: string) => {
    await commencer(page);
    for (const reponse of ['employeur', 'prive', 'suivi-activite', 'aucune', etat, 'aucune'])
      await repondre(page, reponse);
  };
  await jusqua('projet');
  await expect(titre(page)).toHaveText(/Qu’avez-vous déjà remis .* sur ce projet d’outil/);
  await expect(tardive).toHaveCount(0);
  await repondre(page, 'ecrite-precise');
  await expect(titre(page)).toHaveText(/Votre annonce du projet dit-elle/);
  await jusqua('en-service');
  await expect(titre(page)).toHaveText(/Avant la collecte, qu’avez-vous remis/);
  await expect(tardive).toHaveCount(1);
});
