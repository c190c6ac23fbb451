import { EMPLOYEUR_OU_REPRESENTANT, JE_NE_SAIS_PAS } from './communs.ts';
import type { Question } from './types.ts';

/** Ce que l’employeur produit d’autre. Posée la dernière, une fois la preuve dite. */
export const autresPreuvesProduites: Question<'autres-preuves-produites'> = {
  section: 'preuve',
  commune: true,
  nature: 'fait',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['non', 'oui'],
  intitule: {
    salarie: 'L’employeur produit-il d’autres preuves des mêmes faits ?',
    employeur: 'Produisez-vous d’autres preuves des mêmes faits ?',
    observateur: 'L’employeur produit-il d’autres preuves des mêmes faits ?',
  },
  aide: 'Produire : verser au dossier. Une preuve possible mais non produite ne compte pas ici.',
  pourquoi:
    'Si la preuve tirée de l’outil tombe, le juge regarde ce qui reste. D’autres preuves peuvent suffire à justifier la mesure.',
  sources: ['L1235-1', 'cass-soc-2023-21-17802-video-caisse'],
  ouTrouver: 'Lettre de sanction ou de licenciement, pièces communiquées au procès.',
  aDemander: {
    a: EMPLOYEUR_OU_REPRESENTANT,
    question: {
      salarie: 'Quelles pièces, autres que les données de cet outil, établissent les reproches ?',
      employeur: 'Quelles pièces, autres que les données de cet outil, produisons-nous ?',
      observateur:
        'Quelles pièces, autres que les données de cet outil, établissent les reproches ?',
    },
  },
  choix: {
    oui: { libelle: 'Oui, d’autres preuves sont produites' },
    non: { libelle: 'Non, tout repose sur cet outil' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** Le mandat, qui change la procédure. Commune : il est celui d’une personne. */
export const mandat: Question<'mandat'> = {
  section: 'preuve',
  commune: true,
  nature: 'fait',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['oui', 'non'],
  intitule: {
    salarie: 'Avez-vous un mandat, ou en avez-vous eu un récemment ?',
    employeur: 'Le salarié a-t-il un mandat, ou en a-t-il eu un récemment ?',
    observateur: 'Le salarié a-t-il un mandat, ou en a-t-il eu un récemment ?',
  },
  aide: 'Mandat : élu du CSE, délégué syndical, conseiller du salarié, conseiller prud’homal, candidat à une élection professionnelle.',
  pourquoi:
    'Le licenciement d’une personne qui a un mandat demande d’abord l’autorisation de l’inspection du travail.',
  sources: ['L2411-1', 'L2411-5'],
  ouTrouver: 'Procès-verbal des élections, lettre de désignation du syndicat.',
  aDemander: {
    a: EMPLOYEUR_OU_REPRESENTANT,
    question: {
      salarie: 'Mon mandat est-il encore protégé, et jusqu’à quelle date ?',
      employeur: 'Le salarié a-t-il, ou a-t-il eu, un mandat qui le protège encore ?',
      observateur: 'Le salarié a-t-il, ou a-t-il eu, un mandat qui le protège encore ?',
    },
  },
  choix: {
    oui: { libelle: 'Oui, un mandat en cours ou récent' },
    non: { libelle: 'Non, aucun mandat' },
    inconnu: JE_NE_SAIS_PAS,
  },
};
