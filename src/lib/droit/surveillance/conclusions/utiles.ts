import type { Fait } from '../vocabulaire/faits.ts';
import { estGrave, statutsObligation } from '../vocabulaire/statuts.ts';
import type { StatutObligation } from '../vocabulaire/statuts.ts';
import { qualificationsPossibles } from './collecte.ts';
import { emprises, presumer } from './completer.ts';
import { dansLOrdre } from './constater.ts';
import { deriver } from './deriver.ts';
import { examiner } from './examiner.ts';
import type { Examen } from './examiner.ts';
import type { Completes, Presumes } from './faits-completes.ts';

/** Les faits dont dépendent encore les deux dernières conclusions, la première étant ce qu’elle peut être. */
function faitsDesDerivees(ouverts: Completes, examens: readonly Examen[]): readonly string[] {
  const faits = presumer(ouverts);
  const preuves = qualificationsPossibles(examens).map((une) => deriver.preuve(faits, une));
  const ruptures = preuves.flatMap(({ evaluation: { issue, lignes } }) => {
    const issues = new Set(lignes.map(({ alors }) => alors));
    if (issue === null) issues.add('incertaine');
    return [...issues].map((preuve) => deriver.rupture(faits, preuve));
  });
  return [...preuves, ...ruptures].flatMap(({ constat }): readonly string[] => constat.enAttente);
}

const gravite = (statut: StatutObligation): number =>
  statutsObligation.length - statutsObligation.indexOf(statut);

/** Vrai pour une obligation en cause, quoi que l’on réponde encore. */
const estAcquise = ({ constat }: Examen): boolean =>
  estGrave(constat.statut) && constat.enAttente.length === 0;

const atteints = ({ evaluation: { lignes, reserves } }: Examen): readonly StatutObligation[] =>
  [...lignes, ...reserves].map(({ alors }) => alors);

/**
 * Les examens dont une réponse peut encore changer une des trois conclusions : le statut du dispositif, s’ils
 * peuvent dépasser ce qui est acquis ; la collecte, si elle n’est pas déjà ce qu’ils en feraient.
 */
function quiDecident(examens: readonly Examen[], collecteCompte: boolean): readonly Examen[] {
  const acquis = examens.filter(estAcquise);
  const plancher = Math.max(0, ...acquis.map(({ constat }) => gravite(constat.statut)));
  const illicite = acquis.some(({ collecte }) => collecte === 'pivot-de-fond');
  const irreguliere = acquis.some(({ collecte }) => collecte !== 'accompagne');
  const pesent = ({ id, collecte }: Examen): boolean => {
    if (!collecteCompte || illicite) return false;
    if (collecte === 'pivot-de-fond' || id === 'consultation-cse') return true;
    return !irreguliere && collecte !== 'accompagne';
  };
  return examens.filter(
    (examen) =>
      pesent(examen) || atteints(examen).some((statut) => gravite(statut) > Math.max(plancher, 0)),
  );
}

/**
 * Un mandat ouvre un délai de deux mois, et l’autorisation de l’inspection passe avant tout le reste : il se demande dès
 * qu’un licenciement est pris ou envisagé, même s’il ne change plus aucun statut.
 */
const mandatADemander = ({ role, secteur, suite }: Completes): boolean =>
  role !== 'candidat' &&
  secteur === 'prive' &&
  (suite === 'licenciement' || suite === 'procedure-en-cours');

/** Les questions sans réponse dont une conclusion, ou un délai de la personne, peut encore dépendre. */
interface QuestionsOuvertes {
  /** Ni répondues, ni déduites : leur réponse peut changer une conclusion ou le statut d’une obligation. */
  readonly utiles: readonly Fait[];
  /** Parmi elles, celles dont la réponse peut changer l’un des trois statuts, ou ouvrir un délai. */
  readonly decisives: readonly Fait[];
}

/**
 * Ce que l’on peut encore demander, en deux listes : les obligations ne s’examinent qu’une fois pour les deux.
 * `complets` : les réponses et leurs déductions, sans présomption.
 */
export function questionsOuvertes(complets: Completes): QuestionsOuvertes {
  // Ce qu’une réponse à venir pourrait remplacer n’est pas acquis : on le remet en jeu.
  const liens = emprises(complets);
  const ouverts = Object.fromEntries(
    Object.entries(complets).filter(([fait]) => !liens.some(({ vers }) => vers === fait)),
  ) as Completes;
  const faits = presumer(ouverts);
  const examens = examiner(faits, ouverts);
  const derivees = faitsDesDerivees(ouverts, examens);
  // Un état présumé n’attend rien : on demande quand même s’il s’agit d’un projet, où cela changerait un point.
  const sansPresumer = ouverts.etat === undefined ? examiner(ouverts as Presumes, ouverts) : [];
  const utilisees = faits.suite !== 'aucune' && faits.etat !== 'projet';

  const demander = (retenus: (lus: readonly Examen[]) => readonly Examen[]): readonly Fait[] => {
    const attendus = (lus: readonly Examen[]): readonly string[] =>
      retenus(lus).flatMap(({ constat, pivotFauteDe }) =>
        utilisees && pivotFauteDe !== undefined && gravite(constat.statut) > gravite('respectee')
          ? [...constat.enAttente, pivotFauteDe]
          : constat.enAttente,
      );
    const vivants = new Set([...attendus(examens), ...derivees]);
    if (attendus(sansPresumer).includes('etat')) vivants.add('etat');
    if (mandatADemander(ouverts)) vivants.add('mandat');
    const decident = liens.filter(({ vers }) => vivants.has(vers)).map(({ de }) => de);
    return dansLOrdre([...vivants, ...decident]).filter((fait) => complets[fait] === undefined);
  };
  return {
    utiles: demander((lus) => lus),
    decisives: demander((lus) => quiDecident(lus, utilisees)),
  };
}
