/**
 * Ce que l’accueil du questionnaire promet, tel qu’un essai le calcule (`tests/aides/duree-du-questionnaire.ts`). Le
 * navigateur n’a pas à relire toutes les questions pour le dire.
 */
export const dureesDites = {
  courtChemin: '3\u00a0minutes',
  enTout: '5\u00a0minutes',
  auPlus: '10\u00a0minutes',
  premier: 'De 4 à 9 questions',
  enPlus: 'jusqu’à 23 de plus pour un outil',
} as const;
