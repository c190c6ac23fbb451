import { ordreDesFaits, vocabulaire } from '../droit/surveillance/index.ts';
import type { Fait, Faits } from '../droit/surveillance/index.ts';

/** Faits absents des deux affaires, mais qui pourraient y changer quelque chose. */
const discutes: readonly Fait[] = ['mentions', 'usage-annonce', 'consultation', 'soupcon', 'cible'];

/** Ce qui définit le cas : on n’y touche pas. */
const fixes: readonly Fait[] = ['role', 'secteur', 'dispositif', 'etat'];

/** Les faits que l’on peut basculer, dans l’ordre des questions. */
export function faitsABasculer(cas: readonly Faits[]): Fait[] {
  return ordreDesFaits.filter(
    (fait) =>
      !fixes.includes(fait) &&
      (discutes.includes(fait) || cas.some((faits) => faits[fait] !== undefined)),
  );
}

/** Les mêmes faits, un seul changé ; une réponse vide retire le fait. */
export function basculer(faits: Faits, fait: Fait, reponse: string): Faits {
  const { [fait]: _ancienne, ...reste } = faits;
  if (reponse === '') return reste;
  return { ...reste, [fait]: vocabulaire[fait].multiple ? [reponse] : reponse };
}
