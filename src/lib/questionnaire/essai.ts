import type { Fait } from '../droit/surveillance/index.ts';

/** Une autre réponse à une seule question, que l’on essaie sans rien changer à celles données. */
export interface Essai {
  readonly fait: Fait;
  readonly reponses: readonly string[];
}
