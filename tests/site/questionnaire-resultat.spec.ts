import {
  bouton,
  commencer,
  conclure,
  deplier,
  finir,
  ignorer,
  repondre,
  premierEcran,
} from './aides/questionnaire.ts';
import { expect, test } from './aides/essai.ts';

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
