import type { Condition } from '../../moteur/types.ts';
import { estRemplie } from '../../moteur/variables.ts';
import type { Faits, Vocabulaire } from '../vocabulaire/faits.ts';

/** Vrai si chaque fait nommé a reçu l’une des réponses admises ; une réponse absente ne remplit rien. */
export const remplie = (si: Condition<Vocabulaire>, faits: Faits): boolean =>
  estRemplie({ si }, faits);
