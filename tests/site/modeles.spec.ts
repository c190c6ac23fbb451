import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import type { Locator, Page } from '@playwright/test';
import { defautsAccessibilite } from './aides/axe.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import { bouton as boutonDuQuiz, conclure } from './aides/questionnaire.ts';
import { deplierLesDemarches } from './aides/situations.ts';
import { temoigner, traces } from './aides/temoin.ts';
import { malComposes, textesAffiches } from './aides/typographie.ts';

async function preparer(page: Page, lettre: string): Promise<void> {
  await page.clock.setFixedTime('2026-11-24T10:00:00');
  await ouvrir(page, `/modeles/${lettre}/`);
  await expect(page.locator('.lettre')).toBeVisible();
}

const feuille = (page: Page) => page.locator('.lettre .feuille');
const champ = (page: Page, lettre: string, id: string) => page.locator(`#${lettre}-${id}`);
const bouton = (page: Page, nom: string | RegExp) => page.getByRole('button', { name: nom });

async function recevoir(page: Page, declencheur: Locator) {
  const [fichier] = await Promise.all([page.waitForEvent('download'), declencheur.click()]);
  return { nom: fichier.suggestedFilename(), contenu: readFileSync(await fichier.path()) };
}

test('au clavier, la lettre se remplit à vue et dit ce qui manque', async ({ page }) => {
  const id = 'demande-d-acces';
  await preparer(page, id);
  const manque = page.locator('.lettre .lecture [role=status]').first();
  await expect(manque).toContainText('champs requis manquent');
  await expect(page.getByLabel('Ce que vous envoyez')).toHaveAccessibleName(/requis/);
  await expect(champ(page, id, 'demande-le')).toHaveCount(0);
  await champ(page, id, 'etape').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(champ(page, id, 'demande-le')).toBeVisible();
  await champ(page, id, 'demande-le').fill('31/02/2026');
  await expect(page.locator(`#${id}-demande-le-erreur`)).toContainText('n’existe pas');
  await champ(page, id, 'demande-le').fill('01/10/2026');
  await expect(feuille(page)).toContainText(
    'Le 1er octobre 2026'.replaceAll(/ (?=\S+ 2|2026)/g, '\u00a0'),
  );
  await champ(page, id, 'nom').fill('Camille Essai');
  await expect(feuille(page).locator('.signature')).toHaveText('Camille Essai');
  await page.getByText('Ce qui reste à remplir').click();
  await page.locator('.lettre details').getByRole('link', { name: 'Lieu' }).click();
  await expect(champ(page, id, 'lieu')).toBeInViewport();
  expect.soft(await defautsAccessibilite(page)).toEqual([]);
  expect.soft(malComposes(await textesAffiches(page))).toEqual([]);
});

test('chaque phrase dit d’où elle vient ; celle de droit mène à son texte', async ({ page }) => {
  await preparer(page, 'signalement-au-cse');
  const alerte = feuille(page).locator('p', { hasText: 'saisisse l’employeur d’une atteinte' });
  await expect(alerte.getByRole('link')).toHaveAttribute('href', '/code-du-travail/L2312-59/');
  const phrases = feuille(page).locator(':is(p.paragraphe, li.element)');
  for (const phrase of await phrases.all())
    await expect(phrase.locator('.sources')).toHaveText(/art\.|vos faits|usage/);
});

