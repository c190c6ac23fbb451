import type { Page } from '@playwright/test';
import { injecter } from './injecter.ts';

const moteur = injecter('accessibility-checker-engine/ace.js', 'ace');

/** Ce que nous lisons de ses rapports. */
interface Constat {
  readonly ruleId: string;
  readonly reasonId: string;
  /** La sorte de règle, puis ce qu’elle trouve. */
  readonly value: readonly [sorte: string, resultat: string];
  readonly message: string;
  readonly snippet: string;
  readonly path: { readonly dom: string };
}

interface Moteur {
  readonly Checker: new () => {
    check(noeud: Document, regles: readonly string[]): Promise<{ results: readonly Constat[] }>;
  };
}

/**
 * Les manquements aux WCAG 2.2, niveaux A et AA, d’après le moteur d’IBM (accessibility-checker-engine) : une phrase
 * chacun, avec l’élément. Il n’est pas d’accord avec axe sur tout : c’est pour cela qu’on le lui demande.
 */
export async function manquementsDuSecondMoteur(page: Page): Promise<readonly string[]> {
  // Il entre dans les cadres, dont la page se lit à part : un cadre encore vide n’est pas une faute de celle-ci.
  await page.evaluate(() => document.querySelectorAll('iframe').forEach((cadre) => cadre.remove()));
  await moteur.mettre(page);
  const constats = await page.evaluate(async (): Promise<readonly Constat[]> => {
    const { ace } = window as unknown as { readonly ace: Moteur };
    // Il mesure aussi ce qui est replié, comme s’il tenait en un point : un champ ou un lien que l’on ne voit pas.
    const seVoit = ({ path }: Constat) =>
      (
        document.evaluate(path.dom, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null)
          .singleNodeValue as Element | null
      )?.checkVisibility() !== false;
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results.filter(
      (constat) =>
        constat.value[0] === 'VIOLATION' && constat.value[1] === 'FAIL' && seVoit(constat),
    );
  });
  return constats.map(
    ({ ruleId, message, snippet }) => `${ruleId} : ${message} — ${snippet.slice(0, 160)}`,
  );
}
