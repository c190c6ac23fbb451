import type { StatutDispositif, StatutPreuve, StatutRupture } from '../droit/surveillance/index.ts';

/** Quatre allures d’un statut : couleur et dessin ; le mot, lui, vient des libellés du droit. */
export type Allure = 'grave' | 'alerte' | 'ok' | 'neutre';

export const allureObligation: Readonly<Record<StatutDispositif, Allure>> = {
  interdit: 'grave',
  manquement: 'grave',
  'a-verifier': 'alerte',
  'en-regle-sur-l-essentiel': 'ok',
  respectee: 'ok',
  'sans-objet': 'neutre',
};

/** La preuve n’est bonne ou mauvaise pour personne : seul le doute se distingue. */
export const allurePreuve: Readonly<Record<StatutPreuve, Allure>> = {
  'sans-objet': 'neutre',
  'non-contestable-ici': 'ok',
  'probablement-admise': 'ok',
  'probablement-ecartee': 'grave',
  incertaine: 'alerte',
};

export const allureRupture: Readonly<Record<StatutRupture, Allure>> = {
  'sans-objet': 'neutre',
  'solide-sur-ce-point': 'ok',
  incertaine: 'alerte',
  fragilisee: 'grave',
};
