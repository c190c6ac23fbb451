/** Des défauts de composition déjà vus, chacun avec sa sorte : ce qui les rendait possibles ne revient pas. */
import { debord } from './aides/debord.ts';
import { expect, ouvrir, test } from './aides/essai.ts';
import { numerosCoupes } from './aides/rendu.ts';
import { imposerLesPolices } from './aides/texte.ts';
import { partiesDeGrille } from '../../src/lib/questionnaire/parties-de-grille.ts';
import { chaquePage } from './aides/pages.ts';

test('les chapeaux partent du bord du titre, et leurs lignes se remplissent', async ({ page }) => {
  const avecChapo = chaquePage()
    .filter(({ html }) => /<p[^>]*class="[^"]*\bchapo\b/u.test(html))
    .map(({ adresse }) => adresse)
    .filter((adresse) => !/^\/(?:kit-employeur|modeles)\/./u.test(adresse));
  expect(avecChapo.length).toBeGreaterThan(20);
  for (const adresse of avecChapo) {
    await ouvrir(page, adresse);
    const mesure = await page.evaluate(() => {
      const [titre, chapo] = ['main h1', 'main .chapo'].map((un) => document.querySelector(un));
      if (!titre || !chapo) return undefined;
      const etendue = document.createRange();
      etendue.selectNodeContents(chapo);
      const lignes = [...etendue.getClientRects()];
      const hauts = [...new Set(lignes.map(({ top }) => Math.round(top)))];
      return {
        ecart: Math.abs(titre.getBoundingClientRect().left - chapo.getBoundingClientRect().left),
        remplie:
          hauts.length < 2 ||
          Math.max(...lignes.map(({ right }) => right)) - chapo.getBoundingClientRect().left >
            0.8 * chapo.getBoundingClientRect().width,
      };
    });
    expect.soft(mesure, adresse).toEqual({ ecart: 0, remplie: true });
  }
});

/** Une police que l’essai retient : la page s’écrit dans celle de repli. */
const sansPolice = /net::ERR_FAILED .*\.woff2$/u;

test.describe('dans la police de repli, plus large', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('le menu d’un téléphone tient sur une ligne', async ({ page, vouloirErreurs }) => {
    vouloirErreurs(sansPolice);
    await page.route(/\.woff2$/u, (route) => route.abort());
    for (const adresse of ['/', '/verifier/', '/decisions/']) {
      await page.goto(adresse);
      const hauteur = await page
        .getByRole('navigation', { name: 'Principale' })
        .evaluate((menu) => menu.getBoundingClientRect().height);
      expect(hauteur, adresse).toBeLessThan(56);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        adresse,
      ).toBeLessThanOrEqual(0);
    }
  });
});

test.describe('sur un téléphone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('la réponse passe avant les pages voisines', async ({ page }) => {
    for (const [adresse, reponse] of [
      ['/idees-recues/aveu/', '.reponse'],
      ['/code-du-travail/L1222-4/', 'figure.loi'],
      ['/textes/rgpd-13/', '.resume'],
      ['/regles/preuve/', '.corps'],
    ] as const) {
      await ouvrir(page, adresse);
      const [haut, voisines] = await Promise.all(
        [`main ${reponse}`, 'main .rail'].map(async (un) =>
          page
            .locator(un)
            .first()
            .evaluate((boite) => boite.getBoundingClientRect().top),
        ),
      );
      expect(haut, adresse).toBeLessThan(voisines ?? 0);
    }
  });
});

test('un numéro ne se coupe pas, même dans une liste qui habille ses étiquettes', async ({
  page,
}) => {
  for (const adresse of ['/code-du-travail/', '/textes/', '/decisions/', '/regles/preuve/']) {
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await ouvrir(page, adresse);
      const coupes = await page
        .locator('main mot-lie')
        .evaluateAll((mots) =>
          mots
            .filter(
              (mot) =>
                getComputedStyle(mot).display !== 'inline' || mot.getClientRects().length > 1,
            )
            .map((mot) => mot.textContent),
        );
      expect(coupes, `${adresse} à ${String(width)} px`).toEqual([]);
    }
  }
});

