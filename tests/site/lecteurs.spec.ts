import type { Page } from '@playwright/test';
import { contrastesFaibles } from './aides/axe.ts';
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

for (const colorScheme of ['dark', 'light'] as const)
  test(`couleurs forcées, ${colorScheme} : ce qui est marqué se lit`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const marques = page.locator('main mark:visible');
    /** L’encre de chaque passage marqué, et celle du texte ordinaire. */
    const encres = () =>
      marques.evaluateAll((tous) => {
        const temoin = document.createElement('p');
        temoin.style.color = 'CanvasText';
        document.body.append(temoin);
        const ordinaire = getComputedStyle(temoin).color;
        temoin.remove();
        return [ordinaire, ...new Set(tous.map((un) => getComputedStyle(un).color))];
      });
    for (const adresse of ['/', '/modeles/demande-d-acces/', '/kit-employeur/']) {
      await ouvrir(page, adresse);
      await expect(marques.first(), adresse).toBeVisible();
      const [ordinaire, ...autres] = await encres();
      expect(autres, adresse).toEqual([ordinaire]);
    }
    await ouvrir(page, '/relire/un-article/');
    await page.getByRole('button', { name: 'Essayer un exemple' }).click();
    await expect(marques.first()).toBeVisible();
    const [ordinaire, ...autres] = await encres();
    expect(autres).toEqual([ordinaire]);
  });

/** Suit un lien de l’accueil, et dit si la page d’arrivée paraît en fondu. */
async function paraitEnFondu(page: Page): Promise<boolean> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      Object.assign(window, { enFondu: viewTransition !== null });
    });
  });
  await ouvrir(page, '/');
  await page.locator('main a[href="/affaire-maif/"]').first().click();
  await expect(page).toHaveURL('/affaire-maif/');
  const lu = await page.waitForFunction(() => ('enFondu' in window ? [window.enFondu] : undefined));
  const [enFondu] = (await lu.jsonValue()) ?? [];
  return enFondu === true;
}

test('d’une page à l’autre, un fondu ; aucun si l’on a demandé moins de mouvement', async ({
  page,
  context,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await paraitEnFondu(page)).toBe(true);
  const autre = await context.newPage();
  await autre.emulateMedia({ reducedMotion: 'reduce' });
  expect(await paraitEnFondu(autre)).toBe(false);
});

test('mouvement réduit : rien ne bouge dans la page', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const adresse of ['/', '/affaire-maif/', '/verifier/']) {
    await ouvrir(page, adresse);
    // Ce qui paraît après un délai, sans bouger, n’est pas un mouvement.
    const mouvements = await page.evaluate(
      () =>
        document
          .getAnimations()
          .filter((une) => !/paraitre/.test((une as CSSAnimation).animationName)).length,
    );
    expect(mouvements, adresse).toBe(0);
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
  await expect(page.locator('main')).toContainText('15 mars 2027');
  expect(temoin.erreurs).toEqual([]);
});

test.describe('sans light-dark()', () => {
  test.use({ bypassCSP: true });

  test('un navigateur qui l’ignore montre un texte lisible, en clair et en sombre', async ({
    page,
  }) => {
    await page.route(
      (url) => url.pathname.endsWith('/'),
      async (route) => {
        const reponse = await route.fetch();
        const html = await reponse.text();
        await route.fulfill({
          response: reponse,
          body: html.replaceAll('light-dark(', 'inconnue('),
        });
      },
    );
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const adresse of ['/', '/affaire-maif/', '/verifier/', '/delais/', '/kit-employeur/']) {
        await ouvrir(page, adresse);
        expect(await page.evaluate(() => CSS.supports('color', 'inconnue(red, blue)'))).toBe(false);
        expect(await contrastesFaibles(page), `${adresse}, ${colorScheme}`).toEqual([]);
      }
    }
  });
});

test('aucune page ne dépend de l’API popover : une définition s’ouvre sans elle', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const nom of ['showPopover', 'hidePopover', 'togglePopover', 'popover'])
      Reflect.deleteProperty(HTMLElement.prototype, nom);
  });
  const temoin = temoigner(page);
  await ouvrir(page, '/affaire-maif/');
  await page.locator('main a.terme').first().click();
  await expect(page.locator('.sens:target')).toBeVisible();
  for (const adresse of sortes) {
    await ouvrir(page, adresse);
    await expect(page.locator('[popover], [popovertarget]')).toHaveCount(0);
  }
  expect(temoin.erreurs).toEqual([]);
});

test('chaque champ à taper dit au navigateur ce qu’il attend, ou de ne rien y écrire', async ({
  page,
}) => {
  for (const adresse of [...sortes, '/modeles/plainte-a-la-cnil/', '/relire/une-notice/']) {
    await ouvrir(page, adresse);
    await expect(page.locator('.attente > astro-island[ssr]')).toHaveCount(0);
    const sans = page.locator(
      ':is(textarea:not([readonly]), input:not([type=radio], [type=checkbox], [type=file])):not([autocomplete], form[autocomplete] *)',
    );
    expect(
      await sans.evaluateAll((tous) => tous.map(({ outerHTML }) => outerHTML)),
      adresse,
    ).toEqual([]);
  }
  await ouvrir(page, '/modeles/plainte-a-la-cnil/');
  await expect(page.locator('#plainte-a-la-cnil-contact')).toHaveAttribute('autocomplete', 'email');
});

test('polices et scripts lents, cache froid : rien ne bouge sous les yeux', async ({
  browser,
  baseURL,
}) => {
  const contexte = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 390, height: 844 },
  });
  const page = await contexte.newPage();
  await page.route(/\.(woff2|js)$/u, async (route) => {
    await new Promise((resoudre) => setTimeout(resoudre, 400));
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
    '/modeles/demande-d-acces/',
    '/delais/',
    '/relire/un-article/',
    '/kit-employeur/',
    '/idees-recues/',
    '/decisions/la-preuve/',
    '/dispositifs/matrice/',
    '/dispositifs/video/',
    '/code-du-travail/L1222-4/',
  ]) {
    await page.goto(adresse, { waitUntil: 'load' });
    await expect(page.locator('astro-island[ssr][client="load"]')).toHaveCount(0);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.evaluate(
      () => new Promise((resoudre) => requestAnimationFrame(() => requestAnimationFrame(resoudre))),
    );
    expect(await page.evaluate('window.deplacements'), adresse).toBeLessThanOrEqual(0.01);
  }
  await contexte.close();
});
