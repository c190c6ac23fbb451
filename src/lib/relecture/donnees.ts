import type { ReglesEcrites } from './regles-ecrites.ts';

/** Ce que les deux lecteurs chargent, une fois : le même fichier pour tous, quel que soit le texte relu. */
export interface DonneesDeRelecture extends ReglesEcrites {
  /** Les références que les règles citent, écrites par `ecrireReferences`. */
  readonly references: string;
  /** Le libellé de chaque étiquette d’autorité. */
  readonly autorites: Readonly<Partial<Record<string, string>>>;
}
