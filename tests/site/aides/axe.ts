import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions, default as Axe } from 'axe-core';
import { mettreDeCoteLeNeuf } from './contrastes.ts';
import { injecter } from './injecter.ts';

const axe = injecter('axe-core/axe.min.js', 'axe');

/** WCAG 2.0, 2.1 et 2.2 aux niveaux A et AA, et les bonnes pratiques d’axe. */
const normes = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Les règles qui ne lisent que les couleurs : d’un thème à l’autre, le reste de la page ne change pas. */
const couleurs = ['color-contrast', 'link-in-text-block'];

/** Sur quels textes on regarde les couleurs : tous, ou ceux d’une façon que l’onglet n’a pas encore montrée. */
type Textes = 'tous' | 'neufs';

/** Un examen d’axe : les règles, et ce qu’il regarde dans la page. */
interface Examen {
  readonly regles: RunOptions;
  readonly deCote: boolean;
}

const desCouleurs: RunOptions = { runOnly: { type: 'rule', values: couleurs } };
const sansLesCouleurs: RunOptions = {
  runOnly: { type: 'tag', values: normes },
  rules: Object.fromEntries(couleurs.map((regle) => [regle, { enabled: false }])),
};

/** Les défauts d’un examen, une phrase chacun. */
async function examiner(page: Page, { regles, deCote }: Examen): Promise<readonly string[]> {
  const violations = await page.evaluate(
    async ([options, choisis]) => {
      const { axe: moteur, aExaminer } = window as unknown as {
        readonly axe: typeof Axe;
        readonly aExaminer: Node[];
      };
      // Nos phrases disent l’élément par son sélecteur : recopier le HTML de chacun coûterait pour rien.
      moteur.configure({ noHtml: true });
      const examen = await moteur.run(choisis ? { include: aExaminer } : document, {
        ...options,
        resultTypes: ['violations'],
        // Relire chaque feuille ne sert qu’à la rotation de l’écran : les feuilles bâties le montrent d’un coup.
        preload: false,
        // Un cadre est une page à lui seul, examinée pour elle-même : ses repères ne doublent pas ceux d’ici.
        iframes: false,
      });
      return examen.violations;
    },
    [regles, deCote] as const,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary }) =>
          `${id} : ${help} — ${target.join(' ')} — ${failureSummary ?? ''}`,
      ),
  );
}

/**
 * Les défauts d’accessibilité de la page dans son état présent, en sombre puis en clair, où elle reste : une phrase
 * chacun, avec l’élément fautif. Liste vide : rien à redire.
 */
export async function defautsAccessibilite(
  page: Page,
  textes: Textes = 'tous',
): Promise<readonly string[]> {
  const defauts: string[] = [];
  await axe.mettre(page);
  for (const theme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const examens: Examen[] = [];
    if (theme === 'light')
      examens.push({
        regles: textes === 'tous' ? { runOnly: normes } : sansLesCouleurs,
        deCote: false,
      });
    else if (textes === 'tous') examens.push({ regles: desCouleurs, deCote: false });
    if (textes === 'neufs' && (await mettreDeCoteLeNeuf(page, theme)) > 0)
      examens.push({ regles: desCouleurs, deCote: true });
    for (const examen of examens)
      defauts.push(...(await examiner(page, examen)).map((defaut) => `[${theme}] ${defaut}`));
  }
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
