import { copyFileSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { FICHIER, POIDS_MAXIMAL } from '../../src/lib/emporter/plan.ts';
import { direPoids } from '../../src/lib/emporter/poids.ts';
import { mailler } from '../../src/lib/liens/rompus.ts';
import { defautsAccessibilite } from './aides/axe.ts';
import { expect, test } from './aides/essai.ts';
import { dossier } from './aides/pages.ts';
import { bouton, finir, repondre, titre } from './aides/questionnaire.ts';
import { deplierLesDemarches } from './aides/situations.ts';
import { temoigner } from './aides/temoin.ts';

const bati = join(dossier, FICHIER);
const html = readFileSync(bati, 'utf8');

/** Le fichier, posé seul dans un dossier comme sur une clé. */
const pose = join(mkdtempSync(join(tmpdir(), 'cle-')), 'note.html');
copyFileSync(bati, pose);
const adresse = pathToFileURL(pose).href;

/** Ouvre le fichier sans réseau ; dit ce qu’il a demandé d’autre que lui-même. */
async function ouvrirLeFichier(page: Page, fragment = '') {
  await page.context().setOffline(true);
  const temoin = temoigner(page);
  await page.goto(adresse + fragment);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  return {
    erreurs: temoin.erreurs,
    demandes: () => temoin.requetes.filter((requete) => !/^(data|blob):|note\.html/u.test(requete)),
  };
}

const sommaire = (page: Page) => page.getByRole('heading', { name: 'Surveillance au travail' });

test.describe('Le fichier à emporter', () => {
  test('pèse moins de 1 815 000 octets, et sa page dit combien', async ({ page }) => {
    const { size } = statSync(bati);
    expect(size).toBeLessThanOrEqual(1_815_000);
    // Sous un dossier, chaque lien vers le site en ligne est plus long : la construction y admet un peu plus.
    expect(POIDS_MAXIMAL).toBe(1_835_000);
    await page.goto('/telecharger/');
    await expect(page.locator('[data-poids-du-fichier]')).toHaveText(direPoids(size));
    const prise = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Prendre le fichier' }).click();
    expect(statSync(await (await prise).path()).size).toBe(size);
  });

  test('ne charge rien : ni script, ni style, ni image d’ailleurs', () => {
    expect(html).not.toMatch(/<(?:script|img|iframe|source|link)[^>]* (?:src|href)=/u);
    expect(html).not.toMatch(/url\((?!data:|["']?#)/u);
    const [, politique = ''] =
      /http-equiv="content-security-policy" content="([^"]+)"/u.exec(html) ?? [];
    expect(politique).toContain("default-src 'none'");
    expect(politique).not.toMatch(/connect-src|unsafe|https?:/u);
  });

  test('mène chaque lien interne à un endroit qui existe, et ne nomme aucun endroit deux fois', () => {
    const { identifiants, liens } = mailler(html);
    const internes = liens.filter((lien) => lien.startsWith('#') && !lien.includes('='));
    expect(internes.length).toBeGreaterThan(500);
    const perdus = internes.filter((lien) => !identifiants.has(decodeURIComponent(lien.slice(1))));
    expect(perdus).toEqual([]);
    const autres = liens.filter((lien) => !/^(#|https?:\/\/|mailto:|tel:)/u.test(lien));
    expect(autres).toEqual([]);
    const sansScript = html.replace(/<script>[\s\S]*<\/script>/u, '');
    const tous = [...sansScript.matchAll(/<[a-z][^>]* id=(?:"([^"]+)"|([^\s>]+))/gu)].map(
      ([, entre, nu]) => entre ?? nu,
    );
    expect(tous.filter((id, rang) => tous.indexOf(id) !== rang)).toEqual([]);
  });

  test('répond au questionnaire jusqu’au résultat, sans une requête', async ({ page }) => {
    const { erreurs, demandes } = await ouvrirLeFichier(page);
    await page.locator('#sommaire').getByRole('link', { name: 'Vérifier une situation' }).click();
    await bouton(page, 'Commencer').click();
    await repondre(page, 'aucune');
    await repondre(page, 'salarie');
    await repondre(page, 'video');
    await page.goBack();
    await expect(page.locator('input[value="video"]')).toBeChecked();
    await bouton(page, 'Continuer').click();
    await finir(page);
    await bouton(page, 'Voir le résultat').click();
    await expect(titre(page)).toBeFocused();
    await expect(page.locator('.questionnaire')).toContainText('preuve');
    const liens = await page
      .locator('.resultat a')
      .evaluateAll((tous) => tous.map((lien) => lien.getAttribute('href') ?? ''));
    expect(liens.length).toBeGreaterThan(10);
    expect(liens.filter((lien) => !/^(#|https?:)/u.test(lien))).toEqual([]);
    expect(liens).toContain('#code-du-travail--L1222-4');
    expect(await defautsAccessibilite(page)).toEqual([]);
    expect(demandes()).toEqual([]);
    expect(erreurs).toEqual([]);
  });

  test('remplit une lettre par le sommaire, et une autre depuis le résultat', async ({ page }) => {
    const temoin = await ouvrirLeFichier(page);
    await page.getByRole('link', { name: 'Demander une copie de mes données' }).first().click();
    const lettre = page.locator('.lettre:visible');
    await lettre.getByLabel('Ce que vous envoyez').selectOption('premiere');
    await lettre.locator('#demande-d-acces-outil').fill('le badge');
    await expect(lettre.locator('.feuille')).toContainText('le badge');
    await expect(lettre.getByRole('button', { name: /Word/ })).toHaveCount(0);
    const recue = page.waitForEvent('download');
    await lettre.getByRole('button', { name: 'Texte (.txt)' }).click();
    expect(readFileSync(await (await recue).path(), 'utf8')).toContain('le badge');

    await page.goto(`${adresse}#verifier`);
    await bouton(page, 'Commencer').click();
    await repondre(page, 'aucune');
    await repondre(page, 'salarie');
    await repondre(page, 'video');
    await finir(page);
    await bouton(page, 'Voir le résultat').click();
    await deplierLesDemarches(page);
    await page.getByText('Préparer la lettre «\u00a0Poser une question').click();
    await expect(page.locator('.preparer #question-au-dpo-outil')).toHaveValue(/Caméras/);
    expect(temoin.erreurs).toEqual([]);
    expect(temoin.demandes()).toEqual([]);
  });

  test('ouvre un article par le sommaire ; un terme s’y définit, et Précédent revient', async ({
    page,
  }) => {
    const { erreurs, demandes } = await ouvrirLeFichier(page);
    await expect(page).toHaveTitle('À ma connaissance');
    await expect(page.locator('.feuillet:visible')).toHaveCount(0);
    expect(await defautsAccessibilite(page)).toEqual([]);
    await page.locator('#sommaire').getByRole('link', { name: 'Le CSE face' }).click();
    await expect(page.locator('.feuillet:visible')).toHaveCount(1);
    await expect(page.locator('#le-cse h1')).toBeInViewport();
    await expect(page).toHaveTitle(/CSE/u);
    const terme = page.locator('#le-cse .terme').first();
    await terme.click();
    const sens = page.locator(`#le-cse ${(await terme.getAttribute('href')) ?? ''}`);
    await expect(sens).toBeVisible();
    expect(await defautsAccessibilite(page)).toEqual([]);
    await page.goBack();
    await page.goBack();
    await expect(sommaire(page)).toBeVisible();
    await expect(page).toHaveTitle('À ma connaissance');
    expect(demandes()).toEqual([]);
    expect(erreurs).toEqual([]);
  });

  test('copie un lien vers le site en ligne, jamais vers le dossier où il est rangé', async ({
    page,
  }) => {
    await ouvrirLeFichier(page, '#verifier');
    await bouton(page, 'Commencer').click();
    await repondre(page, 'aucune');
    await repondre(page, 'salarie');
    await repondre(page, 'video');
    await finir(page);
    await page.locator('.questionnaire').getByText('Garder ou partager').click();
    await bouton(page, 'Copier un lien').click();
    // Un fichier du disque n’a pas le droit de copier : le lien est donné à copier à la main.
    const lien = await page.getByRole('textbox', { name: /à copier à la main/u }).inputValue();
    expect(lien).toMatch(/^https:\/\/[^/]+\/verifier\/#r=1\./u);
    await expect(page.getByText('Il mène au site en ligne')).toBeVisible();

    // La fin de ce lien, collée derrière l’adresse du fichier, y rend les réponses et s’efface.
    await page.goto('about:blank');
    await ouvrirLeFichier(page, new URL(lien).hash);
    await expect(titre(page)).toHaveText('Vos réponses');
    expect(page.url()).toBe(adresse);
  });

  test('garde l’étape du questionnaire quand on va lire ailleurs dans le fichier', async ({
    page,
  }) => {
    await ouvrirLeFichier(page, '#verifier');
    await bouton(page, 'Commencer').click();
    await repondre(page, 'aucune');
    const question = await titre(page).innerText();
    await page.getByRole('link', { name: 'Sommaire', exact: true }).first().click();
    await expect(sommaire(page)).toBeVisible();
    await page.locator('#sommaire').getByRole('link', { name: 'Vérifier une situation' }).click();
    await expect(titre(page)).toHaveText(question);
    await page.goBack();
    await page.goBack();
    await expect(titre(page)).toHaveText(question);
    await page.goBack();
    await page.goBack();
    await expect(bouton(page, 'Commencer')).toBeVisible();
  });

  test('se lit à 320 pixels, page par page et tout affiché', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await ouvrirLeFichier(page);
    const deborde = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
    expect(await deborde()).toBe(false);
    await page.getByRole('link', { name: 'Tout afficher' }).click();
    await expect(page.locator('#glossaire h1')).toBeVisible();
    await expect(page.locator('#preuve h1')).toBeVisible();
    expect(await deborde()).toBe(false);
  });

  test('imprime la page affichée, et elle seule', async ({ page }) => {
    await ouvrirLeFichier(page, '#contacts');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.feuillet:visible')).toHaveCount(1);
    await expect(page.locator('#contacts .retour')).toContainText('/contacts/');
    await expect(page.locator('.en-tete nav')).toBeHidden();
  });
});

test('sans JavaScript, le fichier se lit encore', async ({ browser }) => {
  const contexte = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await contexte.newPage();
  await page.goto(adresse);
  await expect(page.locator('#sommaire').getByText('Sans JavaScript')).toBeVisible();
  await page.locator('#sommaire').getByRole('link', { name: 'Le glossaire' }).click();
  await expect(page.locator('#glossaire h1')).toBeVisible();
  await contexte.close();
});
