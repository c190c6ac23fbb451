import type { Table } from '../../moteur/types.ts';
import type { Source } from '../../sources.ts';
import type { Fait, Vocabulaire } from './faits.ts';
import type { StatutDispositif, StatutObligation, StatutPreuve, StatutRupture } from './statuts.ts';

/** Les dix-sept obligations, dans l’ordre où le site les affiche. Identifiants contractuels. */
export const idsDesObligations = [
  'information-individuelle',
  'mentions-information',
  'evaluation',
  'consultation-cse',
  'base-legale',
  'finalite',
  'proportionnalite',
  'vie-privee',
  'donnees-sensibles',
  'pratique-interdite',
  'loyaute',
  'conservation',
  'decision-automatisee',
  'analyse-impact',
  'acces-restreint',
  'autorisation-prefectorale',
  'droit-acces',
] as const;
/** L’identifiant d’une obligation. */
export type IdObligation = (typeof idsDesObligations)[number];

/**
 * Ce qu’une obligation fait à la collecte, pour la preuve :
 * `pivot-de-fond` : sa violation rend la collecte illicite, et indécise elle la laisse à établir ;
 * `pivot-de-regularite` : sa violation la rend irrégulière, et indécise elle la laisse à établir ;
 * `fonde-l-irregularite` : sa violation la rend irrégulière, indécise elle n’y fait rien ;
 * `accompagne` : rien.
 */
export type EffetSurLaCollecte =
  'pivot-de-fond' | 'pivot-de-regularite' | 'fonde-l-irregularite' | 'accompagne';

/** Une obligation de l’employeur : ses textes, puis la table qui dit si elle paraît tenue. */
export interface Obligation extends Table<Vocabulaire, StatutObligation, Source> {
  /** Identifiant contractuel : adresse, clé de partage, ligne de commande. */
  readonly id: IdObligation;
  /** Ce que son manquement, ou son doute, fait à la collecte. */
  readonly collecte: EffetSurLaCollecte;
  /** `dire` : ce que l’employeur dit, demande, justifie ou répond ; `faire` : ce qu’il fait de l’outil et des données. */
  readonly partie: 'dire' | 'faire';
  /** Ce qu’il faut faire, à l’infinitif : « Informer chaque salarié avant la collecte ». */
  readonly titre: string;
  /** Les textes qui la fondent, du plus direct au plus général. */
  readonly textes: readonly [Source, ...Source[]];
}

/** Ce qu’une table répond, avec de quoi l’expliquer. */
export interface Constat<Statut extends string> {
  readonly statut: Statut;
  /** Phrase à afficher. */
  readonly motif: string;
  readonly sources: readonly Source[];
  /** Réponses qui ont décidé, dans l’ordre du vocabulaire. */
  readonly decisifs: readonly Fait[];
  /**
   * Faits sans réponse, ou « je ne sais pas », qui pourraient encore changer ce constat, dans l’ordre du
   * vocabulaire. Un constat acquis en garde quand une exception reste à établir.
   */
  readonly enAttente: readonly Fait[];
}

/** Le constat d’une obligation. */
export interface ConstatObligation extends Constat<StatutObligation> {
  readonly id: IdObligation;
  readonly titre: string;
}

/** Les trois conclusions : le dispositif, la preuve, la sanction. Jamais une seule. */
export interface Conclusions {
  readonly dispositif: {
    /** Le plus grave des statuts des obligations, ou « en règle sur l’essentiel ». */
    readonly statut: StatutDispositif;
    readonly obligations: readonly ConstatObligation[];
  };
  readonly preuve: Constat<StatutPreuve>;
  readonly rupture: Constat<StatutRupture>;
  /** Faits sans réponse qui pourraient encore changer une conclusion, dans l’ordre du vocabulaire. */
  readonly questions: readonly Fait[];
}
