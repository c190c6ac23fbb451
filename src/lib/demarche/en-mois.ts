/** Une durée en mois, dite comme on la dit : « 12 mois », « 2 ans ». */
export const enMois = (mois: number): string =>
  mois % 12 === 0 && mois > 12 ? `${String(mois / 12)}\u00a0ans` : `${String(mois)}\u00a0mois`;
