import { exceptionsNonEtablies, explorer, preparer } from './explorer.ts';
import { memoriser } from './memoriser.ts';
import { faitsVivants, lignesAtteignables } from './reduire.ts';
import type { Faits, Ligne, NomDeFait, Table, Vocabulaire } from './types.ts';

/** Ce qu’une table répond aux faits donnés. */
export interface Evaluation<V extends Vocabulaire, I extends string, S extends string> {
  /** L’issue, ou `null` tant que des réponses manquantes ou inconnues la laissent ouverte. */
  readonly issue: I | null;
  /** Les lignes encore atteignables ; une seule quand tout est dit. */
  readonly lignes: readonly [Ligne<V, I, S>, ...Ligne<V, I, S>[]];
  /**
   * Faits sans réponse, ou répondus `inconnu`, qui peuvent encore changer l’issue. Une issue acquise en
   * garde quand une exception reste à établir.
   */
  readonly enAttente: ReadonlySet<NomDeFait<V>>;
  /** Les exceptions encore possibles qui donneraient une autre issue. */
  readonly reserves: readonly Ligne<V, I, S>[];
}

/** De quoi lire une même table autant de fois que l’on veut. */
export interface Lecteur<V extends Vocabulaire, I extends string, S extends string> {
  /** L’issue de la table, sûre seulement si toutes les suites possibles y mènent. */
  readonly evaluer: (faits: Faits<V>) => Evaluation<V, I, S>;
  /**
   * Les réponses qui ont décidé de l’issue : celles que la ligne retenue nomme, et celles sans
   * lesquelles l’issue redeviendrait ouverte. Aucune tant que l’issue est ouverte.
   */
  readonly decisifs: (faits: Faits<V>) => NomDeFait<V>[];
}

/** @throws si la table nomme un fait ou une réponse hors du vocabulaire. */
export function lecteur<V extends Vocabulaire, I extends string, S extends string>(
  vocabulaire: V,
  table: Table<V, I, S>,
): Lecteur<V, I, S> {
  const prete = preparer(vocabulaire, table);
  const lus = [...new Set(prete.variables.map(({ fait }) => fait))];

  // Seules comptent les réponses que la table lit : réexaminer une affaire après une seule réponse
  // ne coûte que les tables qui la lisent.
  const cleDe = (faits: Faits<V>): string => JSON.stringify(lus.map((fait) => faits[fait] ?? null));
  const evaluer = memoriser(cleDe, (faits): Evaluation<V, I, S> => {
    const passees = exceptionsNonEtablies(prete, faits);
    const arbre = explorer(prete, faits, passees);
    const [premiere, ...autres] = lignesAtteignables(arbre);
    if (premiere === undefined) throw new Error('Arbre vide : aucune ligne atteignable.');
    const unanime = autres.every(({ alors }) => alors === premiere.alors);
    const issue = unanime ? premiere.alors : null;
    const vivants = unanime ? [] : faitsVivants(arbre);
    if (passees.size === 0) {
      return { issue, lignes: [premiere, ...autres], enAttente: new Set(vivants), reserves: [] };
    }
    const entier = explorer(prete, faits);
    const reserves = lignesAtteignables(entier).filter(
      (ligne) => passees.has(ligne) && ligne.alors !== issue,
    );
    return {
      issue,
      lignes: [premiere, ...autres],
      enAttente: new Set([...vivants, ...faitsVivants(entier)]),
      reserves,
    };
  });

  const decisifs = memoriser(cleDe, (faits): NomDeFait<V>[] => {
    const { issue, lignes } = evaluer(faits);
    if (issue === null) return [];
    return lus.filter((fait) => {
      if (faits[fait] === undefined) return false;
      if (lignes.some(({ si }) => fait in si)) return true;
      return evaluer({ ...faits, [fait]: undefined }).issue === null;
    });
  });

  return { evaluer, decisifs };
}
