import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ecrireFragment } from '../../src/lib/partage/lien.ts';
import { versionDesRegles } from '../../src/lib/droit/surveillance/index.ts';
import { defautsAccessibilite } from './aides/axe.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import {
  attendreLaSuite,
  bouton,
  commencer,
  finir,
  repondre,
  titre,
} from './aides/questionnaire.ts';
import { temoigner, traces } from './aides/temoin.ts';
import { malComposes, textesAffiches } from './aides/typographie.ts';

/** Mène un salarié à la relecture, avec un outil. */
async function relecture(page: Page): Promise<void> {
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, 'video');
  await finir(page);
}

const partie = (page: Page) => page.locator('#partager');
const reponses = (page: Page) => page.locator('.questionnaire dl > div').allInnerTexts();

async function ouvrirLaPartie(page: Page): Promise<void> {
  await partie(page).locator('summary').first().press('Enter');
  await expect(
    partie(page).getByRole('heading', { name: 'Un lien vers vos réponses' }),
  ).toBeVisible();
}

async function examiner(page: Page, etat: string): Promise<void> {
  expect.soft(await defautsAccessibilite(page), etat).toEqual([]);
  expect.soft(malComposes(await textesAffiches(page)), etat).toEqual([]);
}

async function charger(page: Page, adresse: string): Promise<void> {
  await ouvrir(page, adresse);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

test('le lien copié, ouvert ailleurs, rend les réponses ; l’adresse ne les montre plus', async ({
  page,
  browser,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await relecture(page);
  const avant = await reponses(page);
  await ouvrirLaPartie(page);
  await expect(partie(page)).toContainText('Ce lien contient');
  await partie(page)
    .getByRole('button', { name: /Copier un lien/ })
    .press('Enter');
  await expect(partie(page).getByText('Lien copié')).toBeVisible();
  await examiner(page, 'le lien copié');
  const lien = await page.evaluate(() => navigator.clipboard.readText());
  expect(lien).toBe(await partie(page).getByLabel('Le lien').inputValue());
  expect(new URL(lien).hash).toMatch(/^#r=1\.[\w-]+$/);
  expect(new URL(lien).hash.length).toBeLessThanOrEqual(200);
  expect(new URL(page.url()).hash).toBe('');

  const ailleurs = await browser.newContext({ locale: 'fr-FR' });
  const autre = await ailleurs.newPage();
  const temoin = temoigner(autre);
  await charger(autre, lien);
  await expect(titre(autre)).toHaveText('Vos réponses');
  await expect(titre(autre)).toBeFocused();
  expect(autre.url()).toBe(lien.split('#')[0]);
  expect(await reponses(autre)).toEqual(avant);
  await expect(autre.locator('.provenance')).toContainText('viennent d’un lien');
  await expect(autre.locator('.avis')).toContainText(versionDesRegles.numero);
  expect(temoin.requetes.filter((adresse) => adresse.includes('r=1'))).toEqual([]);
  expect(temoin.erreurs).toEqual([]);
  expect(await traces(autre)).toEqual([]);
  await bouton(autre, 'Voir le résultat').click();
  await expect(autre.locator('.questionnaire .resultat')).toBeVisible();
  await ailleurs.close();
});

test('un lien abîmé, ou d’une version inconnue, s’explique', async ({ page }) => {
  await charger(page, '/verifier/#r=1.AAnimporte');
  await expect(page.getByRole('alert')).toContainText('incomplet ou abîmé');
  await expect(page.getByRole('alert')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
  await examiner(page, 'un lien abîmé');
  await page.getByRole('button', { name: 'Fermer ce message' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.goto('/');
  await charger(page, '/verifier/#r=7.AAAA');
  await expect(page.getByRole('alert')).toContainText('version (7)');
});

test('un lien recopié de travers se lit, et l’adresse ne le montre plus', async ({ page }) => {
  const lien = ecrireFragment({
    communs: { role: 'salarie' },
    parDispositif: { video: { information: 'aucune' } },
  });
  await page.goto('/');
  for (const abime of [
    lien.replace('#r=', '#r%3D'),
    lien.replace('#r', '#R'),
    `${lien}).`,
    `${lien}%20»`,
    `${lien.slice(0, 8)}%0A${lien.slice(8)}`,
  ]) {
    await charger(page, `/verifier/${abime}`);
    await expect(titre(page), abime).toHaveText('Vos réponses');
    expect(new URL(page.url()).hash, abime).toBe('');
    await page.goto('/');
  }
  await charger(page, '/verifier/#R%3D1.ABIME');
  await expect(page.getByRole('alert')).toContainText('incomplet ou abîmé');
  expect(new URL(page.url()).hash).toBe('');
});

for (const [quand, attendre] of [
  ['avant que le questionnaire soit là', () => Promise.resolve()],
  ['le questionnaire prêt', attendreLaSuite],
] as const)
  test(`un lien collé sur la question d’entrée se suit aussitôt, ${quand} ; l’adresse l’oublie`, async ({
    page,
  }) => {
    await charger(page, '/verifier/');
    await bouton(page, 'Commencer').click();
    await attendre(page);
    const lien = ecrireFragment({
      communs: { role: 'salarie' },
      parDispositif: { video: { information: 'aucune' } },
    });
    await page.evaluate((hash) => {
      location.hash = hash;
    }, lien);
    await expect(titre(page)).toHaveText('Vos réponses');
    expect(new URL(page.url()).hash).toBe('');
    expect((await reponses(page)).join()).toContain('salari');
  });

test('un lien collé dans une page où l’on a répondu demande avant de remplacer', async ({
  page,
}) => {
  await relecture(page);
  const miennes = await reponses(page);
  const coller = (fragment: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
  await ouvrirLaPartie(page);
  await partie(page)
    .getByRole('button', { name: /Copier un lien/ })
    .click();
  // Copié ou non selon le navigateur : le lien est dans l’un de ces deux champs.
  const lien = await partie(page).locator('input.champ, .a-la-main textarea').inputValue();
  await bouton(page, 'Voir le résultat').click();
  await coller(new URL(lien).hash);
  const annonce = page.getByRole('alert');
  await expect(annonce).toContainText('Remplacer vos réponses');
  await expect(page.locator('.questionnaire .resultat')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await examiner(page, 'avant de remplacer');
  await annonce.getByRole('button', { name: 'Garder les miennes' }).click();
  await expect(annonce).toHaveCount(0);
  await coller(new URL(lien).hash);
  await annonce.getByRole('button', { name: 'Remplacer' }).click();
  await expect(titre(page)).toHaveText('Vos réponses');
  expect(await reponses(page)).toEqual(miennes);
});

test('garder sur cet appareil : rien avant la case, tout s’efface après', async ({ page }) => {
  await relecture(page);
  const avant = await reponses(page);
  await ouvrirLaPartie(page);
  const boite = partie(page).getByRole('checkbox', { name: /Garder mes réponses/ });
  await expect(boite).not.toBeChecked();
  expect(await traces(page)).toEqual([]);
  await boite.focus();
  await page.keyboard.press('Space');
  await expect(boite).toBeChecked();
  await expect(partie(page).getByText('gardées sur cet appareil')).toBeVisible();
  expect(await traces(page)).toEqual(['localStorage reponses']);
  await examiner(page, 'gardé sur l’appareil');

  await charger(page, '/verifier/');
  await page.reload();
  await expect(page.getByText('Cet appareil garde des réponses')).toBeVisible();
  await examiner(page, 'l’accueil, des réponses gardées');
  await bouton(page, 'Les reprendre').click();
  await expect(titre(page)).toHaveText('Vos réponses');
  expect(await reponses(page)).toEqual(avant);
  await expect(bouton(page, 'Tout effacer, sur cet appareil aussi')).toBeVisible();

  await ouvrirLaPartie(page);
  await expect(boite).toBeChecked();
  await partie(page).getByRole('button', { name: 'Effacer de cet appareil' }).click();
  await expect(boite).not.toBeChecked();
  expect(await traces(page)).toEqual([]);
  await boite.check();
  await bouton(page, 'Tout effacer').click();
  await expect(titre(page)).toHaveText('Vérifier une situation');
  expect(await traces(page)).toEqual([]);
});

/** Ouvre un autre onglet à l’accueil du questionnaire, où ce que l’appareil garde se voit. */
async function ouvrirUnAutreOnglet(page: Page): Promise<Page> {
  const autre = await page.context().newPage();
  await charger(autre, '/verifier/');
  await expect(autre.getByText('Cet appareil garde des réponses')).toBeVisible();
  return autre;
}

/** Garde les réponses de cette page sur l’appareil, et rend la case. */
async function garderSurLAppareil(page: Page) {
  await relecture(page);
  await ouvrirLaPartie(page);
  const boite = partie(page).getByRole('checkbox', { name: /Garder mes réponses/ });
  await boite.check();
  await expect(partie(page).getByText('gardées sur cet appareil')).toBeVisible();
  return boite;
}

test('deux onglets : ce que l’un efface de l’appareil, l’autre ne l’y remet pas', async ({
  page,
}) => {
  const boite = await garderSurLAppareil(page);
  const autre = await ouvrirUnAutreOnglet(page);
  await bouton(autre, 'Les effacer').click();
  await expect(autre.getByText('Cet appareil garde')).toHaveCount(0);
  await expect(boite).not.toBeChecked();
  await expect(partie(page).getByText('ne sont plus gardées')).toBeVisible();
  await expect(bouton(page, 'Tout effacer')).toHaveText('Tout effacer');
  await bouton(page, 'Voir le résultat').click();
  await expect(page.locator('.questionnaire .resultat')).toBeVisible();
  expect(await traces(page)).toEqual([]);
});

test('deux onglets : « Effacer de cet appareil » vaut aussi pour celui qui a repris les réponses', async ({
  page,
}) => {
  await garderSurLAppareil(page);
  const autre = await ouvrirUnAutreOnglet(page);
  await bouton(autre, 'Les reprendre').click();
  await expect(bouton(autre, 'Tout effacer, sur cet appareil aussi')).toBeVisible();
  await partie(page).getByRole('button', { name: 'Effacer de cet appareil' }).click();
  await expect(bouton(autre, 'Tout effacer')).toHaveText('Tout effacer');
  await bouton(autre, 'Voir le résultat').click();
  await expect(autre.locator('.questionnaire .resultat')).toBeVisible();
  expect(await traces(autre)).toEqual([]);
});

test('deux onglets : celui qui n’a rien entendu, endormi, ne remet rien non plus', async ({
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener('storage', (evenement) => evenement.stopImmediatePropagation(), true);
  });
  const boite = await garderSurLAppareil(page);
  const autre = await ouvrirUnAutreOnglet(page);
  await bouton(autre, 'Les effacer').click();
  await expect(autre.getByText('Cet appareil garde')).toHaveCount(0);
  await expect.poll(() => traces(page)).toEqual([]);
  await expect(boite).toBeChecked();
  await bouton(page, 'Voir le résultat').click();
  await expect(page.locator('.questionnaire .resultat')).toBeVisible();
  await expect(bouton(page, 'Tout effacer')).toHaveText('Tout effacer');
  expect(await traces(page)).toEqual([]);
});

test('des données abîmées ou un stockage refusé ne font rien échouer', async ({ page }) => {
  const temoin = temoigner(page);
  await page.addInitScript(() => localStorage.setItem('reponses', '{"format":'));
  await charger(page, '/verifier/');
  await bouton(page, 'Les reprendre').click();
  await expect(page.getByRole('alert')).toContainText('abîmé');
  await bouton(page, 'Les effacer').click();
  await expect(page.getByText('Cet appareil garde')).toHaveCount(0);

  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refusé', 'SecurityError');
      },
    });
  });
  await relecture(page);
  await ouvrirLaPartie(page);
  const boite = partie(page).getByRole('checkbox', { name: /Garder mes réponses/ });
  await boite.click();
  await expect(partie(page).getByText('Ce navigateur refuse de garder')).toBeVisible();
  await expect(boite).not.toBeChecked();
  expect(temoin.erreurs).toEqual([]);
});

test('le fichier enregistré se rouvre ; un fichier abîmé s’explique et rien ne change', async ({
  page,
}) => {
  await relecture(page);
  const avant = await reponses(page);
  await ouvrirLaPartie(page);
  const [fichier] = await Promise.all([
    page.waitForEvent('download'),
    partie(page)
      .getByRole('button', { name: /Enregistrer mes réponses/ })
      .click(),
  ]);
  expect(fichier.suggestedFilename()).toMatch(/^reponses-\d{4}-\d\d-\d\d\.json$/);
  const texte = readFileSync(await fichier.path(), 'utf8');
  expect(JSON.parse(texte)).toMatchObject({ version: 1, communs: { role: 'salarie' } });

  const champ = page.getByLabel(/Ouvrir un fichier/);
  const donner = (contenu: string) =>
    champ.setInputFiles({
      name: 'reponses.json',
      mimeType: 'application/json',
      buffer: Buffer.from(contenu),
    });
  await donner(texte.slice(0, 80));
  await expect(page.getByRole('alert')).toContainText('abîmé');
  expect(await reponses(page)).toEqual(avant);
  await donner(texte.replace('"video"', '"drone"'));
  await expect(page.getByRole('alert')).toContainText('Outil inconnu');
  await examiner(page, 'un fichier refusé');

  await charger(page, '/verifier/');
  await page.reload();
  await page.getByText('enregistré des réponses dans un fichier').click();
  await donner(texte);
  await expect(titre(page)).toHaveText('Vos réponses');
  await expect(page.locator('.provenance')).toContainText('fichier');
  await expect(page.locator('.avis')).toHaveCount(0);
  expect(await reponses(page)).toEqual(avant);

  await ouvrirLaPartie(page);
  await donner(texte.replace(`"regles": "${versionDesRegles.numero}"`, '"regles": "2026.11"'));
  await page.getByRole('alert').getByRole('button', { name: 'Remplacer' }).click();
  await expect(page.locator('.avis')).toContainText('la version 2026.11');
  await expect(page.locator('.avis')).toContainText('Les trois conclusions sont les mêmes');
  await examiner(page, 'des réponses d’autres règles');
});

test('des réponses incomplètes mènent à la question qui manque', async ({ page }) => {
  await charger(page, '/verifier/');
  await page.getByText('enregistré des réponses dans un fichier').click();
  await page.getByLabel(/Ouvrir un fichier/).setInputFiles({
    name: 'reponses.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        format: 'a-ma-connaissance/reponses',
        version: 1,
        communs: { role: 'salarie' },
        parDispositif: { video: {} },
      }),
    ),
  });
  await expect(bouton(page, 'Voir le résultat')).toHaveCount(0);
  await examiner(page, 'des réponses incomplètes');
  await bouton(page, 'Répondre à la suite').click();
  await expect(page.locator('.questionnaire .progres')).toContainText('question');
});
