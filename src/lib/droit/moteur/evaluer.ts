import { explorer } from './explorer.ts';
import { faitsVivants, lignesAtteignables } from './reduire.ts';
import type { Faits, Ligne, NomDeFait, Table, Vocabulaire } from './types.ts';
import { lectures } from './variables.ts';

/** Ce qu’une table répond aux faits donnés. */
export interface Evaluation<V extends Vocabulaire, I extends string, S extends string> {
  /** L’issue, ou `null` tant que des réponses manquantes ou inconnues la laissent ouverte. */
  readonly issue: I | null;
  /** Les lignes encore atteignables ; une seule quand tout est dit. */
  readonly lignes: readonly [Ligne<V, I, S>, ...Ligne<V, I, S>[]];
  /** Faits sans réponse, ou répondus `inconnu`, qui peuvent encore changer l’issue. */
  readonly enAttente: ReadonlySet<NomDeFait<V>>;
}

/** L’issue d’une table, sûre seulement si toutes les suites possibles y mènent. */
export function evaluer<V extends Vocabulaire, I extends string, S extends string>(
  vocabulaire: V,
  table: Table<V, I, S>,
  faits: Faits<V>,
): Evaluation<V, I, S> {
  const arbre = explorer(vocabulaire, table, faits);
  const [premiere, ...autres] = lignesAtteignables(arbre);
  if (premiere === undefined) throw new Error('Arbre vide : aucune ligne atteignable.');
  const unanime = autres.every(({ alors }) => alors === premiere.alors);
  return {
    issue: unanime ? premiere.alors : null,
    lignes: [premiere, ...autres],
    enAttente: unanime ? new Set() : faitsVivants(arbre),
  };
}

/**
 * Les réponses qui ont décidé d’une issue : celles que la ligne retenue nomme, et celles sans
 * lesquelles l’issue redeviendrait ouverte. Aucune tant que l’issue est ouverte.
 */
export function faitsDecisifs<V extends Vocabulaire, I extends string, S extends string>(
  vocabulaire: V,
  table: Table<V, I, S>,
  faits: Faits<V>,
): NomDeFait<V>[] {
  const { issue, lignes } = evaluer(vocabulaire, table, faits);
  if (issue === null) return [];
  const nommes = new Set(lignes.flatMap(({ si }) => lectures(si).map(({ fait }) => fait)));
  const lus = new Set(table.lignes.flatMap(({ si }) => lectures(si).map(({ fait }) => fait)));
  return Object.keys(vocabulaire).filter((fait) => {
    if (faits[fait] === undefined || !lus.has(fait)) return false;
    if (nommes.has(fait)) return true;
    const reste: Faits<V> = { ...faits, [fait]: undefined };
    return evaluer(vocabulaire, table, reste).issue === null;
  });
}
