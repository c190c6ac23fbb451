import { evaluer, faitsDecisifs } from '../moteur/evaluer.ts';
import type { Evaluation } from '../moteur/evaluer.ts';
import type { Faits as FaitsDe, NomDeFait, Table, Vocabulaire } from '../moteur/types.ts';
import type { Source } from '../sources.ts';

/** Ce qu’une table répond, avant mise en mots. */
export interface Constatation<V extends Vocabulaire, I extends string> {
  readonly statut: I;
  readonly motif: string;
  readonly sources: readonly Source[];
  readonly decisifs: readonly NomDeFait<V>[];
  readonly enAttente: readonly NomDeFait<V>[];
}

/** Ce qu’il faut pour dire qu’une table ne conclut pas encore. */
export interface Suspens<V extends Vocabulaire, I extends string> {
  readonly statut: I;
  readonly nommer: (fait: NomDeFait<V>) => string;
}

const enFrancais = new Intl.ListFormat('fr', { type: 'conjunction' });

const sansDoublon = <T>(liste: readonly T[]): T[] => [...new Set(liste)];

function motifOuvert<V extends Vocabulaire>(
  enAttente: readonly NomDeFait<V>[],
  nommer: (fait: NomDeFait<V>) => string,
): string {
  return `Impossible de conclure pour l’instant. À préciser\u00a0: ${enFrancais.format(enAttente.map(nommer))}.`;
}

/** Lit une table et garde de quoi expliquer la réponse. */
export function constater<V extends Vocabulaire, I extends string>(
  vocabulaire: V,
  table: Table<V, I, Source>,
  faits: FaitsDe<V>,
  suspens: Suspens<V, I>,
): { evaluation: Evaluation<V, I, Source>; constatation: Constatation<V, I> } {
  const evaluation = evaluer(vocabulaire, table, faits);
  const { issue, lignes } = evaluation;
  const [premiere] = lignes;
  const enAttente = Object.keys(vocabulaire).filter((fait) => evaluation.enAttente.has(fait));
  const sources = sansDoublon(lignes.flatMap((ligne) => ligne.sources));
  const constatation =
    issue === null
      ? {
          statut: suspens.statut,
          motif: motifOuvert<V>(enAttente, suspens.nommer),
          sources,
          decisifs: [],
          enAttente,
        }
      : {
          statut: issue,
          motif:
            sansDoublon(lignes.map(({ motif }) => motif)).length === 1
              ? premiere.motif
              : `Plusieurs raisons possibles, même réponse. Par exemple\u00a0: ${premiere.motif}`,
          sources,
          decisifs: faitsDecisifs(vocabulaire, table, faits),
          enAttente,
        };
  return { evaluation, constatation };
}
