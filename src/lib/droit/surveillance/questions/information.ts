import { DOCUMENTS_REMIS, EMPLOYEUR_OU_DPO, JE_NE_SAIS_PAS } from './communs.ts';
import { aideSurLInformation } from './aides-selon-outil.ts';
import type { Question } from './types.ts';

/** Ce que la personne a reçu, elle, et quand. */
export const information: Question<'information'> = {
  section: 'essentiel',
  commune: false,
  nature: 'mesure',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: [
    'aucune',
    'apres-coup',
    'sans-preuve',
    'ecrite-vague',
    'orale-ou-affichage',
    'avant-les-faits',
    'ecrite-precise',
  ],
  intitule: {
    salarie: 'Avant la collecte, qu’avez-vous reçu personnellement sur cet outil ?',
    employeur: 'Avant la collecte, qu’avez-vous remis à chaque salarié sur cet outil ?',
    observateur: 'Avant la collecte, qu’a reçu personnellement le salarié sur cet outil ?',
  },
  enProjet: {
    salarie: 'Qu’avez-vous déjà reçu, personnellement, sur ce projet d’outil ?',
    employeur: 'Qu’avez-vous déjà remis à chaque salarié sur ce projet d’outil ?',
    observateur: 'Qu’a déjà reçu le salarié, personnellement, sur ce projet d’outil ?',
  },
  aide: 'La collecte commence quand l’outil enregistre. Un message aux clients ou au CSE ne compte pas.',
  aideSelonDispositif: aideSurLInformation,
  pourquoi:
    'Aucune information personnelle ne peut être collectée par un outil qui n’a pas été porté avant à la connaissance du salarié ou du candidat.',
  sources: ['L1222-4', 'L1221-9', 'rgpd-13'],
  ouTrouver: DOCUMENTS_REMIS,
  aDemander: {
    a: EMPLOYEUR_OU_DPO,
    question: {
      salarie:
        'Quelle information m’a été donnée sur cet outil, à quelle date, et sous quelle forme ?',
      employeur:
        'Quel document avons-nous remis à chaque salarié sur cet outil, à quelle date, avec quelle preuve de remise ?',
      observateur:
        'Quelle information le salarié a-t-il reçue sur cet outil, à quelle date, et sous quelle forme ?',
    },
  },
  choix: {
    'ecrite-precise': { libelle: 'Un écrit précis : l’outil, ce qu’il enregistre, son but' },
    'ecrite-vague': {
      libelle: 'Un écrit vague',
      precision: 'Exemple : « l’entreprise peut contrôler l’usage des outils ».',
    },
    'orale-ou-affichage': {
      libelle: 'Une note affichée, ou une réunion dont il reste une trace',
      precision: 'Sans trace de ce qui a été dit, choisissez la réponse suivante.',
    },
    'sans-preuve': {
      libelle: 'Une information que l’employeur ne peut pas montrer',
      precision: 'Elle a pu être donnée, mais il n’en reste pas de trace.',
    },
    'apres-coup': {
      libelle: 'Une information donnée après la collecte dont on se sert',
      sauf: { etat: 'projet' },
    },
    'avant-les-faits': {
      libelle: 'Une information tardive, mais donnée avant les faits en cause',
      precision:
        'L’outil était déjà là ; l’information est venue ensuite, avant ce qui est reproché.',
      sauf: { etat: 'projet' },
    },
    aucune: { libelle: 'Aucune information' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** L’annonce disait-elle que l’outil pouvait servir à contrôler ou à sanctionner ? */
export const usageAnnonce: Question<'usage-annonce'> = {
  section: 'essentiel',
  commune: false,
  nature: 'mesure',
  sansRetour: null,
  comparee: true,
  apresLeResultatSi: { information: 'inconnu', suite: 'aucune' },
  toujoursPosee: false,
  versLEmployeur: ['non', 'oui'],
  intitule: {
    salarie:
      'L’annonce disait-elle que l’outil pouvait servir à vous contrôler ou à vous sanctionner ?',
    candidat: 'L’annonce disait-elle que l’outil pouvait servir à évaluer votre candidature ?',
    employeur:
      'Votre annonce disait-elle que l’outil pouvait servir à contrôler ou à sanctionner ?',
    observateur: 'L’annonce disait-elle que l’outil pouvait servir à contrôler ou à sanctionner ?',
  },
  enProjet: {
    salarie:
      'L’annonce du projet dit-elle que l’outil pourra servir à vous contrôler ou à vous sanctionner ?',
    candidat: 'L’annonce du projet dit-elle que l’outil pourra servir à évaluer les candidatures ?',
    employeur:
      'Votre annonce du projet dit-elle que l’outil pourra servir à contrôler ou à sanctionner ?',
    observateur:
      'L’annonce du projet dit-elle que l’outil pourra servir à contrôler ou à sanctionner ?',
  },
  aide: 'L’annonce : la note, la charte, l’affichage ou les mots qui ont présenté l’outil.',
  pourquoi:
    'Un outil annoncé pour la sécurité ou la qualité, puis utilisé pour sanctionner, peut rendre la preuve illicite. Les juges regardent l’usage annoncé, non la seule existence de l’outil.',
  sources: [
    'L1222-4',
    'cass-soc-2021-20-12263-pharmacie',
    'cass-soc-2025-22-15793-telesecretaires',
  ],
  ouTrouver: DOCUMENTS_REMIS,
  aDemander: {
    a: EMPLOYEUR_OU_DPO,
    question: {
      salarie:
        'Quel document m’a annoncé que cet outil pouvait servir à contrôler mon travail ou à me sanctionner ?',
      candidat: 'Quel document m’a annoncé que cet outil servirait à évaluer ma candidature ?',
      employeur:
        'Quel document annonce que cet outil peut servir à contrôler le travail ou à sanctionner ?',
      observateur:
        'Quel document a annoncé au salarié que cet outil pouvait servir à le contrôler ou à le sanctionner ?',
    },
  },
  choix: {
    oui: { libelle: 'Oui, cet usage était annoncé' },
    non: { libelle: 'Non, cet usage n’était pas annoncé' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** Les mentions de l’article 13 du RGPD. */
export const mentions: Question<'mentions'> = {
  section: 'usage',
  commune: false,
  nature: 'mesure',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['aucune', 'une-partie', 'toutes'],
  intitule: {
    salarie: 'L’information donnait-elle le but, la durée, les destinataires et vos droits ?',
    employeur: 'Votre information donnait-elle le but, la durée, les destinataires et les droits ?',
    observateur: 'L’information donnait-elle le but, la durée, les destinataires et les droits ?',
  },
  enProjet: {
    salarie:
      'L’information sur le projet donne-t-elle le but, la durée, les destinataires et vos droits ?',
    employeur:
      'Votre information sur le projet donne-t-elle le but, la durée, les destinataires et les droits ?',
    observateur:
      'L’information sur le projet donne-t-elle le but, la durée, les destinataires et les droits ?',
  },
  aide: 'S’y ajoute la base légale : la raison de droit qui permet la collecte. Ces mentions viennent du RGPD, le règlement européen sur les données personnelles.',
  pourquoi: 'Le RGPD fixe la liste des mentions à donner au moment de la collecte.',
  sources: ['rgpd-13', 'rgpd-12'],
  ouTrouver: DOCUMENTS_REMIS,
  aDemander: {
    a: EMPLOYEUR_OU_DPO,
    question: {
      salarie:
        'Pouvez-vous m’envoyer la notice prévue par l’article 13 du RGPD pour cet outil : but, base légale, durée, destinataires, droits ?',
      employeur:
        'Avons-nous une notice complète (but, base légale, durée, destinataires, droits) pour cet outil ?',
      observateur:
        'Quelle notice, au sens de l’article 13 du RGPD, le salarié a-t-il reçue pour cet outil ?',
    },
  },
  choix: {
    toutes: { libelle: 'Oui, toutes ces mentions' },
    'une-partie': { libelle: 'Une partie de ces mentions' },
    aucune: { libelle: 'Aucune de ces mentions' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** L’avis du CSE, avant la décision. */
export const consultation: Question<'consultation'> = {
  section: 'usage',
  commune: false,
  nature: 'mesure',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['non', 'apres', 'informe-seulement', 'carence', 'consulte-avant'],
  intitule: {
    salarie: 'Le CSE a-t-il donné son avis avant la décision ?',
    employeur: 'Avez-vous demandé l’avis du CSE avant la décision ?',
    observateur: 'Le CSE a-t-il donné son avis avant la décision ?',
  },
  enProjet: {
    salarie: 'Le CSE est-il consulté sur ce projet, avant la décision ?',
    employeur: 'Consultez-vous le CSE sur ce projet, avant la décision ?',
    observateur: 'Le CSE est-il consulté sur ce projet, avant la décision ?',
  },
  aide: 'Le comité social et économique (CSE) représente les salariés. Consulté : on lui demande un avis. Informé : on lui dit, sans demander d’avis. Sans CSE ni procès-verbal de carence, répondez « Je ne sais pas ».',
  pourquoi:
    'Dans une entreprise de 50 salariés ou plus, le CSE est informé et consulté avant la décision d’utiliser un moyen de contrôler l’activité.',
  sources: ['L2312-38', 'L2312-8', 'L2312-37'],
  ouTrouver: 'Procès-verbaux du CSE, ordre du jour, base de données économiques et sociales, élus.',
  aDemander: {
    a: {
      salarie: 'À un élu du CSE ou à votre employeur',
      employeur: 'Au président ou au secrétaire du CSE',
      observateur: 'À un élu du CSE ou à l’employeur',
    },
    question: {
      salarie:
        'Le CSE a-t-il été consulté sur cet outil, à quelle date, et quel avis a-t-il rendu ?',
      employeur:
        'À quelle date le CSE a-t-il été consulté sur cet outil, et où est le procès-verbal ?',
      observateur:
        'Le CSE a-t-il été consulté sur cet outil, à quelle date, et quel avis a-t-il rendu ?',
    },
  },
  choix: {
    'consulte-avant': { libelle: 'Oui, consulté avant la décision' },
    'informe-seulement': { libelle: 'Informé seulement, sans avis demandé' },
    apres: { libelle: 'Consulté après la décision ou l’installation' },
    non: { libelle: 'Non, ni informé ni consulté' },
    carence: {
      libelle: 'Pas de CSE, avec un procès-verbal de carence',
      precision: 'Ce document constate que l’élection n’a désigné personne.',
    },
    inconnu: JE_NE_SAIS_PAS,
  },
};
