import {
  bouton,
  cocher,
  commencer,
  conclure,
  finir,
  ignorer,
  preciser,
  repondre,
  titre,
} from './aides/questionnaire.ts';
import { calme } from './aides/calme.ts';
import { expect, test } from './aides/essai.ts';
import { temoigner } from './aides/temoin.ts';

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

test('chaque famille d’outils a son dessin, que les lecteurs d’écran taisent', async ({ page }) => {
  await commencer(page);
  await repondre(page, 'salarie');
  const familles = page.locator('.questionnaire fieldset details > summary');
  await expect(familles).toHaveCount(7);
  await expect(familles.locator('svg[aria-hidden="true"] path')).toHaveCount(7);
});

test('la liste des outils se cherche : elle se filtre, s’ouvre et dit combien, sans une requête', async ({
  page,
}) => {
  const temoin = temoigner(page);
  await commencer(page);
  await repondre(page, 'salarie');
  await calme(page);
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
