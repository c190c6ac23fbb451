import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import mammoth from 'mammoth';
import lireClasseur from 'read-excel-file/node';
import type { Locator, Page } from '@playwright/test';
import { importerPia } from '../aides/importer-pia.ts';
import { defautsAccessibilite } from './aides/axe.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import { commencer, finir, repondre } from './aides/questionnaire.ts';
import { temoigner, traces } from './aides/temoin.ts';
import { malComposes, textesAffiches } from './aides/typographie.ts';

async function preparer(page: Page): Promise<void> {
  await page.clock.setFixedTime('2026-11-24T10:00:00');
  await ouvrir(page, '/kit-employeur/');
  await expect(page.locator('.kit')).toBeVisible();
}

const champ = (page: Page, id: string) => page.locator(`#saisie-${id}`);
const feuille = (page: Page) => page.locator('.kit .feuille');
const choisir = (page: Page, document: string) =>
  page.getByRole('radio', { name: document }).check();

/** Remplit tout ce que le document demande, jusqu’à ce que rien ne manque. */
async function toutRemplir(page: Page): Promise<void> {
  const vides = () =>
    page
      .locator('.kit form :is(select, input, textarea)')
      .evaluateAll((tous) =>
        (tous as HTMLInputElement[]).filter(({ value }) => value === '').map(({ id }) => id),
      );
  for (let restants = await vides(); restants.length > 0; restants = await vides()) {
    const [id = ''] = restants;
    const zone = page.locator(`#${id}`);
    if (await zone.evaluate((element) => element instanceof HTMLSelectElement))
      await zone.selectOption({ index: 1 });
    else if ((await zone.getAttribute('placeholder')) === 'jj/mm/aaaa')
      await zone.fill('01/12/2026');
    else await zone.fill(`valeur ${id}`);
  }
}

async function recevoir(page: Page, bouton: Locator): Promise<{ nom: string; contenu: Buffer }> {
  const [fichier] = await Promise.all([page.waitForEvent('download'), bouton.click()]);
  return { nom: fichier.suggestedFilename(), contenu: readFileSync(await fichier.path()) };
}

const bouton = (page: Page, nom: string | RegExp) => page.getByRole('button', { name: nom });

test('chaque mention manquante est montrée, et son lien mène au champ', async ({ page }) => {
  await preparer(page);
  await expect(page.locator('.kit [role=status]', { hasText: 'mentions manquent' })).toBeVisible();
  const duree = page.locator('section li.manquante', { hasText: 'Donner la durée' });
  await expect(duree).toContainText('manquante');
  await duree.getByRole('link', { name: 'Durée de conservation' }).click();
  await expect(champ(page, 'duree')).toBeInViewport();
  await expect(page.getByLabel('Durée de conservation')).toHaveAccessibleName(/requis/);
  await champ(page, 'duree').fill('Un mois');
  await expect(page.locator('section li.dite', { hasText: 'Donner la durée' })).toBeVisible();
  await expect(feuille(page)).toContainText('Durée de conservation\u00a0: Un mois');
  expect.soft(await defautsAccessibilite(page), 'la notice').toEqual([]);
  expect.soft(malComposes(await textesAffiches(page))).toEqual([]);
});

test('une saisie vaut pour tous les documents, au clavier', async ({ page }) => {
  await preparer(page);
  await champ(page, 'employeur').focus();
  await page.keyboard.type('Ateliers Durand');
  await page.getByRole('radio', { name: /deuxième niveau/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /premier niveau/ })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /Reçu/ })).toBeChecked();
  await expect(feuille(page)).toContainText('Ateliers Durand');
  await expect(feuille(page)).toContainText('ne vaut ni accord, ni consentement');
});

test('l’outil choisi donne son nom, ses durées et les rappels de sa fiche', async ({ page }) => {
  await preparer(page);
  await champ(page, 'outil').selectOption('video');
  await expect(champ(page, 'nom')).toHaveValue(/Caméras/);
  const rappels = page.locator('.rappels');
  await expect(rappels.getByRole('listitem')).not.toHaveCount(1);
  await rappels.getByRole('button', { name: 'Reprendre cette durée' }).click();
  await expect(champ(page, 'duree')).toHaveValue(/mois au plus/);
  await expect(rappels.getByRole('link')).toHaveAttribute('href', '/dispositifs/video/');
});

test('le nom suit la sorte d’outil tant qu’on ne l’a pas tapé', async ({ page }) => {
  await preparer(page);
  await champ(page, 'outil').selectOption('video');
  await champ(page, 'outil').selectOption('badge');
  await expect(champ(page, 'nom')).not.toHaveValue(/Caméras/);
  await expect(feuille(page)).not.toContainText('Caméras');
  await champ(page, 'nom').fill('Badge de la réserve');
  await champ(page, 'outil').selectOption('video');
  await expect(champ(page, 'nom')).toHaveValue('Badge de la réserve');
});

