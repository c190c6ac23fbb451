import type { Condition } from '../../moteur/types.ts';
import type { Source } from '../../sources.ts';
import type { Vocabulaire } from '../vocabulaire/faits.ts';
import type { IdDeLettre } from './lettres.ts';

/** Ce que l’on fait souvent ensuite : une démarche possible, jamais une consigne. */
export interface Suite {
  /** La démarche, à l’infinitif. */
  readonly titre: string;
  /** Comment elle se passe, en une à trois phrases. */
  readonly texte: string;
  /** Les faits qui la rendent utile. */
  readonly si: Condition<Vocabulaire>;
  /** Les faits qui la rendent inutile, même si `si` est rempli. */
  readonly saufSi?: Condition<Vocabulaire>;
  readonly sources: readonly Source[];
  /** Les lettres qui aident à la faire. */
  readonly lettres?: readonly IdDeLettre[];
}
