import type { Etape } from '../droit/surveillance/index.ts';

/** Une réponse donnée, et la question à laquelle elle répond. */
export interface Donnee {
  readonly etape: Etape;
  readonly reponses: readonly string[];
}
