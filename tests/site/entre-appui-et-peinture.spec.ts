/** Entre l’appui sur « Continuer » et la question suivante, ou le premier résultat, rien n’est demandé au réseau, et aucun module ne s’exécute. */
import type { Page } from '@playwright/test';
import { calme } from './aides/calme.ts';
import { expect, test } from './aides/essai.ts';
import {
  attendreLaSuite,
  commencer,
  ignorer,
  premierEcran,
  repondre,
  resultat,
  titre,
} from './aides/questionnaire.ts';
import { temoigner } from './aides/temoin.ts';

/** Ce que chaque module dit quand il a fini de s’exécuter. */
const DIT = 'module exécuté : ';

/** Fait dire à chaque module du site qu’il s’exécute ; rend leurs noms, dans l’ordre. */
async function ecouterLesModules(page: Page): Promise<string[]> {
  const executes: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith(DIT)) executes.push(message.text().slice(DIT.length));
  });
  await page.route(/\/_astro\/[^/]+\.js$/u, async (route) => {
    const reponse = await route.fetch();
    await route.fulfill({
      response: reponse,
      body: `${await reponse.text()}\n;performance.mark(${JSON.stringify(DIT)} + import.meta.url);console.log(${JSON.stringify(DIT)} + import.meta.url);`,
    });
  });
  return executes;
}

/**
 * Note, dans l’horloge de la page, quand part chaque appui et quand se fait l’image qui montre le premier résultat. Rend ce
 * qui a été demandé ou exécuté entre le dernier appui et cette image.
 */
async function guetterLeDernierAppui(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    performance.setResourceTimingBufferSize(5_000);
    addEventListener('click', () => performance.mark('appui'), { capture: true });
    new MutationObserver((_, guet) => {
      if (!document.querySelector('.questionnaire .resultat')?.textContent.trim()) return;
      guet.disconnect();
      requestAnimationFrame(() => performance.mark('peinture'));
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () =>
    page.evaluate((dit) => {
      const quand = (nom: string) => performance.getEntriesByName(nom).at(-1)?.startTime ?? NaN;
      const [appui, peinture] = [quand('appui'), quand('peinture')];
      if (!(appui < peinture)) throw new Error(`appui ${appui}, peinture ${peinture}`);
      return [...performance.getEntriesByType('resource'), ...performance.getEntriesByType('mark')]
        .filter(({ entryType, name }) => entryType === 'resource' || name.startsWith(dit))
        .filter(({ startTime }) => startTime >= appui && startTime < peinture)
        .map(({ name }) => name);
    }, DIT);
}

for (const [role, ...suite] of [
  ['salarie', 'geolocalisation'],
  ['employeur', 'prive', 'video'],
] as const)
  test(`${role} : de la première réponse au premier résultat, ni demande, ni module`, async ({
    page,
  }) => {
    const executes = await ecouterLesModules(page);
    const temoin = temoigner(page);
    await commencer(page);
    await attendreLaSuite(page);
    // L’essai voit bien les modules : le questionnaire et le premier écran du résultat se sont exécutés d’avance.
    for (const module of [/Questionnaire/u, /Resultat/u])
      await expect.poll(() => executes.some((nom) => module.test(nom))).toBe(true);
    executes.length = 0;
    temoin.effacer();
    const entreLesDeux = await guetterLeDernierAppui(page);
    for (const reponse of [role, ...suite]) await repondre(page, reponse);
    // Le premier résultat s’affiche de même ; ce qui se lit dessous se demande ensuite.
    while ((await premierEcran(page).count()) === 0) {
      expect(executes).toEqual([]);
      expect(temoin.requetes).toEqual([]);
      const avant = await titre(page).innerText();
      await ignorer(page);
      await expect(titre(page)).not.toHaveText(avant);
    }
    await expect(resultat(page)).toBeVisible();
    await calme(page);
    // La page a demandé sa suite : l’essai la voit, et la voit après l’image.
    expect(temoin.requetes.length).toBeGreaterThan(0);
    expect(await entreLesDeux()).toEqual([]);
    expect(executes.filter((nom) => /Questionnaire|Resultat/u.test(nom))).toEqual([]);
  });

/**
 * Fait tarder toute image d’une demi-seconde, puis dit si le texte de cet endroit en a attendu une. Sans retard, un
 * navigateur qui ne fait rien d’autre peint souvent avant ce qui ne l’attend pas.
 */
async function guetter(page: Page, endroit: string): Promise<() => Promise<boolean>> {
  const prevu = await page.evaluateHandle((cherche) => {
    let image = false;
    const demander = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (suite) =>
      window.setTimeout(
        () =>
          demander((instant) => {
            image = true;
            suite(instant);
          }),
        500,
      );
    const apresUneImage = new Promise<boolean>((dire) => {
      new MutationObserver(() => {
        if (document.querySelector(cherche)?.textContent.trim()) dire(image);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    return { apresUneImage };
  }, endroit);
  return () => prevu.evaluate(({ apresUneImage }) => apresUneImage);
}

test('le premier résultat se peint avant que ses variantes se calculent', async ({ page }) => {
  await commencer(page);
  await repondre(page, 'salarie');
  await repondre(page, 'video');
  const apresUneImage = await guetter(page, '.resultat .d-abord');
  while ((await premierEcran(page).count()) === 0) {
    const avant = await titre(page).innerText();
    await ignorer(page);
    await expect(titre(page)).not.toHaveText(avant);
  }
  expect(await apresUneImage()).toBe(true);
});
