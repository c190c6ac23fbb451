import { expect, ouvrir, test } from './aides/essai.ts';
import { chaqueEtat } from './aides/etats.ts';
import { manquementsDuSecondMoteur } from './aides/second-moteur.ts';

/** Une page de chaque sorte. */
const sortes = [
  '/',
  '/salarie/',
  '/affaire-maif/',
  '/affaire-maif/tous-les-faits/',
  '/bases-legales/',
  '/comprendre/',
  '/dispositifs/',
  '/dispositifs/video/',
  '/dispositifs/matrice/',
  '/decisions/',
  '/decisions/cass-soc-2025-22-15793-telesecretaires/',
  '/decisions/comparer/',
  '/decisions/la-preuve/',
  '/code-du-travail/L1222-4/',
  '/textes/cnil-camera-habitacle-2024/',
  '/idees-recues/',
  '/idees-recues/message-aux-clients/',
  '/glossaire/',
  '/a-z/',
  '/regles/',
  '/regles/controle/',
  '/modeles/',
  '/modeles/demande-d-acces/',
  '/kit-employeur/',
  '/kit-employeur/registre/',
  '/verifier/grille/',
  '/delais/',
  '/contacts/',
  '/facile-a-lire/',
  '/donnees/',
  '/recherche/',
  '/relire/un-article/',
  '/relire/une-notice/',
  '/presse/',
  '/integrer/',
  '/mises-a-jour/',
  '/durees-de-conservation/',
  '/telecharger/',
  '/accessibilite/',
  '/404.html',
] as const;

for (const adresse of sortes)
  test(`${adresse} : rien à redire pour le second moteur d’accessibilité`, async ({
    onglet: { page, temoin },
  }) => {
    temoin.effacer();
    await ouvrir(page, adresse);
    expect(await manquementsDuSecondMoteur(page)).toEqual([]);
    expect(temoin.ailleurs, 'le moteur ne demande rien ailleurs').toEqual([]);
  });

test('le menu ouvert convient au second moteur', async ({ page }) => {
  await ouvrir(page, '/contacts/');
  await page.getByText('Menu', { exact: true }).click();
  await expect(page.locator('.menu a').first()).toBeVisible();
  expect(await manquementsDuSecondMoteur(page)).toEqual([]);
});

test('chaque état du questionnaire convient au second moteur', async ({ page }) => {
  await chaqueEtat(page, ['suivi-activite'], async (etat) => {
    expect.soft(await manquementsDuSecondMoteur(page), etat).toEqual([]);
  });
});
