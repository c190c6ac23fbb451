import { DOCUMENTS_REMIS, DOSSIER_DU_PROJET, EMPLOYEUR_OU_DPO, JE_NE_SAIS_PAS } from './communs.ts';
import type { Question } from './types.ts';

/** L’autorisation préfectorale des caméras d’un lieu ouvert au public. */
export const autorisation: Question<'autorisation'> = {
  section: 'regularite',
  commune: false,
  nature: 'mesure',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['non', 'oui'],
  intitule: {
    salarie: 'Le préfet a-t-il autorisé ces caméras ?',
    employeur: 'Le préfet a-t-il autorisé vos caméras ?',
    observateur: 'Le préfet a-t-il autorisé ces caméras ?',
  },
  aide: 'Une caméra qui filme un lieu ouvert au public demande une autorisation de la préfecture.',
  aideSelonDispositif: {
    'camera-embarquee':
      'Un lieu ouvert au public en demande une, une cabine fermée non, à notre lecture. Sans autorisation, ce point reste à vérifier.',
  },
  pourquoi:
    'Cette autorisation s’ajoute à l’information de chaque salarié ; elle ne la remplace pas.',
  sources: ['csi-l252-1', 'L1222-4'],
  ouTrouver: 'Panneau à l’entrée, arrêté préfectoral, registre tenu par l’établissement.',
  aDemander: {
    a: EMPLOYEUR_OU_DPO,
    question: {
      salarie: 'Quelle est la date de l’autorisation préfectorale de ces caméras ?',
      employeur: 'Où est l’arrêté préfectoral qui autorise ces caméras, et quand expire-t-il ?',
      observateur: 'Quelle est la date de l’autorisation préfectorale de ces caméras ?',
    },
  },
  choix: {
    oui: { libelle: 'Oui, une autorisation du préfet existe' },
    non: { libelle: 'Non, il n’y a pas d’autorisation' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** Accès réservé aux personnes habilitées. */
export const accesRestreint: Question<'acces-restreint'> = {
  section: 'garanties',
  commune: false,
  nature: 'mesure',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['non', 'oui'],
  intitule: {
    salarie: 'Vos données sont-elles réservées aux personnes habilitées ?',
    employeur: 'Les données sont-elles réservées aux personnes que vous avez habilitées ?',
    observateur: 'Les données du salarié sont-elles réservées aux personnes habilitées ?',
  },
  aide: 'Habilitée : désignée pour voir ces données, en raison de ses fonctions.',
  pourquoi: 'L’employeur doit protéger les données et en limiter l’accès.',
  sources: ['rgpd-32', 'rgpd-5'],
  ouTrouver: 'Notice de l’outil, charte, registre des traitements, liste des accès.',
  aDemander: {
    a: EMPLOYEUR_OU_DPO,
    question: {
      salarie: 'Quelles personnes ont accès aux données de cet outil qui me concernent ?',
      employeur: 'Qui a accès aux données de cet outil, et l’accès laisse-t-il une trace ?',
      observateur: 'Quelles personnes ont accès aux données de cet outil ?',
    },
  },
  choix: {
    oui: { libelle: 'Oui, seules les personnes habilitées y ont accès' },
    non: { libelle: 'Non, d’autres personnes y ont accès' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** Un moyen moins intrusif. */
export const alternative: Question<'alternative'> = {
  section: 'regularite',
  commune: false,
  nature: 'mesure',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['existe', 'non-etudiee', 'ecartee-par-ecrit'],
  intitule: {
    salarie: 'Un moyen moins intrusif aurait-il suffi ?',
    employeur: 'Un moyen moins intrusif aurait-il suffi à votre but ?',
    observateur: 'Un moyen moins intrusif aurait-il suffi ?',
  },
  enProjet: {
    salarie: 'Un moyen moins intrusif suffirait-il ?',
    employeur: 'Un moyen moins intrusif suffirait-il à votre but ?',
    observateur: 'Un moyen moins intrusif suffirait-il ?',
  },
  aide: 'Moins intrusif : qui entre moins dans la vie privée. Exemples : badge simple, serrure, déclaration d’heures, contrôle ponctuel.',
  pourquoi:
    'Une restriction aux libertés doit être justifiée et proportionnée au but. L’existence d’un moyen plus léger pèse dans cet examen.',
  sources: ['L1121-1', 'rgpd-5', 'cepd-interet-legitime-2024'],
  ouTrouver: DOSSIER_DU_PROJET,
  aDemander: {
    a: EMPLOYEUR_OU_DPO,
    question: {
      salarie: 'Quels autres moyens avez-vous étudiés, et pourquoi les avez-vous écartés ?',
      employeur: 'Quels autres moyens avons-nous étudiés, et où est-ce écrit ?',
      observateur:
        'Quels autres moyens l’employeur a-t-il étudiés, et pourquoi les a-t-il écartés ?',
    },
  },
  choix: {
    'ecartee-par-ecrit': { libelle: 'Non, et un écrit explique pourquoi' },
    existe: { libelle: 'Oui, un autre moyen aurait suffi' },
    'non-etudiee': { libelle: 'La question n’a pas été étudiée' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** La base légale invoquée. */
export const base: Question<'base'> = {
  section: 'regularite',
  commune: false,
  nature: 'mesure',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['aucune', 'consentement', 'contrat', 'interet-legitime'],
  intitule: {
    salarie: 'Sur quelle base légale l’employeur fonde-t-il la collecte ?',
    candidat: 'Sur quelle base légale le recruteur fonde-t-il la collecte ?',
    employeur: 'Sur quelle base légale fondez-vous la collecte ?',
    observateur: 'Sur quelle base légale l’employeur fonde-t-il la collecte ?',
  },
  aide: 'Base légale : la raison de droit qui permet d’utiliser des données personnelles. Le RGPD en donne une liste.',
  pourquoi:
    'Sans base légale, les données ne peuvent pas être utilisées. Au travail, le consentement est rarement libre : l’employeur doit en général en trouver une autre.',
  sources: ['rgpd-6', 'rgpd-7', 'g29-travail-2017'],
  ouTrouver: DOCUMENTS_REMIS,
  aDemander: {
    a: EMPLOYEUR_OU_DPO,
    question: {
      salarie: 'Sur quelle base légale de l’article 6 du RGPD cet outil repose-t-il ?',
      employeur: 'Quelle base légale le registre des traitements indique-t-il pour cet outil ?',
      observateur: 'Sur quelle base légale de l’article 6 du RGPD cet outil repose-t-il ?',
    },
  },
  choix: {
    consentement: {
      libelle: 'Le consentement de la personne',
      precision: 'Une signature ou une case par laquelle elle accepte la collecte.',
    },
    'interet-legitime': {
      libelle: 'L’intérêt légitime de l’employeur',
      precision: 'Un besoin réel, pesé face aux droits des personnes.',
    },
    'obligation-legale': {
      libelle: 'Une obligation légale',
      precision: 'Un texte précis impose la collecte.',
    },
    contrat: {
      libelle: 'L’exécution du contrat de travail',
      precision: 'La collecte est nécessaire au contrat, comme les heures à payer.',
    },
    'mission-publique': {
      libelle: 'La mission d’intérêt public de l’employeur',
      precision: 'Surtout pour un employeur public.',
    },
    aucune: { libelle: 'Aucune base légale indiquée' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** L’analyse d’impact (AIPD). */
export const analyseImpact: Question<'analyse-impact'> = {
  section: 'garanties',
  commune: false,
  nature: 'mesure',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['non', 'faite'],
  intitule: {
    salarie: 'L’employeur a-t-il fait une analyse d’impact pour cet outil ?',
    candidat: 'Le recruteur a-t-il fait une analyse d’impact pour cet outil ?',
    employeur: 'Avez-vous fait une analyse d’impact pour cet outil ?',
    observateur: 'L’employeur a-t-il fait une analyse d’impact pour cet outil ?',
  },
  aide: 'Analyse d’impact (AIPD) : étude écrite des risques d’un outil pour les personnes, faite avant de l’utiliser.',
  pourquoi:
    'Cette étude est obligatoire pour surveiller de manière constante l’activité des employés, et pour certains outils.',
  sources: ['rgpd-35', 'cnil-aipd-2018-327'],
  ouTrouver: DOSSIER_DU_PROJET,
  aDemander: {
    a: EMPLOYEUR_OU_DPO,
    question: {
      salarie: 'Une analyse d’impact a-t-elle été faite pour cet outil, et à quelle date ?',
      employeur: 'Une analyse d’impact a-t-elle été faite pour cet outil, et à quelle date ?',
      observateur: 'Une analyse d’impact a-t-elle été faite pour cet outil, et à quelle date ?',
    },
  },
  choix: {
    faite: { libelle: 'Oui, l’analyse d’impact est faite' },
    non: { libelle: 'Non, elle n’est pas faite' },
    inconnu: JE_NE_SAIS_PAS,
  },
};