test('un outil interdit se dit à côté de chaque document, et dans l’analyse d’impact', async ({
  page,
}) => {
  await preparer(page);
  const points = page.locator('.kit .a-revoir');
  await expect(points).toHaveCount(0);
  await champ(page, 'outil').selectOption('ia-emotions');
  await expect(page.locator('.rappels strong')).toContainText('interdit depuis');
  for (const radio of await page.getByRole('radio').all()) {
    await radio.check();
    await expect(points).toContainText('interdit depuis le 2 février 2025');
    await expect(points.getByRole('link')).not.toHaveCount(0);
  }
  expect.soft(await defautsAccessibilite(page), 'à revoir').toEqual([]);
  expect.soft(malComposes(await textesAffiches(page))).toEqual([]);
  await choisir(page, 'Filtrage pour');
  await champ(page, 'critere-privation').selectOption('oui');
  await expect(feuille(page)).toContainText('Interdit, sauf exception');
  await champ(page, 'outil').selectOption('badge');
  await expect(points).toHaveCount(0);
});

test('rien ne se demande deux fois, et ce qui manque a son champ', async ({ page }) => {
  await preparer(page);
  await choisir(page, 'Test d’intérêt');
  await champ(page, 'interet').fill('Trois vols');
  await expect(feuille(page)).toContainText('Intérêt poursuivi\u00a0: Trois vols');
  await choisir(page, 'Note au comité');
  await expect(page.getByLabel('Effectif de l’entreprise')).toHaveCount(1);
  await choisir(page, 'Notice, deuxième');
  await champ(page, 'automatisee').selectOption('oui');
  await choisir(page, 'Filtrage pour');
  await expect(champ(page, 'critere-decision-automatisee')).toHaveValue('oui');
  await expect(feuille(page)).toContainText('Critères remplis\u00a0: 1');
  await champ(page, 'critere-decision-automatisee').selectOption('non');
  await expect(page.locator('.a-revoir')).toContainText('le contraire');
  await expect(champ(page, 'raison-privation')).toHaveCount(0);
  await champ(page, 'raison-decision-automatisee').fill('Un chef relit');
  await expect(feuille(page)).toContainText('Non. Raison\u00a0: Un chef relit');
  await choisir(page, 'Notice, deuxième');
  await champ(page, 'base').selectOption('contrat');
  await expect(page.locator('.ecarte')).toContainText('n’est pas l’intérêt légitime');
});

test('l’exemple vu deux fois, puis un fichier, rendent ce qui était tapé', async ({ page }) => {
  await preparer(page);
  await champ(page, 'but').fill('Mon but à moi');
  await bouton(page, 'Voir un exemple').click();
  await bouton(page, 'Voir un exemple').click();
  await champ(page, 'but').fill('Un exemple retouché');
  const kit = {
    format: 'a-ma-connaissance/kit',
    version: 1,
    saisies: { but: 'D’un fichier', pirate: 'x' },
  };
  await page.getByLabel('Rouvrir un kit').setInputFiles({
    name: 'k.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(kit)),
  });
  await expect(champ(page, 'but')).toHaveValue('D’un fichier');
  await expect(page.locator('.garder [role=status]')).toContainText('ne connaît pas\u00a0: pirate');
  await bouton(page, 'Revenir à mes réponses').click();
  await expect(champ(page, 'but')).toHaveValue('Un exemple retouché');
  await bouton(page, 'Revenir à mes réponses').click();
  await expect(champ(page, 'but')).toHaveValue('Mon but à moi');
  await expect(bouton(page, 'Revenir à mes réponses')).toHaveCount(0);
});

test('une date impossible s’explique, et ne perd rien', async ({ page }) => {
  await preparer(page);
  await champ(page, 'service').fill('31/02/2027');
  await expect(page.locator('#saisie-service-erreur')).toContainText('n’existe pas');
  await expect(champ(page, 'service')).toHaveAttribute('aria-invalid', 'true');
  await champ(page, 'service').fill('01/03/2027');
  await expect(feuille(page)).toContainText('1er mars 2027'.replaceAll(' ', '\u00a0'));
});

