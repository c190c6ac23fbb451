import type { Table } from '../../moteur/types.ts';
import type { Source } from '../../sources.ts';
import type { Fait, Vocabulaire } from './faits.ts';
import type { StatutObligation, StatutPreuve, StatutRupture } from './statuts.ts';

/** Une obligation de l’employeur : ses textes, puis la table qui dit si elle paraît tenue. */
export interface Obligation extends Table<Vocabulaire, StatutObligation, Source> {
  /** Identifiant contractuel : adresse, clé de partage, ligne de commande. */
  readonly id: string;
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
  /** Réponses qui ont décidé, dans l’ordre des questions. */
  readonly decisifs: readonly Fait[];
  /** Faits sans réponse, ou « je ne sais pas », qui pourraient encore changer ce constat. */
  readonly enAttente: readonly Fait[];
}

/** Le constat d’une obligation. */
export interface ConstatObligation extends Constat<StatutObligation> {
  readonly id: string;
  readonly titre: string;
}

/** Les trois conclusions : le dispositif, la preuve, la sanction. Jamais une seule. */
export interface Conclusions {
  readonly dispositif: {
    /** Le plus grave des statuts des obligations. */
    readonly statut: StatutObligation;
    readonly obligations: readonly ConstatObligation[];
  };
  readonly preuve: Constat<StatutPreuve>;
  readonly rupture: Constat<StatutRupture>;
  /** Faits sans réponse qui pourraient encore changer une conclusion, dans l’ordre des questions. */
  readonly questions: readonly Fait[];
}
