import { lireJour } from './saisie.ts';

/** Un point de départ tapé : rien encore, un jour passé, ou ce qu’il faut corriger. */
interface Depart {
  readonly jour?: string;
  readonly erreur?: string;
}

/** Un délai dont on compte encore les jours ne part pas de plus loin, ni d’un jour fixé plus tard, en années. */
const EN_ARRIERE = 6;
const EN_AVANT = 2;

/**
 * Lit le jour dont part un délai. Un champ vide est un état normal. `aVenir` : le départ peut être un jour
 * fixé, un entretien par exemple. Une année trop loin d’aujourd’hui se questionne.
 */
export function lireDepart(saisie: string, aujourdHui: string, aVenir = false): Depart {
  if (saisie.trim() === '') return {};
  const annee = Number(aujourdHui.slice(0, 4));
  const lecture = lireJour(saisie, [annee - EN_ARRIERE, annee + EN_AVANT]);
  if (lecture.jour === undefined) return { erreur: lecture.message };
  if (!aVenir && lecture.jour > aujourdHui)
    return { erreur: 'Cette date est dans l’avenir. Donnez une date passée.' };
  return { jour: lecture.jour };
}
