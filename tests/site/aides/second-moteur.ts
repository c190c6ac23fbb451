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

/** Une règle du moteur, lue pour savoir ce qu’elle peut rendre. */
interface Regle {
  readonly id: string;
  readonly dependencies?: readonly string[];
  readonly run: (...tout: readonly unknown[]) => unknown;
}

/** Un ensemble de règles du moteur : chacune s’y range sous son critère, avec ce que vaut ce qu’elle trouve. */
interface Reglement {
  readonly id: string;
  readonly checkpoints: readonly {
    readonly rules?: readonly { readonly id: string; readonly level: string }[];
  }[];
}

interface Examinateur {
  readonly engine: { getRule(id: string): Regle };
  getGuidelines(): readonly Reglement[];
  addGuideline(reglement: Reglement): void;
  check(noeud: Document, regles: readonly string[]): Promise<{ results: readonly Constat[] }>;
}

interface Moteur {
  readonly Checker: new () => Examinateur;
}

/** Quatre-vingt-quatre règles peuvent dire un manquement aux WCAG 2.2. Bien moins, et c’est le tri qui se trompe. */
const REGLES_AU_MOINS = 75;

/**
 * Les manquements aux WCAG 2.2, niveaux A et AA, d’après le moteur d’IBM (accessibility-checker-engine) : une phrase
 * chacun, avec l’élément. Il n’est pas d’accord avec axe sur tout : c’est pour cela qu’on le lui demande. Les règles qui
 * ne peuvent dire qu’un doute ou une recommandation ne sont pas suivies : on n’en lirait rien.
 */
export async function manquementsDuSecondMoteur(page: Page): Promise<readonly string[]> {
  // Il entre dans les cadres, dont la page se lit à part : un cadre encore vide n’est pas une faute de celle-ci.
  await page.evaluate(() => document.querySelectorAll('iframe').forEach((cadre) => cadre.remove()));
  await moteur.mettre(page);
  const constats = await page.evaluate(async (auMoins): Promise<readonly Constat[]> => {
    const { ace } = window as unknown as { readonly ace: Moteur };
    // Il mesure aussi ce qui est replié, comme s’il tenait en un point : un champ ou un lien que l’on ne voit pas.
    const seVoit = ({ path }: Constat) =>
      (
        document.evaluate(path.dom, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null)
          .singleNodeValue as Element | null
      )?.checkVisibility() !== false;
    const examinateur = new ace.Checker();
    const wcag = examinateur.getGuidelines().find(({ id }) => id === 'WCAG_2_2');
    if (!wcag) throw new Error('Le second moteur n’a plus de règles « WCAG_2_2 ».');

    /** Une rotation dans un `@media` : sans elle, rien ne peut être tenu dans un sens de l’écran. */
    const tourne = [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .some((regle) => regle instanceof CSSMediaRule && /transform|rotate/u.test(regle.cssText));
    const sansObjet = new Set(tourne ? [] : ['element_orientation_unlocked']);
    const regle = (id: string) => examinateur.engine.getRule(id);
    const utiles = new Set<string>();
    const garder = (id: string): void => {
      if (utiles.has(id)) return;
      utiles.add(id);
      // Une règle ne se suit que si celles dont elle dépend n’ont rien trouvé.
      regle(id).dependencies?.forEach(garder);
    };
    for (const { id, level } of wcag.checkpoints.flatMap(({ rules = [] }) => rules))
      if (level === 'VIOLATION' && !sansObjet.has(id) && /RuleFail\b/u.test(String(regle(id).run)))
        garder(id);
    if (utiles.size < auMoins) throw new Error(`Le second moteur n’a que ${utiles.size} règles.`);

    examinateur.addGuideline({
      ...wcag,
      id: 'MANQUEMENTS',
      checkpoints: wcag.checkpoints.map(({ rules = [], ...reste }) => ({
        ...reste,
        rules: rules.filter(({ id }) => utiles.has(id)),
      })),
    });
    const { results } = await examinateur.check(document, ['MANQUEMENTS']);
    return results.filter(
      (constat) =>
        constat.value[0] === 'VIOLATION' && constat.value[1] === 'FAIL' && seVoit(constat),
    );
  }, REGLES_AU_MOINS);
  return constats.map(
    ({ ruleId, message, snippet }) => `${ruleId} : ${message} — ${snippet.slice(0, 160)}`,
  );
}
