import type { Choix, Formulations } from './types.ts';

/** Le choix « je ne sais pas », dit partout de la même façon. */
export const JE_NE_SAIS_PAS: Choix = { libelle: 'Je ne sais pas' };

/** Destinataires des questions sur l’outil et ses données. */
export const EMPLOYEUR_OU_DPO: Formulations = {
  salarie: 'À votre employeur ou à son délégué à la protection des données (DPO)',
  agentPublic: 'À votre administration ou à son délégué à la protection des données (DPO)',
  candidat: 'Au recruteur ou à son délégué à la protection des données (DPO)',
  employeur: 'À votre délégué à la protection des données (DPO) ou au responsable de l’outil',
  observateur: 'À l’employeur ou à son délégué à la protection des données (DPO)',
};

/** Destinataires des questions sur les faits reprochés et sur la preuve. */
export const EMPLOYEUR_OU_REPRESENTANT: Formulations = {
  salarie: 'À votre employeur, ou au représentant du personnel qui vous aide',
  agentPublic: 'À votre administration, ou au représentant du personnel qui vous aide',
  candidat: 'Au recruteur',
  employeur: 'Aux ressources humaines et à la personne qui a mené le contrôle',
  observateur: 'À l’employeur, ou au représentant du personnel qui suit l’affaire',
};

/** Lieux où se trouvent d’ordinaire les informations données sur un outil. */
export const DOCUMENTS_REMIS: Formulations = {
  salarie:
    'Contrat et avenants, note de service, charte informatique, courriel, affichage, règlement intérieur.',
  agentPublic: 'Note de service, charte informatique, courriel, affichage, règlement de service.',
  candidat:
    'Annonce, formulaire de candidature, courriel du recruteur, politique de confidentialité.',
  employeur:
    'Notes remises contre signature, courriels envoyés, charte informatique, registre des traitements.',
  observateur:
    'Contrat et avenants, note de service, charte informatique, courriel, affichage, règlement intérieur.',
};

/** Lieux où se trouve d’ordinaire ce qui a été étudié avant d’installer un outil. */
export const DOSSIER_DU_PROJET: Formulations = {
  salarie: 'Délégué à la protection des données (DPO), procès-verbal du CSE, dossier du projet.',
  agentPublic:
    'Délégué à la protection des données (DPO), procès-verbal du comité social (CST ou CSA), dossier du projet.',
  candidat: 'Délégué à la protection des données (DPO) de l’entreprise qui recrute.',
  employeur: 'Délégué à la protection des données (DPO), procès-verbal du CSE, dossier du projet.',
  observateur:
    'Délégué à la protection des données (DPO), procès-verbal du CSE, dossier du projet.',
};
