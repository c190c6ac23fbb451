import type { Page } from '@playwright/test';
import { expect, ouvrir, test } from './aides/essai.ts';
import { bouton, commencer, premierEcran, repondre, titre } from './aides/questionnaire.ts';
import { ouvrirLeResultat, situations } from './aides/situations.ts';

/** Les questions que le navigateur pose à qui s’en va ; `essai.ts` y répond « oui ». */
function avertissements(page: Page): readonly string[] {
  const dits: string[] = [];
  page.on('dialog', (dialogue) => dits.push(dialogue.type()));
  return dits;
}

test('recharger avec des réponses : le navigateur prévient ; sans réponse, ou si l’appareil les garde, il se tait', async ({
  page,
}) => {
  const dits = avertissements(page);
  await ouvrir(page, '/verifier/');
  await bouton(page, 'Commencer').click();
  await page.reload();
  expect(dits).toEqual([]);
  await commencer(page);
  await repondre(page, 'salarie');
  await page.reload();
  expect(dits).toEqual(['beforeunload']);
  await expect(titre(page)).toHaveText('Vérifier une situation');
  await commencer(page);
  await repondre(page, 'salarie');
  await page.locator('#partager summary').first().click();
  await page.getByRole('checkbox', { name: /Garder mes réponses/ }).check();
  await page.reload();
  expect(dits).toEqual(['beforeunload']);
});

test('« Quitter » ne se fait jamais retenir, même avec des réponses', async ({ page, context }) => {
  await context.route('https://fr.wikipedia.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Ailleurs</title>' }),
  );
  const dits = avertissements(page);
  await commencer(page);
  await repondre(page, 'salarie');
  await page.getByRole('link', { name: 'Quitter' }).click();
  await expect(page).toHaveTitle('Ailleurs');
  expect(dits).toEqual([]);
});

test('« Rétablir » du questionnaire dure vingt secondes, puis rien ne reste', async ({ page }) => {
  await page.clock.install();
  await commencer(page);
  await repondre(page, 'salarie');
  await bouton(page, 'Tout effacer').click();
  const retablir = page.getByRole('button', { name: 'Rétablir' });
  await expect(retablir).toBeVisible();
  await page.clock.runFor(19_000);
  await expect(retablir).toBeVisible();
  await page.clock.runFor(1_500);
  await expect(retablir).toHaveCount(0);
  await page.goForward().catch(() => undefined);
  await expect(page.locator('.questionnaire input:checked')).toHaveCount(0);
});

/** Les liens du questionnaire qui remplaceraient la page, et ses réponses avec elle. */
const quiEmportent = (page: Page) =>
  page
    .locator('.questionnaire a[href]')
    .evaluateAll((liens) =>
      liens
        .filter(
          (lien) =>
            lien instanceof HTMLAnchorElement &&
            lien.target !== '_blank' &&
            !lien.download &&
            !lien.getAttribute('href')?.startsWith('#') &&
            !/^(?:mailto|tel|blob):/u.test(lien.protocol),
        )
        .map((lien) => lien.getAttribute('href')),
    );

test('une question, la relecture : aucun lien n’y remplace la page', async ({ page }) => {
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, 'video', 'badge');
  for (const suite of ['licenciement', 'aucune']) {
    expect(await page.locator('.questionnaire a[href]').count()).toBeGreaterThan(0);
    expect(await quiEmportent(page)).toEqual([]);
    await repondre(page, suite);
  }
});

for (const qui of [
  'un salarié convoqué',
  'un agent public',
  'un employeur de huit salariés',
] as const)
  test(`le résultat de ${qui} : aucun lien n’y remplace la page`, async ({ page }) => {
    await ouvrirLeResultat(page, situations[qui]);
    await page
      .locator('.resultat details')
      .evaluateAll((tous) => tous.forEach((un) => un.setAttribute('open', '')));
    expect(await page.locator('.questionnaire a[href]').count()).toBeGreaterThan(20);
    expect(await quiEmportent(page)).toEqual([]);
  });

test('le résultat se lit dans l’ordre de qui le lit : la réponse, cette semaine, les dates, pourquoi, le reste', async ({
  page,
}) => {
  await ouvrirLeResultat(page, situations['un salarié convoqué']);
  const reperes = [
    'h1',
    'dl.trois',
    '.prochaine',
    '#cette-semaine',
    '#ensuite',
    '#delais',
    '.resultat section.outil',
    '.annexe',
    '#contacts',
    '#partager',
    '#vos-reponses',
  ];
  const hauts = await Promise.all(
    reperes.map((repere) =>
      premierEcran(page)
        .page()
        .locator(`.questionnaire ${repere}`)
        .first()
        .evaluate((une) => une.getBoundingClientRect().top + scrollY),
    ),
  );
  expect(hauts).toEqual(hauts.toSorted((un, autre) => un - autre));
});

test('chaque question dit sa partie et combien il y en a ; on ne revient à aucune', async ({
  page,
}) => {
  await commencer(page);
  const rangs: number[] = [];
  const reponses = [
    ['salarie'],
    ['video', 'badge'],
    ['licenciement'],
    ['aucune'],
    ['aucune'],
    ['aucune'],
    ['professionnel'],
  ];
  for (const une of reponses) {
    const [, rang] =
      /^Partie (\d) sur 5\s: \S.* question\s\d+/u.exec(
        await page.locator('.questionnaire .progres').innerText(),
      ) ?? [];
    rangs.push(Number(rang));
    await repondre(page, ...une);
  }
  expect(rangs).toEqual(reponses.map(() => 1));
  await expect(premierEcran(page)).toContainText(/encore\s+\d+\s+questions au plus pour pouvoir/);
  await bouton(page, 'Préciser ma réponse').click();
  await expect(page.locator('.questionnaire .progres')).toHaveText(/^\s*Partie 2 sur 5/);
});
