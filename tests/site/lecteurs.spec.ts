import { chromium } from '@playwright/test';
import { drapeaux, cheminDuNavigateur } from './aides/navigateur.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import { temoigner } from './aides/temoin.ts';

/** Une page de chaque sorte. */
const sortes = [
  '/',
  '/affaire-maif/',
  '/verifier/',
  '/delais/',
  '/decisions/',
  '/decisions/cass-soc-2025-22-15793-telesecretaires/',
  '/dispositifs/video/',
  '/dispositifs/matrice/',
  '/durees-de-conservation/',
  '/idees-recues/',
  '/kit-employeur/',
  '/modeles/demande-d-acces/',
  '/code-du-travail/L1222-4/',
] as const;

/** De combien de pixels la page déborde de l’écran. */
const deborde = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** Les espacements de texte que demande la WCAG (1.4.12). */
const espacements =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

test('texte à 200 % : aucune page ne défile de côté', async ({ baseURL }) => {
  const navigateur = await chromium.launch({
    executablePath: await cheminDuNavigateur(),
    args: [...drapeaux, '--blink-settings=defaultFontSize=32'],
  });
  const debords: string[] = [];
  for (const width of [1280, 640]) {
    const page = await navigateur.newPage({
      baseURL: baseURL ?? '',
      viewport: { width, height: 800 },
    });
    for (const adresse of sortes) {
      await ouvrir(page, adresse);
      expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe(
        '32px',
      );
      const exces = Number(await page.evaluate(deborde));
      if (exces > 0) debords.push(`${adresse} à ${width} px : ${exces} px de trop`);
    }
    await page.close();
  }
  await navigateur.close();
  expect(debords).toEqual([]);
});

test.describe('texte espacé', () => {
  test.use({ bypassCSP: true, viewport: { width: 360, height: 740 } });

  for (const adresse of sortes)
    test(`${adresse} ne défile pas de côté`, async ({ page }) => {
      await ouvrir(page, adresse);
      await page.addStyleTag({ content: espacements });
      expect(await page.evaluate(deborde)).toBeLessThanOrEqual(0);
    });
});

test('couleurs forcées : un bouton garde son bord, et ce qui a le foyer se voit', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await ouvrir(page, '/modeles/demande-d-acces/');
  const bouton = page.getByRole('button', { name: 'Copier le texte' });
  await bouton.focus();
  const styles = await bouton.evaluate((un) => {
    const { borderTopWidth, borderTopStyle, outlineStyle, outlineWidth } = getComputedStyle(un);
    return { borderTopWidth, borderTopStyle, outlineStyle, outlineWidth };
  });
  expect(styles.borderTopStyle).toBe('solid');
  expect(parseFloat(styles.borderTopWidth)).toBeGreaterThan(0);
  expect(styles.outlineStyle).not.toBe('none');
  expect(parseFloat(styles.outlineWidth)).toBeGreaterThanOrEqual(2);
});

test('mouvement réduit : rien ne bouge, ni dans la page ni entre les pages', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const adresse of ['/', '/affaire-maif/', '/verifier/']) {
    await ouvrir(page, adresse);
    expect(await page.evaluate(() => document.getAnimations().length), adresse).toBe(0);
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
    ).not.toBe('smooth');
  }
});

test('stockage refusé : les pages s’ouvrent et servent, sans erreur', async ({ page }) => {
  await page.addInitScript(() => {
    for (const nom of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, nom, {
        get: () => {
          throw new DOMException('refusé', 'SecurityError');
        },
      });
  });
  const temoin = temoigner(page);
  for (const adresse of sortes) await ouvrir(page, adresse);
  await ouvrir(page, '/delais/');
  const champ = page.locator('#date-contester-licenciement');
  await champ.fill('15/03/2026');
  await champ.press('Tab');
  await expect(page.locator('main')).toContainText('14 mars 2027');
  expect(temoin.erreurs).toEqual([]);
});

