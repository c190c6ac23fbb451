import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { defautsAccessibilite } from './aides/axe.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import { temoigner, traces } from './aides/temoin.ts';
import { malComposes, textesAffiches } from './aides/typographie.ts';
import type { Locator, Page } from '@playwright/test';

async function commencer(page: Page): Promise<void> {
  await page.clock.setFixedTime('2026-11-24T10:00:00');
  await ouvrir(page, '/delais/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

const delai = (page: Page, texte: string) => page.locator('.delai', { hasText: texte });

async function dater(bloc: Locator, date: string): Promise<void> {
  await bloc.getByRole('textbox').fill(date);
  await bloc.getByRole('textbox').press('Tab');
}

/** Télécharge ce que le bouton propose et le fait relire par une autre bibliothèque. */
async function relire(page: Page, bouton: Locator): Promise<readonly ICAL.Event[]> {
  const [fichier] = await Promise.all([page.waitForEvent('download'), bouton.press('Enter')]);
  expect(fichier.suggestedFilename()).toBe('rappels.ics');
  const texte = readFileSync(await fichier.path(), 'utf8');
  return new ICAL.Component(ICAL.parse(texte))
    .getAllSubcomponents('vevent')
    .map((brut) => new ICAL.Event(brut));
}

test('une date vide est normale, une date impossible s’explique et ne perd rien', async ({
  page,
}) => {
  await commencer(page);
  await expect(page.locator('.delai')).toHaveCount(17);
  await expect(page.locator('.delai .erreur, .delai .echeance')).toHaveCount(0);
  const licenciement = delai(page, 'Contester un licenciement');
  await dater(delai(page, 'demande d’accès'), '30/11/2025');
  await dater(licenciement, '31/02/2026');
  await expect(licenciement.locator('.erreur')).toContainText('n’existe pas');
  await expect(licenciement.getByRole('textbox')).toHaveValue('31/02/2026');
  await expect(licenciement.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await expect(delai(page, 'demande d’accès').locator('.echeance')).toBeVisible();
  expect.soft(await defautsAccessibilite(page), 'une erreur et une échéance').toEqual([]);
  expect.soft(malComposes(await textesAffiches(page))).toEqual([]);
  await dater(licenciement, '25/11/2026');
  await expect(licenciement.locator('.erreur')).toContainText('dans l’avenir');
  await dater(licenciement, '');
  await expect(licenciement.locator('.erreur, .echeance')).toHaveCount(0);
});

test('au clavier seul : taper la date, passer au bouton, noter', async ({ page }) => {
  await commencer(page);
  const licenciement = delai(page, 'Contester un licenciement');
  await licenciement.getByRole('textbox').focus();
  await page.keyboard.type('15032026');
  await page.keyboard.press('Tab');
  await expect(licenciement.locator('.echeance')).toContainText('15 mars 2027');
  await expect(licenciement.getByRole('button', { name: /Noter/ })).toBeFocused();
  const [fichier] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(fichier.suggestedFilename()).toBe('rappels.ics');
});

test('une date connue donne la date de prudence, les jours qui restent et l’article', async ({
  page,
}) => {
  await commencer(page);
  const licenciement = delai(page, 'Contester un licenciement');
  await dater(licenciement, '15/03/2026');
  await expect(licenciement.locator('.echeance')).toContainText('15 mars 2027');
  await expect(licenciement.locator('.reste')).toHaveText(/Il reste 11[01]\s+jours\./);
  await expect(licenciement.locator('.prudence')).toContainText('confirmer');
  await expect(licenciement.getByRole('link')).toContainText('L. 1471-1');
  await dater(licenciement, '15/03/2025');
  await expect(licenciement.locator('.reste')).toContainText('Cette date est passée');
});

test('le fichier d’agenda se relit ailleurs, neutre d’abord, parlant si on le demande', async ({
  page,
}) => {
  const temoin = temoigner(page);
  await commencer(page);
  const licenciement = delai(page, 'Contester un licenciement');
  await dater(licenciement, '15/03/2026');
  const un = licenciement.getByRole('button', { name: /Noter dans un agenda/ });
  const [neutre] = await relire(page, un);
  expect(neutre?.summary).toBe('Date à confirmer');
  expect(neutre?.startDate.toString()).toBe('2027-03-14');
  expect(neutre?.startDate.isDate).toBe(true);
  expect(neutre?.endDate.toString()).toBe('2027-03-15');

  await page.getByRole('checkbox', { name: /Titre neutre/ }).uncheck();
  const [parlant] = await relire(page, un);
  expect(parlant?.uid).toBe(neutre?.uid);
  expect(parlant?.summary).toContain('prud’hommes');
  expect(parlant?.description).toContain('Faites-la confirmer');

  await dater(delai(page, 'demande d’accès'), '01/11/2026');
  await dater(delai(page, 'Contester une sanction'), '20/11/2026');
  // L’employeur a un mois pour répondre à la demande d’accès : ce n’est pas à la personne de le noter avec les siens.
  const tous = await relire(page, page.getByRole('button', { name: 'Noter les 2 délais' }));
  expect(tous).toHaveLength(2);
  expect(tous.map(({ startDate }) => startDate.toString())).toContain('2027-03-14');
  expect(temoin.erreurs).toEqual([]);
  expect(temoin.ailleurs).toEqual([]);
  expect(await traces(page)).toEqual([]);
});

test('le lieu choisi vaut pour la date affichée, pour l’agenda, et pour les autres délais', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-12-22T10:00:00');
  await ouvrir(page, '/delais/');
  const entretien = delai(page, 'pas avant cinq jours ouvrables');
  await dater(entretien, '21/12/2026');
  await expect(entretien.locator('.echeance')).toContainText('29 décembre 2026');
  await entretien.getByRole('combobox').selectOption({ label: 'Alsace ou Moselle' });
  await expect(entretien.locator('.echeance')).toContainText('30 décembre 2026');
  const note = await relire(page, entretien.getByRole('button', { name: /Noter/u }));
  expect(note.map(({ startDate }) => startDate.toString())).toEqual(['2026-12-30']);
  const reponse = delai(page, 'demande d’accès');
  await dater(reponse, '26/11/2026');
  await expect(reponse.getByRole('combobox')).toHaveValue('alsace-moselle');
});

test('un entretien fixé moins de cinq jours ouvrables après la convocation se dit, là où on lit quoi faire', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-30T10:00:00');
  await ouvrir(page, '/convoque/');
  await delai(page, 'Entretien préalable').scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await dater(delai(page, 'Entretien préalable'), '30/11/2026');
  await dater(delai(page, 'Sanction : ni avant'), '7/12/2026');
  await expect(page.getByText(/trop tôt pour un licenciement\s: pas avant le 8/u)).toBeVisible();
  await dater(delai(page, 'Sanction : ni avant'), '8/12/2026');
  await expect(page.getByText(/trop tôt/)).toHaveCount(0);
});

test('le même jour ne se donne qu’une fois', async ({ page }) => {
  await commencer(page);
  await dater(delai(page, 'Contester un licenciement'), '20/11/2026');
  await expect(delai(page, 'préciser les motifs').getByRole('textbox')).toHaveValue('20/11/2026');
  await dater(delai(page, 'Sanction : ni avant'), '24/12/2026');
  await expect(delai(page, 'Licenciement : pas avant').locator('.echeance')).toContainText(
    '29 décembre 2026',
  );
});

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('la table et la façon de compter suffisent', async ({ page }) => {
    await page.goto('/delais/');
    const table = page.getByRole('table', { name: 'Les délais calculés plus haut' });
    await expect(table.getByRole('rowheader')).toHaveCount(17);
    await expect(page.getByText('de quantième à quantième')).toBeVisible();
    await expect(page.locator('noscript p')).toBeVisible();
  });
});

test('sur un téléphone, un sommaire replié mène à chaque délai, dont le nom reste en vue', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await commencer(page);
  const sommaire = page.locator('details.sommaire');
  await expect(sommaire).not.toHaveAttribute('open');
  await sommaire.locator('summary').press('Enter');
  const titres = await page.locator('.delai h3').allInnerTexts();
  for (const titre of titres) {
    await sommaire.getByRole('link', { name: titre, exact: true }).click();
    await expect(
      page.getByRole('heading', { level: 3, name: titre, exact: true }),
    ).toBeInViewport();
    await expect(page.locator('.delai:has(h3:text-is("' + titre + '")) input')).toBeInViewport();
  }
  expect(titres).toHaveLength(17);
});
