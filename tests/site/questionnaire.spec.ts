import {
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
