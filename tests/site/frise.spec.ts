import type { Page } from '@playwright/test';
import { expect, ouvrir, test } from './aides/essai.ts';

const adresse = '/decisions/la-preuve/';
const signes = (page: Page) => page.locator('.signe-de-preuve:visible');
/** L’opacité d’un signe : pleine s’il est retenu. */
const opacites = async (page: Page) =>
  await signes(page).evaluateAll((tous) => tous.map((un) => Number(getComputedStyle(un).opacity)));

async function approcher(page: Page): Promise<void> {
  await ouvrir(page, adresse);
  await page.locator('.frise-vivante').scrollIntoViewIfNeeded();
  await expect(page.getByLabel('Outil')).toBeVisible();
}

test('chaque signe est un lien qui nomme sa décision, au survol et au clavier', async ({
  page,
}) => {
  await approcher(page);
  const [un, autre] = [signes(page).nth(4), signes(page).nth(9)];
  await un.locator('.cible').hover();
  await expect(un.locator('.nom')).toHaveCSS('opacity', '1');
  await expect(autre.locator('.nom')).toHaveCSS('opacity', '0');
  await page.mouse.move(0, 0);
  await signes(page).nth(8).focus();
  await page.keyboard.press('Tab');
  await expect(autre).toBeFocused();
  await expect(autre.locator('.nom')).toHaveCSS('opacity', '1');
  const nom = await autre.locator('.nom').textContent();
  await expect(autre).toHaveAccessibleName(new RegExp(`^${(nom ?? '').trim()}, preuve `, 'u'));
  const lien = await autre.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${String(lien)}$`, 'u'));
});

for (const width of [1280, 360])
  test(`à ${String(width)} px, la date, le sort et l’outil éteignent les autres signes`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await approcher(page);
    const total = await signes(page).count();
    expect(total).toBeGreaterThan(20);
    expect((await opacites(page)).every((une) => une === 1)).toBe(true);

    await page.getByRole('radio', { name: 'Écartée' }).check();
    const ecartees = (await opacites(page)).filter((une) => une === 1).length;
    expect(ecartees).toBe(
      await page.locator('.signe-de-preuve[data-sens="ecartee"]:visible').count(),
    );
    expect(ecartees).toBeLessThan(total);
    await page.getByRole('radio', { name: 'Tous' }).check();

    await page.getByLabel('Outil').selectOption('video');
    const filmees = (await opacites(page)).filter((une) => une === 1).length;
    expect(filmees).toBeGreaterThan(0);
    expect(filmees).toBeLessThan(total);
    await page.getByLabel('Outil').selectOption('');

    await page.getByRole('radio', { name: 'Dès décembre 2023' }).check();
    await expect(page.locator('.regle:visible')).toHaveCount(1);
    await expect(page.locator('.regle:visible')).toContainText('L’assemblée plénière revient');
    const depuis = (await opacites(page)).filter((une) => une === 1).length;
    expect(depuis).toBeGreaterThan(0);
    expect(depuis).toBeLessThan(total);
  });

test.describe('au doigt', () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const width of [360, 768])
    test(`à ${String(width)} px, un premier toucher nomme la décision, le second l’ouvre`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await approcher(page);
      const signe = signes(page).nth(5);
      await signe.scrollIntoViewIfNeeded();
      const lien = await signe.getAttribute('href');
      // Le dessin large nomme plus loin que son signe : c’est le signe que l’on touche.
      const toucher = async (un: typeof signe) => (width < 700 ? un : un.locator('.cible')).tap();
      await toucher(signe);
      await expect(signe).toHaveClass(/nomme/);
      await expect(page).toHaveURL(new RegExp(`${adresse}$`, 'u'));
      await toucher(signes(page).nth(2));
      await expect(page.locator('.nomme')).toHaveCount(1);
      await toucher(signe);
      await toucher(signe);
      await expect(page).toHaveURL(new RegExp(`${String(lien)}$`, 'u'));
    });

  test('à 360 px, chaque signe offre au doigt 24 px au moins, et son nom se lit', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 900 });
    await approcher(page);
    const petits = await signes(page).evaluateAll((tous) =>
      tous
        .map((un) => un.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24),
    );
    expect(petits).toEqual([]);
    const signe = signes(page).nth(5);
    await signe.tap();
    const nom = await signe.evaluate((un) => {
      const { visibility, content } = getComputedStyle(un, '::after');
      return { visibility, content };
    });
    expect(nom.visibility).toBe('visible');
    expect(nom.content).toContain(await signe.getAttribute('aria-label'));
  });
});

for (const width of [768, 1280])
  test(`à ${String(width)} px, chaque signe offre au doigt 24 px au moins, sans en couvrir un autre`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 1024 });
    await approcher(page);
    const cibles = page.locator('.frise-preuve .cible');
    expect(await cibles.count()).toBe(await signes(page).count());
    const { petites, couvertes, hors } = await cibles.evaluateAll((toutes) => {
      const cadre = document.querySelector('.frise-preuve')?.getBoundingClientRect();
      const boites = toutes.map((une) => une.getBoundingClientRect());
      return {
        petites: boites.filter((une) => une.width < 24 || une.height < 24),
        couvertes: boites.filter((une, rang) =>
          boites.some(
            (autre, lequel) =>
              lequel > rang &&
              Math.min(une.right, autre.right) - Math.max(une.left, autre.left) > 0.01 &&
              Math.min(une.bottom, autre.bottom) - Math.max(une.top, autre.top) > 0.01,
          ),
        ),
        hors: boites.filter((une) => !cadre || une.left < cadre.left || une.right > cadre.right),
      };
    });
    expect(petites).toEqual([]);
    expect(couvertes).toEqual([]);
    expect(hors).toEqual([]);
    // Le bord d’une cible répond comme son milieu : rien ne passe devant.
    for (const signe of await signes(page).all()) {
      await signe.scrollIntoViewIfNeeded();
      const siens = await signe.evaluate((un) => {
        const { left, right, top, bottom } =
          un.querySelector('.cible')?.getBoundingClientRect() ?? new DOMRect();
        return [
          [left + 1, top + 1],
          [right - 1, bottom - 1],
        ].map(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest('a') === un);
      });
      expect(siens).toEqual([true, true]);
    }
  });

test('dans la police de repli, aucune étiquette ne sort du dessin ni n’en touche une autre', async ({
  page,
  vouloirErreurs,
}) => {
  vouloirErreurs(/\.woff2$/u);
  await page.route(/\.woff2$/u, (route) => route.abort());
  for (const width of [1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await ouvrir(page, adresse);
    const defauts = await page.locator('svg.frise-preuve').evaluate((svg) => {
      const cadre = svg.getBoundingClientRect();
      const boites = [...svg.querySelectorAll('.tournant text')].map((texte) => ({
        dit: texte.textContent.trim(),
        boite: texte.getBoundingClientRect(),
      }));
      return boites
        .filter(
          ({ boite }, rang) =>
            boite.left < cadre.left ||
            boite.right > cadre.right ||
            boite.right + 2 > (boites[rang + 1]?.boite.left ?? Infinity),
        )
        .map(({ dit }) => dit);
    });
    expect(defauts, `${String(width)} px`).toEqual([]);
  }
});
