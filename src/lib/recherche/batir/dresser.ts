import { brotliCompressSync } from 'node:zlib';
import { assembler } from './assembler.ts';
import { definitions } from './definitions.ts';
import { empaqueter } from './empaqueter.ts';
import { lirePage } from './lire-page.ts';
import { motsDesPages } from './mots-des-pages.ts';

/** Une page telle qu’elle est bâtie. */
export interface PageBatie {
  readonly adresse: string;
  readonly html: string;
}

/** Ce que pèse au plus le fichier, moteur compris, une fois comprimé. */
export const POIDS_MAXIMAL = 25_000;

/** Combien de mots de texte on tente d’y mettre, du plus au moins. */
const budgets = [2_400, 1_600, 1_000, 600, 300, 0];

/** Le fichier de la recherche, et ce qu’il faut en dire. */
export interface Dresse {
  readonly module: string;
  readonly entrees: number;
  /** Octets, comprimé en Brotli. */
  readonly poids: number;
}

/**
 * Dresse l’annuaire des pages bâties et des définitions de `contenu`, avec autant de mots de leur texte qu’il en tient
 * dans le poids permis. Sans aucun, il peut le dépasser : un test sur le site bâti le dit.
 */
export async function dresser(pages: readonly PageBatie[], contenu: string): Promise<Dresse> {
  const lues = pages.flatMap(({ adresse, html }) => {
    const lue = lirePage(html);
    return lue === undefined ? [] : [{ adresse, ...lue }];
  });
  const aClasser = [...lues, ...definitions(contenu)];
  const assemblerAvec = assembler(aClasser, motsDesPages(contenu));
  const essais = budgets.map((budget) => async (): Promise<Dresse> => {
    const annuaire = assemblerAvec(budget);
    const module = await empaqueter(annuaire);
    return {
      module,
      entrees: annuaire.entrees.length,
      poids: brotliCompressSync(module).length,
    };
  });
  let dresse: Dresse = { module: '', entrees: 0, poids: Infinity };
  for (const essai of essais) {
    dresse = await essai();
    if (dresse.poids <= POIDS_MAXIMAL) break;
  }
  return dresse;
}
