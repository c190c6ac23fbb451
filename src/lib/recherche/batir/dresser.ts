import { brotliCompressSync } from 'node:zlib';
import { assembler } from './assembler.ts';
import type { PageAClasser } from './assembler.ts';
import { definitions } from './definitions.ts';
import { empaqueter } from './empaqueter.ts';
import { motsDesPages } from './mots-des-pages.ts';

/** Ce que pèse au plus le fichier, moteur compris, une fois comprimé. */
export const POIDS_MAXIMAL = 25_000;

/** Combien de mots de texte on tente d’y mettre, du plus au moins. */
const budgets = [2_400, 1_600, 1_000, 600, 300];

/** Le fichier de la recherche, et ce qu’il faut en dire. */
interface Dresse {
  readonly module: string;
  readonly entrees: number;
  /** Octets, comprimé en Brotli. */
  readonly poids: number;
}

/**
 * Dresse l’annuaire des pages lues et des définitions de `contenu`, avec autant de mots de leur texte qu’il en tient
 * dans le poids permis. Sans aucun, il peut le dépasser : un test sur le site bâti le dit.
 */
export async function dresser(lues: readonly PageAClasser[], contenu: string): Promise<Dresse> {
  const aClasser = [...lues, ...definitions(contenu)];
  const assemblerAvec = assembler(aClasser, motsDesPages(contenu));
  const dresserAvec = async (budget: number): Promise<Dresse> => {
    const annuaire = assemblerAvec(budget);
    const module = await empaqueter(annuaire);
    return {
      module,
      entrees: annuaire.entrees.length,
      poids: brotliCompressSync(module).length,
    };
  };
  const sansTexte = await dresserAvec(0);
  if (sansTexte.poids > POIDS_MAXIMAL) return sansTexte;
  for (const budget of budgets) {
    const dresse = await dresserAvec(budget);
    if (dresse.poids <= POIDS_MAXIMAL) return dresse;
  }
  return sansTexte;
}
