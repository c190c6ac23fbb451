import type { Evaluation, Lecteur } from '../../moteur/evaluer.ts';
import type { Faits as FaitsDe, Vocabulaire as UnVocabulaire } from '../../moteur/types.ts';
import type { Source } from '../../sources.ts';
import { vocabulaire } from '../vocabulaire/faits.ts';
import type { Fait } from '../vocabulaire/faits.ts';
import { nomsDesFaits } from '../vocabulaire/noms.ts';
import type { Constat } from '../vocabulaire/types.ts';

const enFrancais = new Intl.ListFormat('fr', { type: 'conjunction' });

const sansDoublon = <T>(liste: readonly T[]): T[] => [...new Set(liste)];

const tousLesFaits = Object.keys(vocabulaire).filter((fait): fait is Fait => fait in vocabulaire);

/** Les mêmes faits, sans doublon, dans l’ordre du vocabulaire. */
export function dansLOrdre(faits: Iterable<string>): Fait[] {
  const retenus = new Set(faits);
  return tousLesFaits.filter((fait) => retenus.has(fait));
}

/** Le motif d’une table qui ne conclut pas encore : il nomme ce qui manque. */
export function motifEnSuspens(enAttente: readonly Fait[]): string {
  const manques = enFrancais.format(enAttente.map((fait) => nomsDesFaits[fait]));
  return `Impossible de conclure pour l’instant. À préciser\u00a0: ${manques}.`;
}

function motifRetenu(motifs: readonly [string, ...string[]]): string {
  const [premier] = motifs;
  return motifs.every((motif) => motif === premier)
    ? premier
    : `Même réponse dans tous les cas possibles. Par exemple\u00a0: ${premier}`;
}

/** Ce qu’une table répond, brut et mis en mots. */
export interface Lecture<V extends UnVocabulaire, S extends string> {
  readonly evaluation: Evaluation<V, S, Source>;
  readonly constat: Constat<S>;
  /** Faits décisifs, dérivés compris. */
  readonly decisifs: readonly string[];
}

/** Lit une table et garde de quoi expliquer la réponse. `enSuspens` dit le statut tant qu’elle est ouverte. */
export function constater<V extends UnVocabulaire, S extends string>(
  lecteur: Lecteur<V, S, Source>,
  faits: FaitsDe<V>,
  enSuspens: S,
): Lecture<V, S> {
  const evaluation = lecteur.evaluer(faits);
  const { issue, lignes } = evaluation;
  const [premiere, ...autres] = lignes;
  const decisifs = lecteur.decisifs(faits);
  const enAttente = dansLOrdre(evaluation.enAttente);
  const motif =
    issue === null
      ? motifEnSuspens(enAttente)
      : motifRetenu([premiere.motif, ...autres.map((ligne) => ligne.motif)]);
  const sources = sansDoublon(lignes.flatMap((ligne) => ligne.sources));
  const constat = {
    statut: issue ?? enSuspens,
    motif,
    sources,
    decisifs: dansLOrdre(decisifs),
    enAttente,
  };
  return { evaluation, constat, decisifs };
}