for (const width of [1280, 768])
  test(`dans le répertoire des décisions, aucun mot court ne se coupe, à ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await ouvrir(page, '/decisions/');
    expect(await debord(page)).toBeLessThanOrEqual(0);
    const coupes = await page
      .locator('main tbody td:is(:nth-of-type(2), :nth-of-type(3)):has(.signe), main thead th')
      .evaluateAll((cases) =>
        cases
          .filter((une) => {
            const etendue = document.createRange();
            etendue.selectNodeContents(une);
            return (
              new Set([...etendue.getClientRects()].map(({ top }) => Math.round(top / 12))).size > 2
            );
          })
          .map((une) => une.textContent.trim()),
      );
    expect(coupes).toEqual([]);
  });

test('l’image d’une carte a un contour qui la contient, au clavier', async ({ page }) => {
  await ouvrir(page, '/idees-recues/aveu/');
  const lien = page.locator('main a:has(> img)').first();
  await lien.focus();
  const [cadre, image] = await lien.evaluate((un) => [
    un.getBoundingClientRect().height,
    un.querySelector('img')?.getBoundingClientRect().height ?? Infinity,
  ]);
  expect(cadre).toBeGreaterThanOrEqual((image ?? Infinity) - 1);
  expect(await lien.evaluate((un) => getComputedStyle(un).outlineStyle)).toBe('solid');
});

test('sur papier : chaque feuille est numérotée, un titre ne reste pas seul, la grille est courte', async ({
  page,
}) => {
  const feuilles: number[] = [];
  for (const bout of ['', ...partiesDeGrille.map(({ id }) => `${id}/`)]) {
    await ouvrir(page, `/verifier/grille/${bout}`);
    // Le nombre de feuilles dépend de la police : la nôtre, même si elle a tardé.
    expect(await imposerLesPolices(page)).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    const styles = await page.evaluate(() => {
      const regles = [...document.styleSheets].flatMap((feuille) => [...feuille.cssRules]);
      return {
        numeros: regles.some((regle) => regle.cssText.includes('counter(pages)')),
        coupures: [...document.querySelectorAll('main :is(h2, h3, legend, caption)')].filter(
          (titre) => getComputedStyle(titre).breakAfter !== 'avoid',
        ).length,
      };
    });
    expect(styles, bout).toEqual({ numeros: true, coupures: 0 });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    feuilles.push(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0);
  }
  const [grille = 0, ...tables] = feuilles;
  // La grille s’imprime une fois par outil, ses tables une fois.
  expect(grille).toBeGreaterThan(1);
  expect(grille).toBeLessThanOrEqual(3);
  expect(Math.min(...tables)).toBeGreaterThan(1);
  expect(tables.reduce((somme, une) => somme + une)).toBeLessThanOrEqual(17);
});

test('une page de loi et une page de décision finissent par ce que l’on peut faire', async ({
  page,
}) => {
  for (const [adresse, premier] of [
    ['/code-du-travail/L1222-4/', '/verifier/'],
    ['/decisions/cass-soc-2023-21-20798-klesia-badge/', '/verifier/#outil=badge'],
  ] as const) {
    await ouvrir(page, adresse);
    const suite = page.getByRole('navigation', { name: 'Et ensuite' });
    await expect(suite.getByRole('link').first()).toHaveAttribute('href', premier);
    // Rien du contenu ne se lit plus bas : ni à côté, ni dessous.
    const plusBas = await suite.evaluate((une) => {
      const bas = une.getBoundingClientRect().bottom;
      return (
        [...document.querySelectorAll('main p, main li, main h2')]
          // Ce qui est replié garde sa place dans les mesures, sans se lire.
          .filter((autre) => autre.checkVisibility() && !une.contains(autre))
          .filter((autre) => autre.closest('footer.dates') === null)
          .filter((autre) => autre.getBoundingClientRect().bottom > bas + 40)
          .map(({ textContent }) => textContent)
      );
    });
    expect(plusBas, adresse).toEqual([]);
  }
});

test('chaque porte commence par un seul premier pas, puis un chemin numéroté', async ({ page }) => {
  for (const porte of ['/salarie/', '/employeur/', '/journaliste/', '/comprendre/', '/agir/']) {
    await ouvrir(page, porte);
    await expect(page.locator('main .bouton:not(.discret)'), porte).toHaveCount(1);
    const [pas, etapes] = await Promise.all(
      ['.premier-pas', '.chemin'].map(async (un) =>
        page.locator(`main ${un}`).evaluate((boite) => boite.getBoundingClientRect().top),
      ),
    );
    expect(pas, porte).toBeLessThan(500);
    expect(etapes, porte).toBeLessThan(500);
    expect(await page.locator('main .chemin li').count(), porte).toBeGreaterThanOrEqual(3);
  }
});

test('du menu d’un téléphone, lettres, délais, contacts et kit sont à un pas', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await ouvrir(page, '/decisions/');
  await page.getByText('Menu', { exact: true }).click();
  const menu = page.locator('.menu');
  for (const adresse of ['/modeles/', '/delais/', '/contacts/', '/kit-employeur/'])
    await expect(menu.locator(`a[href="${adresse}"]`)).toBeVisible();
});

test('à 768 px, la frise et la matrice restent dessinées, sans déborder', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  for (const [adresse, dessin] of [
    ['/dispositifs/matrice/', 'table.matrice'],
    ['/decisions/la-preuve/', 'svg.frise-preuve'],
  ] as const) {
    await ouvrir(page, adresse);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      adresse,
    ).toBeLessThanOrEqual(0);
    await expect(page.locator(dessin), adresse).toBeVisible();
  }
  await ouvrir(page, '/decisions/');
  const etapes = await page.locator('[data-figure="frise-preuve"] ol > li').evaluateAll((toutes) =>
    toutes.map((une) => ({
      haut: Math.round(une.getBoundingClientRect().top),
      deborde: une.scrollWidth > une.clientWidth,
    })),
  );
  expect(etapes.length).toBeGreaterThan(4);
  expect(new Set(etapes.map(({ haut }) => haut)).size, 'le bandeau reste couché').toBe(1);
  expect(etapes.filter(({ deborde }) => deborde)).toEqual([]);
});

test('comparer : une paire d’exemple s’ouvre d’un geste', async ({ page }) => {
  await ouvrir(page, '/decisions/comparer/');
  await page.locator('.exemples a').first().click();
  await expect(page.locator('#une')).toHaveValue('cph-compiegne-2023-maif');
  await expect(page.locator('#autre')).toHaveValue('cass-soc-2025-22-15793-telesecretaires');
  await expect(page.locator('.comparaison')).toContainText('Pareil');
  const titres = page.locator('.comparaison caption');
  await page.setViewportSize({ width: 360, height: 740 });
  for (const titre of await titres.all()) {
    await expect(titre).toHaveCSS('text-align', 'left');
    expect(await titre.evaluate(({ clientWidth }) => clientWidth), 'sa ligne').toBeGreaterThan(280);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  const [titre, tete] = await Promise.all(
    ['caption', 'thead'].map((un) =>
      page
        .locator(`.comparaison ${un}`)
        .first()
        .evaluate((boite) => boite.getBoundingClientRect().top),
    ),
  );
  expect(titre, 'le titre avant les colonnes').toBeLessThan(tete ?? 0);
  // Sur une feuille A4, quatre colonnes : le numéro d’une affaire reste entier dans l’en-tête de la sienne.
  await page.emulateMedia({ media: 'print' });
  for (const width of [658, 560]) {
    await page.setViewportSize({ width, height: 900 });
    expect((await numerosCoupes(page)).coupes, `${String(width)} px`).toEqual([]);
  }
});
