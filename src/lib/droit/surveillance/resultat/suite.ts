import type { Condition } from '../../moteur/types.ts';
import type { Source } from '../../sources.ts';
import type { IdDeDelai } from '../delais/delais.ts';
import type { Reponse, Vocabulaire } from '../vocabulaire/faits.ts';
import type { IdObligation } from '../vocabulaire/types.ts';
import type { IdDeDocumentDuKit } from './documents-du-kit.ts';
import type { IdDeLettre } from './lettres.ts';

/** Quand une démarche se fait, de la plus pressée à la moins pressée. */
export const urgences = ['aujourd-hui', 'cette-semaine', 'ensuite'] as const;
/** Une urgence. */
type Urgence = (typeof urgences)[number];

/** Les mots de chaque urgence, à mettre en tête d’une liste. */
export const libellesUrgence: Readonly<Record<Urgence, string>> = {
  'aujourd-hui': 'Dès aujourd’hui',
  'cette-semaine': 'Cette semaine',
  ensuite: 'Ensuite',
};

/** Les informations qu’il reste à demander, ou à donner : tout ce qui n’est pas un écrit précis, remis à temps. */
export const informationAReprendre = [
  'ecrite-vague',
  'orale-ou-affichage',
  'sans-preuve',
  'apres-coup',
  'aucune',
  'inconnu',
] as const satisfies readonly Reponse<'information'>[];

/** Ce qu’un outil est et fait : en cause, informer mieux n’y suffit pas. */
export const obligationsDeFond = [
  'information-individuelle',
  'finalite',
  'proportionnalite',
  'vie-privee',
  'loyaute',
  'pratique-interdite',
  'donnees-sensibles',
  'decision-automatisee',
] as const satisfies readonly IdObligation[];

/** Ce dont la collecte dépend : toutes tenues, l’outil est en règle sur l’essentiel. */
export const obligationsDeLaCollecte = [
  ...obligationsDeFond,
  'mentions-information',
  'evaluation',
  'consultation-cse',
  'base-legale',
  'autorisation-prefectorale',
] as const satisfies readonly IdObligation[];

/** Ce qui ne vaut que dans le privé : un stagiaire ou un apprenti peut travailler pour une administration. */
export const SECTEUR_PUBLIC = { secteur: 'public' } as const satisfies Condition<Vocabulaire>;

/** Ce que l’on fait souvent ensuite : une démarche possible, jamais une consigne. */
export interface Suite {
  /** La démarche, à l’infinitif. */
  readonly titre: string;
  /** Comment elle se passe, en une à cinq phrases. */
  readonly texte: string;
  readonly urgence: Urgence;
  /** Le délai avant lequel elle se fait, quand il y en a un. */
  readonly avant?: IdDeDelai;
  /** Dans combien de mois elle revient, pour ce qui se refait. */
  readonly revueDans?: number;
  /** Les faits qui la rendent utile. */
  readonly si: Condition<Vocabulaire>;
  /** D’autres faits qui la rendent utile, chacun seul. */
  readonly ouSi?: readonly Condition<Vocabulaire>[];
  /** Les faits qui la rendent inutile, même si `si` est rempli. */
  readonly saufSi?: Condition<Vocabulaire>;
  /** D’autres faits qui la rendent inutile, chacun seul. */
  readonly ouSaufSi?: readonly Condition<Vocabulaire>[];
  /** Les obligations dont l’une au moins n’est pas tenue : sans cela, les faits seuls ne la rendent pas utile. */
  readonly siNonTenue?: readonly IdObligation[];
  /** Les obligations qui la rendent utile dès que l’une est en cause, quels que soient les faits. */
  readonly ouSiEnCause?: readonly IdObligation[];
  /** Les obligations qu’elle sert : toutes tenues ou sans objet, elle ne se propose pas. */
  readonly pour?: readonly IdObligation[];
  /** Elle ne se propose que si l’une de ces obligations est en cause. */
  readonly siEnCause?: readonly IdObligation[];
  /** Les obligations qui la rendent inutile dès que l’une est un interdit : elle n’y remédierait pas. */
  readonly saufSiInterdit?: readonly IdObligation[];
  readonly sources: readonly Source[];
  /** Les lettres qui aident à la faire. */
  readonly lettres?: readonly IdDeLettre[];
  /** Le document du kit que l’employeur prépare pour la faire. */
  readonly document?: IdDeDocumentDuKit;
  /** Vrai si elle se fait avec la feuille d’entretien, tirée des réponses. */
  readonly feuille?: true;
}
