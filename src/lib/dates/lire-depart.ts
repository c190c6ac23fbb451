import { lireJour } from './saisie.ts';

/** Un point de départ tapé : rien encore, un jour passé, ou ce qu’il faut corriger. */
export interface Depart {
  readonly jour?: string;
  readonly erreur?: string;
}

/**
 * Lit le jour dont part un délai. Un champ vide est un état normal. `aVenir` : le départ peut être un jour
 * fixé, un entretien par exemple.
 */
export function lireDepart(saisie: string, aujourdHui: string, aVenir = false): Depart {
  if (saisie.trim() === '') return {};
  const lecture = lireJour(saisie);
  if (lecture.jour === undefined) return { erreur: lecture.message };
  if (!aVenir && lecture.jour > aujourdHui)
    return { erreur: 'Cette date est dans l’avenir. Donnez une date passée.' };
  return { jour: lecture.jour };
}
