import type { Fait, Faits } from '../vocabulaire/faits.ts';
import type { Examen } from './examiner.ts';
import { estGrave } from '../vocabulaire/statuts.ts';
import type { Collecte } from '../vocabulaire/vocabulaire-etendu.ts';

/** Les obligations dont la violation rend la collecte illicite. */
const rendentIllicite: readonly string[] = [
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
 * elle reste à établir. Ailleurs, une question non posée ne vaut pas manquement.
 */
const pivots: readonly string[] = ['information-individuelle', 'finalite', 'vie-privee', 'loyaute'];

/** Les examens qui comptent pour la collecte. */
const fondentLaCollecte = (examens: readonly Examen[]): Examen[] =>
  examens.filter(({ id }) => rendentIllicite.includes(id));

/** Vrai si la table répond déjà, et gravement. */
const estEnCause = ({ evaluation: { issue } }: Examen): boolean =>
  issue !== null && estGrave(issue);

const peutEtreGrave = ({ evaluation: { lignes } }: Examen): boolean =>
  lignes.some(({ alors }) => estGrave(alors));

/** Vrai si cette obligation empêche encore de dire la collecte en règle. */
function laisseUnDoute(examen: Examen, faits: Faits): boolean {
  const attendus: Fait[] = [...examen.evaluation.enAttente];
  if (!peutEtreGrave(examen)) return false;
  return pivots.includes(examen.id)
    ? attendus.length > 0
    : attendus.some((fait) => faits[fait] !== undefined);
}

/** La collecte est-elle illicite, en règle, ou encore à établir ? */
export function deduireCollecte(examens: readonly Examen[], faits: Faits): Collecte {
  const utiles = fondentLaCollecte(examens);
  if (utiles.some(estEnCause)) return 'illicite';
  return utiles.some((examen) => laisseUnDoute(examen, faits)) ? 'a-etablir' : 'sans-manquement';
}

/** Ce que la collecte peut encore être, quelles que soient les réponses qui manquent. */
export function collectesPossibles(examens: readonly Examen[]): readonly Collecte[] {
  const utiles = fondentLaCollecte(examens);
  if (utiles.some(estEnCause)) return ['illicite'];
  return utiles.some(peutEtreGrave)
    ? ['sans-manquement', 'a-etablir', 'illicite']
    : ['sans-manquement'];
}

/** Les faits qui tiennent la collecte à établir, et ceux qui ont décidé d’elle. */
export function originesDeLaCollecte(
  examens: readonly Examen[],
  collecte: Collecte,
): { readonly decisifs: readonly Fait[]; readonly enAttente: readonly Fait[] } {
  const utiles = fondentLaCollecte(examens);
  const decident = collecte === 'illicite' ? utiles.filter(estEnCause) : utiles;
  const suspendues = collecte === 'a-etablir' ? utiles.filter(peutEtreGrave) : [];
  return {
    decisifs: decident.flatMap(({ constat }) => constat.decisifs),
    enAttente: suspendues.flatMap(({ constat }) => constat.enAttente),
  };
}
