import type { DecisionConnue } from './decisions.ts';
import type { RegleLue } from './types.ts';

/** Ce que les deux lecteurs chargent, une fois : le même fichier pour tous, quel que soit le texte relu. */
export interface DonneesDeRelecture {
  readonly regles: readonly RegleLue[];
  readonly decisions: readonly DecisionConnue[];
  /** Les références, écrites par `ecrireReferences`. */
  readonly references: string;
  /** Les références des documents du kit. */
  readonly kit: string;
  /** Le libellé de chaque étiquette d’autorité. */
  readonly autorites: Readonly<Partial<Record<string, string>>>;
}