test('les fichiers se relisent ailleurs ; rien ne reste, rien ne part', async ({ page }) => {
  const temoin = temoigner(page);
  await preparer(page);
  await toutRemplir(page);
  await expect(
    page.locator('.kit [role=status]', { hasText: 'ne vaut pas conformité' }),
  ).toBeVisible();
  const word = await recevoir(page, bouton(page, /Word/));
  expect(word.nom).toBe('document.docx');
  const { value } = await mammoth.extractRawText({ buffer: word.contenu });
  expect(value).toContain('valeur saisie-but');
  expect(value).not.toContain('à compléter');
  const texte = await recevoir(page, bouton(page, /Texte \(/));
  expect(texte.contenu.toString('utf8')).toContain('valeur saisie-but');

  await choisir(page, 'Ligne du registre');
  await toutRemplir(page);
  const csv = await recevoir(page, bouton(page, /\.csv/));
  const [ligne] = parse(csv.contenu, { bom: true, delimiter: ';', columns: true });
  expect(ligne).toMatchObject({ 'Finalité principale': 'valeur saisie-but' });
  const xlsx = await recevoir(page, bouton(page, /\.xlsx/));
  expect(JSON.stringify(await lireClasseur(xlsx.contenu))).toContain('valeur saisie-but');

  await choisir(page, 'Filtrage pour');
  await toutRemplir(page);
  const pia = await recevoir(page, bouton(page, /PIA/));
  expect(pia.nom).toBe('document.json');
  expect(importerPia(pia.contenu.toString('utf8')).reponses.length).toBeGreaterThan(8);
  await expect(feuille(page)).toContainText('Analyse d’impact due');

  expect(temoin.erreurs).toEqual([]);
  expect(temoin.ailleurs).toEqual([]);
  expect(await traces(page)).toEqual([]);
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/kit-employeur/');
  expect(page.url()).not.toContain('valeur');
  await bouton(page, 'Tout effacer').click();
  await expect(feuille(page)).not.toContainText('valeur');
});

test('sur papier, le document seul', async ({ page }) => {
  await preparer(page);
  await page.emulateMedia({ media: 'print' });
  await expect(feuille(page)).toBeVisible();
  await expect(page.locator('.kit form')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.locator('.pied')).toBeHidden();
});

test.describe('à 320 px', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('chaque document se lit et se remplit sans défilement latéral', async ({ page }) => {
    await preparer(page);
    await champ(page, 'outil').selectOption('geolocalisation');
    for (const radio of await page.getByRole('radio').all()) {
      await radio.check();
      const largeur = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(largeur, (await radio.getAttribute('value')) ?? '').toBeLessThanOrEqual(320);
    }
    expect.soft(await defautsAccessibilite(page)).toEqual([]);
  });
});

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('les modèles en blanc suffisent', async ({ page }) => {
    await page.goto('/kit-employeur/');
    await expect(page.locator('noscript p')).toBeVisible();
    await page.getByRole('link', { name: 'Notice, deuxième niveau' }).click();
    await expect(page.locator('.vierge .blanc').first()).toBeVisible();
    await expect(page.locator('.vierge .case').first()).toBeVisible();
    await expect(page.locator('.vierge').getByRole('link').first()).toBeVisible();
    expect(await page.title()).toContain('Modèle à remplir');
  });
});

test('le résultat d’un employeur donne un état des lieux daté, à enregistrer et à imprimer', async ({
  page,
}) => {
  await commencer(page);
  await repondre(page, 'employeur');
  await repondre(page, 'prive');
  await repondre(page, 'video');
  await finir(page);
  await page.getByRole('button', { name: 'Voir le résultat' }).first().click();
  const partie = page.locator('#etat-des-lieux');
  await partie.locator('summary').click();
  await expect(partie.locator('.feuille')).toContainText('Fait le');
  await expect(partie.locator('.feuille')).toContainText('à faire');
  await expect(partie.getByRole('button', { name: /autres documents, ici/ })).toBeVisible();
  expect.soft(await defautsAccessibilite(page), 'état des lieux').toEqual([]);
  expect.soft(malComposes(await textesAffiches(page))).toEqual([]);
  const word = await recevoir(page, partie.getByRole('button', { name: /Word/ }));
  expect(word.nom).toBe('document.docx');
  const { value } = await mammoth.extractRawText({ buffer: word.contenu });
  expect(value).toContain('ne vaut pas conformité');
  expect(value).toContain('Responsable désigné');

  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await partie.getByRole('button', { name: 'Imprimer' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(partie.locator('.feuille')).toBeVisible();
  await expect(page.locator('.resultat .nature')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.resultat .nature')).toBeVisible();
  await expect(partie.locator('.feuille')).toBeHidden();
});

test('un employeur public lit que le kit vise une entreprise privée, et n’y trouve pas la note au comité', async ({
  page,
}) => {
  await commencer(page);
  await repondre(page, 'employeur');
  await repondre(page, 'public');
  await repondre(page, 'video');
  await finir(page);
  await page.getByRole('button', { name: 'Voir le résultat' }).first().click();
  await page.locator('#kit summary').first().click();
  await expect(page.locator('#kit .a-revoir')).toContainText('visent une entreprise privée');
  await expect(page.locator('#kit .a-revoir').getByRole('link')).toHaveCount(2);
  await expect(page.locator('#kit .ecarte')).toContainText('comité social territorial');
  await expect(page.getByRole('radio', { name: /Note au comité/ })).toHaveCount(0);
  // Le cadre d’un champ du questionnaire n’entoure pas, en plus, le libellé de ceux du kit.
  const cadre = page.locator('#kit form div').filter({ has: champ(page, 'employeur') });
  expect(await cadre.evaluate((un) => getComputedStyle(un).borderTopWidth)).toBe('0px');
});
