/** Chaque figure qui répond : un nom, des commandes nommées, et le clavier les atteint toutes. */
import type { Page } from '@playwright/test';
import { calme } from './aides/calme.ts';
import { expect, ouvrir, test } from './aides/essai.ts';

/** Où est la figure, ce qui la contient, ce qui la nomme, et au moins combien de commandes le clavier y trouve. */
const figures = [
  ['/', '.affaire', /^L’affaire MAIF/u, 1],
  ['/affaire-maif/', 'figure.rejouer', /^Rejouer l’affaire/u, 6],
  ['/decisions/la-preuve/', '.frise-vivante', /^Le sort de la preuve/u, 30],
  ['/dispositifs/matrice/', '.matrice-vivante', /^Quelle règle pour quel outil/u, 20],
  ['/idees-recues/', '.jeu', /^Deux minutes pour deviner/u, 1],
  ['/decisions/comparer/', 'main', /^Comparer deux affaires/u, 4],
] as const;

/** Les commandes de la figure : leur rôle, et le nom qu’un lecteur d’écran en dit. */
async function commandesDe(page: Page, figure: string) {
  return await page.locator(figure).evaluate(async (racine) => {
    const commandes = [
      ...racine.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, summary, [tabindex="0"]',
      ),
    ].filter((une) => une.checkVisibility({ visibilityProperty: true }) && une.tabIndex >= 0);
    const nomDe = (une: HTMLElement): string => {
      const par = (une.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
        .trim();
      const etiquettes =
        une instanceof HTMLInputElement || une instanceof HTMLSelectElement
          ? [...(une.labels ?? [])].map((label) => label.textContent).join(' ')
          : (une.textContent ?? '');
      return (une.getAttribute('aria-label') ?? (par || etiquettes)).replace(/\s+/gu, ' ').trim();
    };
    const noms = commandes.map(nomDe);
    // Le foyer récrit parfois ce que la figure dit : un lien qui n’y est plus n’est pas hors d’atteinte.
    const horsDAtteinte = commandes.filter((une) => {
      une.focus();
      return une.isConnected && document.activeElement !== une;
    }).length;
    return { noms, horsDAtteinte };
  });
}

for (const [adresse, figure, nom, auMoins] of figures)
  test(`${adresse} : la figure a un nom, chaque commande en a un, et le clavier les atteint`, async ({
    page,
  }) => {
    await ouvrir(page, adresse);
    const lieu = page.locator(figure).first();
    await lieu.scrollIntoViewIfNeeded();
    await calme(page);
    await expect
      .poll(async () => (await commandesDe(page, figure)).noms.length)
      .toBeGreaterThanOrEqual(auMoins);
    const { noms, horsDAtteinte } = await commandesDe(page, figure);
    expect(noms.filter((un) => un === '')).toEqual([]);
    expect(horsDAtteinte).toBe(0);
    const dit = await lieu.evaluate((une) => {
      const par = une.getAttribute('aria-labelledby');
      const titre =
        par === null
          ? une.querySelector('figcaption, caption, h1, h2')
          : document.getElementById(par);
      return (une.getAttribute('aria-label') ?? titre?.textContent ?? '').trim();
    });
    expect(dit).toMatch(nom);
  });
