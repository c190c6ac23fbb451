import type { Source } from '../droit/sources.ts';

/** Une étape d’une démarche : ce que l’on fait, qui, quand, ce que l’on en garde. */
export interface Etape {
  readonly titre: string;
  /** Ce que l’on fait, en une ou deux phrases. */
  readonly quoi: string;
  readonly qui: string;
  /** Le moment, ou le délai ; court : il s’inscrit à côté de l’étape dans l’image. */
  readonly quand: string;
  /** Ce qui permettra de montrer que l’étape a été faite. */
  readonly preuve: string;
  readonly sources: readonly [Source, ...Source[]];
}