test.describe('sous la traduction automatique', () => {
  /** Ce que font les traducteurs des navigateurs : chaque texte est remplacé par <font><font>…</font></font>. */
  const traduire = () => {
    const textes: Text[] = [];
    const visite = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let noeud = visite.nextNode(); noeud !== null; noeud = visite.nextNode()) {
      const element = noeud.parentElement;
      const intouchable = element?.closest('script, style, [translate=no], .notranslate, font');
      if (noeud instanceof Text && noeud.data.trim() !== '' && intouchable == null)
        textes.push(noeud);
    }
    for (const texte of textes) {
      const dehors = document.createElement('font');
      const dedans = document.createElement('font');
      dedans.append(texte.data);
      dehors.append(dedans);
      texte.replaceWith(dehors);
    }
  };

  test('un délai corrigé change à l’écran', async ({ page }) => {
    const temoin = temoigner(page);
    await ouvrir(page, '/delais/');
    const champ = page.locator('#date-contester-licenciement');
    const bloc = page.locator('.delai', { has: champ });
    await champ.fill('15/03/2025');
    await champ.press('Tab');
    await expect(bloc).toContainText('2026');
    await page.evaluate(traduire);
    await champ.fill('15/03/2026');
    await champ.press('Tab');
    await expect(bloc).toContainText('14 mars 2027');
    await expect(bloc).not.toContainText('mars 2026');
    expect(temoin.erreurs).toEqual([]);
  });

  test('une lettre corrigée change à l’écran, et le compte de ce qui manque aussi', async ({
    page,
  }) => {
    const temoin = temoigner(page);
    await ouvrir(page, '/modeles/demande-d-acces/');
    const nom = page.locator('#demande-d-acces-nom');
    await nom.fill('Camille');
    await expect(page.locator('.feuille')).toContainText('Camille');
    const manque = page.getByText(/champs? requis manqu/).first();
    const avant = await manque.textContent();
    await page.evaluate(traduire);
    await nom.fill('Dominique');
    await expect(page.locator('.feuille')).toContainText('Dominique');
    await expect(page.locator('.feuille')).not.toContainText('Camille');
    await page.locator('#demande-d-acces-outil').fill('badge');
    await expect(page.locator('.feuille')).toContainText('badge');
    await expect(manque).not.toHaveText(avant ?? '');
    expect(temoin.erreurs).toEqual([]);
  });

  test('un document de l’employeur corrigé change à l’écran', async ({ page }) => {
    const temoin = temoigner(page);
    await ouvrir(page, '/kit-employeur/');
    const champ = page.locator('#saisie-employeur');
    await champ.fill('Exemple');
    await expect(page.locator('.kit .feuille')).toContainText('Exemple');
    await page.evaluate(traduire);
    await champ.fill('Modèle SA');
    await expect(page.locator('.kit .feuille')).toContainText('Modèle SA');
    await expect(page.locator('.kit .feuille')).not.toContainText('Exemple');
    expect(temoin.erreurs).toEqual([]);
  });
});

test('polices lentes, cache froid : rien ne bouge sous les yeux', async ({ browser, baseURL }) => {
  const contexte = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 390, height: 844 },
  });
  const page = await contexte.newPage();
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resoudre) => setTimeout(resoudre, 800));
    await route.continue();
  });
  await page.addInitScript(() => {
    Object.assign(window, { deplacements: 0 });
    new PerformanceObserver((liste) => {
      for (const un of liste.getEntries())
        Object.assign(window, {
          deplacements:
            Number(Reflect.get(window, 'deplacements')) + Number(Reflect.get(un, 'value')),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const adresse of [
    '/',
    '/affaire-maif/',
    '/decisions/cass-soc-2025-22-15793-telesecretaires/',
  ]) {
    await page.goto(adresse, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.evaluate(
      () => new Promise((resoudre) => requestAnimationFrame(() => requestAnimationFrame(resoudre))),
    );
    expect(await page.evaluate('window.deplacements'), adresse).toBeLessThanOrEqual(0.01);
  }
  await contexte.close();
});
