import type { Faits } from '../droit/surveillance/index.ts';
import type { Decision } from '../schemas/decision.ts';

/** Les faits d’une décision, tels que le moteur les lit. */
export function faitsDeLaFiche({ faits }: Pick<Decision, 'faits'>): Faits {
  // Frontière : le schéma de la fiche a comparé chaque fait et chaque réponse au vocabulaire.
  return faits as Faits;
}
