import type { Faits } from '../vocabulaire/faits.ts';

declare const etat: unique symbol;

/** Les réponses données, plus ce qu’elles permettent de déduire. Seul `completer` en donne. */
export type Completes = Faits & { readonly [etat]: 'completes' | 'presumes' };

/** Des réponses complétées, plus ce que l’on présume d’elles. Seul `presumer` en donne. */
export type Presumes = Faits & { readonly [etat]: 'presumes' };
