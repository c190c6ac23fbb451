import type { Page } from '@playwright/test';
import type { AxeResults, default as Axe } from 'axe-core';
import { injecter } from './injecter.ts';

const axe = injecter('axe-core/axe.min.js', 'axe');

/**
 * Ce qui est examiné dans chaque thème. En clair, tout : WCAG 2.0, 2.1 et 2.2 aux niveaux A et AA, et les bonnes
 * pratiques d’axe. En sombre, la page a les mêmes éléments, à la même place, sous les mêmes noms : il n’y a que les
 * couleurs à revoir.
 */
const examens = [
  {
    theme: 'clair',
    colorScheme: 'light',
    regles: {
      type: 'tag',
      values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
    },
  },
  {
    theme: 'sombre',
    colorScheme: 'dark',
    regles: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  },
] as const;

/**
 * Les défauts d’accessibilité de la page dans son état présent, en clair puis en sombre :
 * une phrase chacun, avec l’élément fautif. Liste vide : rien à redire.
 */
export async function defautsAccessibilite(page: Page): Promise<readonly string[]> {
  const defauts: string[] = [];
  await axe.mettre(page);
  for (const { theme, colorScheme, regles } of examens) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await page.evaluate(
      ({ type, values }): Promise<AxeResults> =>
        (window as unknown as { axe: typeof Axe }).axe.run(document, {
          runOnly: { type, values: [...values] },
          resultTypes: ['violations'],
          // Relire chaque feuille ne sert qu’à la rotation de l’écran : les feuilles bâties le montrent d’un coup.
          preload: false,
          // Un cadre est une page à lui seul, examinée pour elle-même : ses repères ne doublent pas ceux d’ici.
          iframes: false,
        }),
      regles,
    );
    for (const { id, help, nodes } of violations) {
      for (const noeud of nodes.slice(0, 3)) {
        defauts.push(
          `[${theme}] ${id} : ${help} — ${noeud.target.join(' ')} — ${noeud.failureSummary ?? ''}`,
        );
      }
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return defauts;
}

/** Les textes trop peu contrastés de la page telle qu’elle est, dans le thème présent. */
export async function contrastesFaibles(page: Page): Promise<readonly string[]> {
  await axe.mettre(page);
  const { violations } = await page.evaluate((): Promise<AxeResults> =>
    (window as unknown as { axe: typeof Axe }).axe.run(document, {
      runOnly: { type: 'rule', values: ['color-contrast'] },
      resultTypes: ['violations'],
      preload: false,
    }),
  );
  return violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
}
