/** Garder, partager, dater, écrire une lettre : ce que ces gestes demandent au serveur. Les phrases de /confidentialite/. */
import { readFileSync } from 'node:fs';
import type { Locator, Page, Request } from '@playwright/test';
import { calme } from './aides/calme.ts';
import { direUneRequete } from './aides/dire-une-requete.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import { bouton, conclure } from './aides/questionnaire.ts';
import { deplierLesDemarches } from './aides/situations.ts';
import { traces } from './aides/temoin.ts';

/** Les requêtes qu’une page envoie à partir de maintenant. */
function ecouter(page: Page): Request[] {
  const requetes: Request[] = [];
  page.on('request', (requete) => {
    if (requete.url().startsWith('http')) requetes.push(requete);
  });
  return requetes;
}

/** Un script, une feuille ou une police de ce site, demandés sans rien dire d’autre. */
const duSite = /^GET \/_astro\/[\w.-]+\.(?:js|css|woff2)$/u;

/** Les requêtes qui disent autre chose que le nom d’un script de ce site. */
const indiscretes = (requetes: readonly Request[]) =>
  requetes.map(direUneRequete).filter((dite) => !duSite.test(dite));

async function telecharger(page: Page, bouton: Locator): Promise<string> {
  const [fichier] = await Promise.all([page.waitForEvent('download'), bouton.click()]);
  return fichier.path();
}

test('garder et partager : aucun geste n’envoie les réponses, au plus un script de ce site est demandé', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await conclure(page, 'video');
  await calme(page);
  const requetes = ecouter(page);
  const partie = page.locator('#partager');
  await partie.locator('summary').first().press('Enter');
  await partie.getByRole('button', { name: /Copier un lien/ }).click();
  await expect(partie.getByText('Lien copié')).toBeVisible();
  await partie.getByRole('checkbox', { name: /Garder mes réponses/ }).check();
  await expect(partie.getByText('gardées sur cet appareil')).toBeVisible();
  await partie.getByRole('button', { name: 'Effacer de cet appareil' }).click();
  const fichier = await telecharger(
    page,
    partie.getByRole('button', { name: /Enregistrer mes réponses/ }),
  );
  expect(readFileSync(fichier, 'utf8')).toContain('"salarie"');
  await bouton(page, 'Imprimer ce résultat').click();
  await page.getByLabel(/Ouvrir un fichier/).setInputFiles(fichier);
  await page.getByRole('alert').getByRole('button', { name: 'Remplacer' }).click();
  await expect(page.locator('.questionnaire h1')).toHaveText('Vos réponses');
  await calme(page);
  expect(requetes.length).toBeGreaterThan(0);
  expect(indiscretes(requetes)).toEqual([]);
});

test('une date tapée reste dans la page : rien ne part, même avec le fichier d’agenda', async ({
  page,
}) => {
  await ouvrir(page, '/delais/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await calme(page);
  const requetes = ecouter(page);
  await page.locator('#date-contester-licenciement').fill('15/03/2026');
  // Le même jour date aussi, plus haut, un délai déjà passé.
  const noter = page.getByRole('button', { name: /Noter dans un agenda.*prud’hommes/u }).first();
  await expect(noter).toBeVisible();
  expect(readFileSync(await telecharger(page, noter), 'utf8')).toContain('20270314');
  await calme(page);
  expect(indiscretes(requetes)).toEqual([]);
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/delais/');
  expect(await traces(page)).toEqual([]);
});

/** Ce que demande, hors scripts et polices, une lettre ouverte depuis le résultat de cet outil, un nom tapé ensuite. */
async function ouvrirUneLettre(page: Page, outil: string): Promise<readonly string[]> {
  await conclure(page, outil);
  await deplierLesDemarches(page);
  await calme(page);
  const requetes = ecouter(page);
  await page.getByText('Préparer la lettre «\u00a0Poser une question').first().click();
  const nom = page.locator('.lettre input[autocomplete="name"]').first();
  await nom.fill('Camille Essai');
  await expect(page.locator('.lettre .feuille').first()).toContainText('Camille Essai');
  await calme(page);
  return indiscretes(requetes);
}

test('depuis le résultat, une lettre demande son fichier, qui ne dit ni les réponses ni le nom', async ({
  page,
  context,
}) => {
  const une = await ouvrirUneLettre(page, 'video');
  const autre = await ouvrirUneLettre(await context.newPage(), 'geolocalisation');
  expect(une).toHaveLength(1);
  expect(une[0]).toMatch(/^GET \/modeles\/[\w-]+\.json$/u);
  expect(autre).toEqual(une);
});

test('le fichier Word se fait sur l’appareil, avec un script demandé à ce moment-là', async ({
  page,
}) => {
  await ouvrir(page, '/modeles/demande-d-information/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await calme(page);
  const requetes = ecouter(page);
  await page.locator('#demande-d-information-nom').fill('Camille Essai');
  await calme(page);
  expect(requetes.map(direUneRequete)).toEqual([]);
  const word = page.getByRole('button', { name: 'Word (.docx)' });
  expect(
    readFileSync(await telecharger(page, word))
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  const demandees = requetes.map(direUneRequete);
  expect(demandees.length).toBeGreaterThan(0);
  expect(indiscretes(requetes)).toEqual([]);
  await telecharger(page, word);
  expect(requetes.map(direUneRequete)).toEqual(demandees);
});