test('copier, texte, Word : tout se relit ailleurs, rien ne part, rien ne reste', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const temoin = temoigner(page);
  const id = 'demande-d-information';
  await preparer(page, id);
  await champ(page, id, 'outil').fill('le logiciel du plateau');
  await champ(page, id, 'nom').fill('Camille Essai');
  const texte = await recevoir(page, bouton(page, 'Texte (.txt)'));
  expect(texte.nom).toBe('document.txt');
  expect(texte.contenu.toString('utf8')).toContain('le logiciel du plateau');
  const word = await recevoir(page, bouton(page, 'Word (.docx)'));
  const { value } = await mammoth.extractRawText({ buffer: word.contenu });
  expect(value).toContain('Camille Essai');
  expect(value).toContain('le logiciel du plateau');
  await bouton(page, 'Copier le texte').click();
  await expect(page.locator('.sorties [role=status]')).toHaveText('Le texte est copié.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Camille Essai');
  expect(temoin.erreurs).toEqual([]);
  expect(temoin.ailleurs).toEqual([]);
  expect(await traces(page)).toEqual([]);
  await page.reload();
  await expect(feuille(page)).not.toContainText('Camille Essai');
  await expect(champ(page, id, 'nom')).toHaveValue('');
});

test('le nom du fichier ne dit ce qu’il contient que si on le demande', async ({ page }) => {
  const id = 'plainte-a-la-cnil';
  await preparer(page, id);
  expect((await recevoir(page, bouton(page, 'Word (.docx)'))).nom).toBe('document.docx');
  await page.getByRole('checkbox', { name: /Nommer les fichiers/ }).check();
  expect((await recevoir(page, bouton(page, 'Texte (.txt)'))).nom).toBe(`${id}.txt`);
});

test('en blanc, la demande d’accès se lit entière et le navigateur peut écrire nom et adresse', async ({
  page,
}) => {
  await preparer(page, 'demande-d-acces');
  await expect(feuille(page)).toContainText('je vous demande une copie de ces données');
  await expect(champ(page, 'demande-d-acces', 'nom')).toHaveAttribute('autocomplete', 'name');
  await expect(champ(page, 'demande-d-acces', 'adresse')).toHaveAttribute(
    'autocomplete',
    'street-address',
  );
});

test('sur papier, la lettre seule', async ({ page }) => {
  await preparer(page, 'contestation-d-une-sanction');
  await page.emulateMedia({ media: 'print' });
  await expect(feuille(page)).toBeVisible();
  for (const cache of ['h1', '.lettre form', '.pied', '.autour', '.sources'])
    await expect(page.locator(cache).first()).toBeHidden();
});

test('depuis le résultat, la lettre est remplie de ce que l’on a répondu, et s’imprime seule', async ({
  page,
}) => {
  const temoin = temoigner(page);
  await conclure(page, 'video');
  await expect(boutonDuQuiz(page, 'Imprimer ce résultat')).toBeVisible();
  await deplierLesDemarches(page);
  const ouverture = page.getByText('Préparer la lettre «\u00a0Poser une question');
  await ouverture.focus();
  await page.keyboard.press('Enter');
  const lettre = page.locator('.preparer .lettre');
  await expect(lettre.locator('#question-au-dpo-outil')).toHaveValue(/Caméras/);
  await expect(lettre.locator('#question-au-dpo-questions')).toHaveValue(/\?/);
  await lettre.locator('#question-au-dpo-nom').fill('Camille Essai');
  expect.soft(await defautsAccessibilite(page)).toEqual([]);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.emulateMedia({ media: 'print' });
  await expect(lettre).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await lettre.getByRole('button', { name: 'Imprimer' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(lettre.locator('.feuille')).toBeVisible();
  await expect(page.locator('.resultat h1')).toBeHidden();
  await expect(page.locator('#contacts')).toBeHidden();
  expect(temoin.erreurs).toEqual([]);
  expect(temoin.ailleurs).toEqual([]);
  expect(await traces(page)).toEqual([]);
  expect(page.url()).not.toMatch(/[?]|Camille|r=/);
});

test.describe('à 320 px', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('la lettre se remplit et se lit sans défilement latéral', async ({ page }) => {
    await preparer(page, 'plainte-a-la-cnil');
    await champ(page, 'plainte-a-la-cnil', 'organisme').fill('Une entreprise\n12 rue Longue');
    const debord = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(debord).toBeLessThanOrEqual(0);
  });
});
