import type { Fait } from '../vocabulaire/faits.ts';
import { estGrave } from '../vocabulaire/statuts.ts';
import type { StatutObligation } from '../vocabulaire/statuts.ts';
import type { EffetSurLaCollecte } from '../vocabulaire/types.ts';
import type { Collecte, DefautDeConsultation } from '../vocabulaire/vocabulaire-etendu.ts';
import type { Examen } from './examiner.ts';

/** Ce que la première conclusion dit aux deux autres. */
export interface Qualification {
  readonly collecte: Collecte;
  readonly 'defaut-de-consultation': DefautDeConsultation;
}

const favorables: readonly StatutObligation[] = ['respectee', 'sans-objet'];

const estPivot = (effet: EffetSurLaCollecte): boolean => effet.startsWith('pivot-');

/** Vrai si la table répond déjà, et gravement. */
const estEnCause = ({ constat }: Examen): boolean => estGrave(constat.statut);

/** Vrai si une réponse encore attendue peut mettre l’obligation en cause. */
const peutEtreEnCause = ({ evaluation: { lignes } }: Examen): boolean =>
  lignes.some(({ alors }) => estGrave(alors));

/** Vrai si une réponse encore attendue peut laisser l’obligation à vérifier. */
const peutRester = ({ evaluation: { lignes } }: Examen): boolean =>
  lignes.some(({ alors }) => alors === 'a-verifier');

/** Vrai si l’obligation peut finir dans les statuts favorables. */
const peutEtreTenue = ({ evaluation: { lignes, reserves } }: Examen): boolean =>
  [...lignes, ...reserves].some(({ alors }) => favorables.includes(alors));

const avec = (examens: readonly Examen[], effet: EffetSurLaCollecte): Examen[] =>
  examens.filter(({ collecte }) => collecte === effet);

const irreguliers = (examens: readonly Examen[]): Examen[] => [
  ...avec(examens, 'pivot-de-regularite'),
  ...avec(examens, 'fonde-l-irregularite'),
];

const pivots = (examens: readonly Examen[]): Examen[] =>
  examens.filter(({ collecte }) => estPivot(collecte));

/** Les pivots quoi que l’on réponde encore. */
const pivotsAcquis = (examens: readonly Examen[]): Examen[] =>
  pivots(examens).filter(({ pivotFauteDe }) => pivotFauteDe === undefined);

/**
 * Ce qui, sans être un pivot, rendrait la collecte irrégulière et n’a pas reçu de réponse. Une collecte sans manquement
 * le reste sans elle (les pivots seuls décident), mais on la demande, et la preuve le dit.
 */
export const accompagnementsOuverts = (examens: readonly Examen[]): Examen[] =>
  avec(examens, 'fonde-l-irregularite').filter(
    (examen) => !estEnCause(examen) && peutEtreEnCause(examen),
  );

/** La collecte est-elle illicite, irrégulière, en règle, ou encore à établir ? */
export function qualifier(examens: readonly Examen[]): Qualification {
  return {
    collecte: collecteDe(examens),
    'defaut-de-consultation': avec(examens, 'pivot-de-regularite').some(
      (examen) => examen.id === 'consultation-cse' && estEnCause(examen),
    )
      ? 'oui'
      : 'non',
  };
}

function collecteDe(examens: readonly Examen[]): Collecte {
  if (avec(examens, 'pivot-de-fond').some(estEnCause)) return 'illicite';
  if (irreguliers(examens).some(estEnCause)) return 'irreguliere';
  const tenus = pivots(examens).every(({ constat }) => favorables.includes(constat.statut));
  return tenus ? 'sans-manquement' : 'a-etablir';
}

/**
 * La collecte, vue de l’outil seul : tant que l’on ignore ce que reproche la mesure, cela ne laisse pas l’outil indécis.
 */
export const collecteDeLOutil = (examens: readonly Examen[]): Collecte =>
  collecteDe(
    examens.map((examen) =>
      examen.pivotFauteDe === undefined
        ? examen
        : { ...examen, collecte: 'fonde-l-irregularite' as const },
    ),
  );

/** Ce que la collecte peut encore être, quelles que soient les réponses qui manquent. */
export function qualificationsPossibles(examens: readonly Examen[]): readonly Qualification[] {
  const fond = avec(examens, 'pivot-de-fond');
  const autres = irreguliers(examens);
  const acquise = fond.some((un) => estEnCause(un) && un.evaluation.enAttente.size === 0);
  const irreguliereAcquise = autres.some(
    (un) => estEnCause(un) && un.evaluation.enAttente.size === 0,
  );
  const collectes = new Set<Collecte>([collecteDe(examens)]);
  if (!acquise) {
    if (fond.some(peutEtreEnCause)) collectes.add('illicite');
    if (autres.some(peutEtreEnCause)) collectes.add('irreguliere');
    if (!irreguliereAcquise) {
      if (pivots(examens).some(peutRester)) collectes.add('a-etablir');
      if (pivotsAcquis(examens).every(peutEtreTenue)) collectes.add('sans-manquement');
    }
  }
  const consultation = examens.find(({ id }) => id === 'consultation-cse');
  const defauts = new Set<DefautDeConsultation>([qualifier(examens)['defaut-de-consultation']]);
  if (consultation !== undefined && consultation.evaluation.enAttente.size > 0) {
    if (peutEtreEnCause(consultation)) defauts.add('oui');
    defauts.add('non');
  }
  return [...collectes].flatMap((collecte) =>
    [...defauts].map((defaut) => ({ collecte, 'defaut-de-consultation': defaut })),
  );
}

/** Les faits qui tiennent la collecte à établir, et ceux qui ont décidé d’elle. */
export function originesDeLaCollecte(
  examens: readonly Examen[],
  collecte: Collecte,
): { readonly decisifs: readonly Fait[]; readonly enAttente: readonly Fait[] } {
  const decident = {
    illicite: avec(examens, 'pivot-de-fond').filter(estEnCause),
    irreguliere: irreguliers(examens).filter(estEnCause),
    'a-etablir': [],
    'sans-manquement': pivots(examens),
  }[collecte];
  const suspendues = {
    illicite: decident,
    irreguliere: decident,
    'a-etablir': pivots(examens),
    'sans-manquement': [...decident, ...accompagnementsOuverts(examens)],
  }[collecte];
  const fautesDe = suspendues.flatMap(({ constat, pivotFauteDe }) =>
    pivotFauteDe !== undefined && !favorables.includes(constat.statut) ? [pivotFauteDe] : [],
  );
  return {
    decisifs: decident.flatMap(({ constat }) => constat.decisifs),
    enAttente: [...suspendues.flatMap(({ constat }) => constat.enAttente), ...fautesDe],
  };
}
