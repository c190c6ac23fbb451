/**
 * Les durées que l’accueil du questionnaire promet, telles qu’on les calcule dans `duree.ts` : un essai les
 * compare. Le navigateur n’a pas à relire toutes les questions pour les dire.
 */
export const dureesDites = {
  courtChemin: 'environ 3\u00a0minutes',
  enTout: 'environ 6\u00a0minutes',
} as const;
