import type { Duree } from '../droit/surveillance/index.ts';

/** Une durée en mois, dite comme on la dit : « 12 mois », « 2 ans ». */
const enMois = (mois: number): string =>
  mois % 12 === 0 && mois > 12 ? `${String(mois / 12)}\u00a0ans` : `${String(mois)}\u00a0mois`;

/** Une durée, en mois, en jours ou en jours ouvrables : « 2 ans », « 15 jours », « 5 jours ouvrables ». */
export function direDuree(duree: Duree): string {
  if ('mois' in duree) return enMois(duree.mois);
  return 'jours' in duree
    ? `${String(duree.jours)}\u00a0jours`
    : `${String(duree.joursOuvrables)}\u00a0jours ouvrables`;
}
