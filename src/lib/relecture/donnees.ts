import type { DecisionConnue } from './decisions.ts';
import type { RegleLue } from './types.ts';

/** Ce que les deux lecteurs chargent, une fois : le même fichier pour tous, quel que soit le texte relu. */
export interface DonneesDeRelecture {
  readonly regles: readonly RegleLue[];
  /** Les décisions, sans leur libellé : les références le disent déjà. */
  readonly decisions: readonly Omit<DecisionConnue, 'libelle'>[];
  /** Les références des règles, des décisions et des documents du kit, écrites par `ecrireReferences`. */
  readonly references: string;
  /** Le libellé de chaque étiquette d’autorité. */
  readonly autorites: Readonly<Partial<Record<string, string>>>;
}
