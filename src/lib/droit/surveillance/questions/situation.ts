import { JE_NE_SAIS_PAS } from './communs.ts';
import type { Question } from './types.ts';

/** Qui répond : change les mots et les textes. */
export const role: Question<'role'> = {
  section: 'essentiel',
  commune: true,
  nature: 'cadre',
  sansRetour: null,
  comparee: false,
  toujoursPosee: true,
  versLEmployeur: [],
  intitule: {
    salarie: 'Qui êtes-vous ?',
    employeur: 'Qui êtes-vous ?',
    observateur: 'Qui êtes-vous ?',
  },
  pourquoi:
    'La réponse change les mots des questions et les textes : le Code du travail vise le salarié et le candidat, le règlement européen (RGPD) vise tout le monde.',
  sources: ['L1222-4', 'L1221-9', 'rgpd-13'],
  ouTrouver: 'Contrat de travail, contrat de mission, arrêté de nomination, annonce d’emploi.',
  choix: {
    salarie: { libelle: 'Salarié ou salariée du secteur privé' },
    interimaire: {
      libelle: 'Intérimaire, ou salarié d’un prestataire',
      precision: 'Vous travaillez chez une autre entreprise que votre employeur.',
    },
    'agent-public': {
      libelle: 'Agent public',
      precision: 'Fonctionnaire ou contractuel de l’État, d’une collectivité, d’un hôpital public.',
    },
    candidat: { libelle: 'Candidat ou candidate à un emploi' },
    'stagiaire-ou-apprenti': {
      libelle: 'Stagiaire, apprenti ou apprentie',
      precision: 'Un apprenti a un contrat de travail ; un stagiaire a une convention de stage.',
    },
    employeur: {
      libelle: 'Employeur, ou personne qui agit pour lui',
      precision: 'Dirigeant, ressources humaines, délégué à la protection des données (DPO).',
    },
    observateur: {
      libelle: 'Personne qui décrit le cas d’un salarié',
      precision: 'Journaliste, représentant du personnel, conseil.',
    },
  },
};

/** Privé ou public : seulement quand le rôle ne le dit pas. */
export const secteur: Question<'secteur'> = {
  section: 'essentiel',
  commune: true,
  nature: 'cadre',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: [],
  intitule: {
    salarie: 'Travaillez-vous pour un employeur privé ou public ?',
    employeur: 'Vos salariés relèvent-ils du secteur privé ou du secteur public ?',
    observateur: 'Le salarié relève-t-il du secteur privé ou du secteur public ?',
  },
  aide: 'Ce qui compte est le statut de la personne surveillée : salarié de droit privé, ou agent public. Pour un stage ou un apprentissage, c’est l’organisme qui accueille.',
  pourquoi:
    'Les articles du Code du travail sur l’information et sur le CSE ne sont pas le fondement des droits d’un agent public. Le règlement européen (RGPD) s’applique aux deux.',
  sources: ['L1222-4', 'L2312-38', 'rgpd-13'],
  ouTrouver: 'Contrat de travail, arrêté de nomination, en-tête du bulletin de paie.',
  aDemander: {
    a: {
      salarie: 'Aux ressources humaines',
      employeur: 'Au service juridique ou aux ressources humaines',
      observateur: 'À l’employeur ou au salarié',
    },
    question: {
      salarie: 'Mon contrat, ou ma convention, relève-t-il du droit privé ou du droit public ?',
      employeur:
        'Les personnes concernées ont-elles un contrat de droit privé ou de droit public ?',
      observateur: 'Le contrat du salarié relève-t-il du droit privé ou du droit public ?',
    },
  },
  choix: {
    prive: { libelle: 'Secteur privé', precision: 'Entreprise, association, cabinet.' },
    public: {
      libelle: 'Secteur public',
      precision: 'Fonctionnaires et contractuels de droit public.',
    },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** Où en est l’outil. */
export const etat: Question<'etat'> = {
  section: 'essentiel',
  commune: false,
  nature: 'fait',
  sansRetour: 'projet',
  comparee: false,
  toujoursPosee: false,
  versLEmployeur: [],
  intitule: {
    salarie: 'Où en est l’outil aujourd’hui ?',
    employeur: 'Où en est votre outil aujourd’hui ?',
    observateur: 'Où en est l’outil aujourd’hui ?',
  },
  pourquoi:
    'L’information doit être donnée avant la collecte. Pour un projet, il est encore temps ; pour un outil en service ou retiré, on regarde ce qui a été fait.',
  sources: ['L1222-4', 'L2312-38'],
  ouTrouver: {
    salarie: 'Note de service, courriel d’annonce, ordre du jour ou procès-verbal du CSE.',
    agentPublic:
      'Note de service, courriel d’annonce, procès-verbal du comité social (CST, CSA ou CSE d’établissement).',
    candidat: 'Annonce d’emploi, courriel du recruteur.',
    employeur: 'Contrat avec le fournisseur, calendrier du projet, registre des traitements.',
    observateur: 'Note de service, courriel d’annonce, ordre du jour ou procès-verbal du CSE.',
  },
  aDemander: {
    a: {
      salarie: 'À votre employeur ou au CSE',
      agentPublic: 'À votre administration ou au comité social (CST ou CSA)',
      candidat: 'Au recruteur',
      employeur: 'Au service informatique ou au responsable de l’outil',
      observateur: 'À l’employeur ou au CSE',
    },
    question: {
      salarie: 'Cet outil est-il en service, et depuis quelle date ?',
      employeur: 'Cet outil est-il en service, et depuis quelle date ?',
      observateur: 'Cet outil est-il en service, et depuis quelle date ?',
    },
  },
  choix: {
    projet: { libelle: 'En projet : il n’est pas encore installé' },
    'en-service': { libelle: 'En service : il fonctionne' },
    retire: { libelle: 'Retiré : il ne fonctionne plus' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** Effectif de l’entreprise : décide de la consultation du CSE. */
export const effectif: Question<'effectif'> = {
  section: 'usage',
  commune: true,
  nature: 'fait',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['50-et-plus', '11-49', 'moins-11'],
  intitule: {
    salarie: 'Combien de salariés compte l’entreprise, tous sites réunis ?',
    employeur: 'Combien de salariés compte votre entreprise, tous sites réunis ?',
    observateur: 'Combien de salariés compte l’entreprise, tous sites réunis ?',
  },
  aide: 'Comptez l’entreprise entière, pas le service. Le seuil doit être atteint douze mois de suite.',
  pourquoi:
    'À partir de 50 salariés, le comité social et économique (CSE) doit donner son avis avant l’installation d’un moyen de contrôle. L’information de chaque salarié, elle, est due partout.',
  sources: ['L2312-38', 'L2312-37', 'L2311-2', 'L1222-4'],
  ouTrouver: 'Documents des élections du CSE, rapport social, intranet, ressources humaines.',
  aDemander: {
    a: {
      salarie: 'À votre employeur ou au CSE',
      employeur: 'Aux ressources humaines ou au service de paie',
      observateur: 'À l’employeur ou au CSE',
    },
    question: {
      salarie: 'Quel est l’effectif de l’entreprise sur les douze derniers mois ?',
      employeur: 'Quel est l’effectif de l’entreprise sur les douze derniers mois ?',
      observateur: 'Quel est l’effectif de l’entreprise sur les douze derniers mois ?',
    },
  },
  choix: {
    'moins-11': { libelle: 'Moins de 11 salariés' },
    '11-49': { libelle: 'De 11 à 49 salariés' },
    '50-et-plus': { libelle: '50 salariés ou plus' },
    inconnu: JE_NE_SAIS_PAS,
  },
};
