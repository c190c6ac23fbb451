import type { Evaluation } from '../moteur/evaluer.ts';
import type { Source } from '../sources.ts';
import type { Fait, Faits, Vocabulaire } from './faits.ts';
import type { StatutObligation } from './statuts.ts';
import { estGrave } from './statuts.ts';
import type { Collecte } from './vocabulaire-etendu.ts';

/** Les obligations dont la violation rend la collecte illicite. */
export const rendentIllicite: readonly string[] = [
  'information-individuelle',
  'consultation-cse',
  'finalite',
  'proportionnalite',
  'vie-privee',
  'loyaute',
  'base-legale',
  'pratique-interdite',
];

/**
 * Celles sans lesquelles on ne peut rien dire de la collecte : tant qu’elles attendent une réponse,
 * la collecte reste à établir. Une réponse absente ailleurs ne vaut pas manquement.
 */
export const pivots: readonly string[] = [
  'information-individuelle',
  'finalite',
  'vie-privee',
  'loyaute',
];

/** Une obligation et ce que sa table répond. */
export interface Lecture {
  readonly id: string;
  readonly evaluation: Evaluation<Vocabulaire, StatutObligation, Source>;
}

const peutEtreGrave = ({ evaluation }: Lecture): boolean =>
  evaluation.lignes.some(({ alors }) => estGrave(alors));

/** La collecte est-elle illicite, en règle, ou encore à établir ? */
export function deduireCollecte(lectures: readonly Lecture[], faits: Faits): Collecte {
  const utiles = lectures.filter(({ id }) => rendentIllicite.includes(id));
  if (utiles.some(({ evaluation }) => evaluation.issue !== null && estGrave(evaluation.issue))) {
    return 'illicite';
  }
  const enSuspens = utiles.some((lecture) => {
    const { enAttente } = lecture.evaluation;
    if (!peutEtreGrave(lecture)) return false;
    const attendues = [...enAttente];
    return pivots.includes(lecture.id)
      ? attendues.length > 0
      : attendues.some((fait: Fait) => faits[fait] !== undefined);
  });
  return enSuspens ? 'a-etablir' : 'sans-manquement';
}

/** Ce que la collecte peut encore être, quelles que soient les réponses qui manquent. */
export function collectesPossibles(
  lectures: readonly Lecture[],
  actuelle: Collecte,
): readonly Collecte[] {
  const utiles = lectures.filter(({ id }) => rendentIllicite.includes(id));
  const fixee = utiles.some(
    ({ evaluation }) => evaluation.issue !== null && estGrave(evaluation.issue),
  );
  if (fixee) return ['illicite'];
  return utiles.some(peutEtreGrave) ? ['sans-manquement', 'a-etablir', 'illicite'] : [actuelle];
}
