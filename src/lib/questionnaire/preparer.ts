import type { Etape } from '../droit/surveillance/index.ts';
import { repondre } from './machine.ts';
import type { Etat, Retour } from './machine.ts';
import { resteDe } from './reste.ts';

/**
 * Calcule d’avance l’écran qui suivrait ces réponses : le moteur s’en souvient, et « Continuer » n’a plus qu’à le
 * montrer. Rien n’est répondu pour autant.
 */
export function preparer(
  etat: Etat,
  etape: Etape,
  reponses: readonly string[],
  retour: Retour | undefined,
): void {
  if (reponses.length > 0) resteDe(repondre(etat, etape, reponses, retour));
}
