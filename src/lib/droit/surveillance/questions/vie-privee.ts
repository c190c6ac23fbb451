import { EMPLOYEUR_OU_DPO, EMPLOYEUR_OU_REPRESENTANT, JE_NE_SAIS_PAS } from './communs.ts';
import { aideSurLePersonnel } from './aides-selon-outil.ts';
import type { Question } from './types.ts';

/** Collecte là où des salariés travaillent ou passent. */
export const poste: Question<'poste'> = {
  section: 'regularite',
  commune: false,
  nature: 'fait',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['oui', 'de-passage', 'non'],
  intitule: {
    salarie: 'La collecte a-t-elle lieu là où vous travaillez ou passez ?',
    employeur: 'La collecte a-t-elle lieu là où vos salariés travaillent ou passent ?',
    observateur: 'La collecte a-t-elle lieu là où le salarié travaille ou passe ?',
  },
  aide: 'Pour un logiciel ou un téléphone, le lieu est celui où l’on s’en sert pour travailler.',
  pourquoi:
    'Filmer un local où personne ne travaille n’obéit pas aux mêmes règles que filmer un lieu de travail ou de passage.',
  sources: ['L1222-4', 'cass-soc-2001-98-44290-italexpress', 'cass-soc-2023-22-16455-hangar'],
  ouTrouver:
    'Plan des lieux, emplacement des appareils, photos de l’affichage, témoignages de collègues.',
  aDemander: {
    a: EMPLOYEUR_OU_DPO,
    question: {
      salarie:
        'Où cet outil collecte-t-il des informations, et qui travaille ou passe à cet endroit ?',
      employeur:
        'Où cet outil collecte-t-il, et quels salariés travaillent ou passent à cet endroit ?',
      observateur:
        'Où cet outil collecte-t-il des informations, et qui travaille ou passe à cet endroit ?',
    },
  },
  choix: {
    oui: { libelle: 'Oui, dans un lieu où des salariés travaillent' },
    'de-passage': {
      libelle: 'Dans un lieu de passage ou de repos',
      precision: 'Exemples : hangar, couloir, local de repos.',
    },
    non: {
      libelle: 'Non, dans un lieu où personne ne travaille',
      precision: 'Ou pour des faits commis en dehors des fonctions.',
    },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** Sondage, suivi régulier ou suivi continu. */
export const permanence: Question<'permanence'> = {
  section: 'usage',
  commune: false,
  nature: 'mesure',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['constante', 'reguliere', 'ponctuelle'],
  intitule: {
    salarie: 'L’outil vous suit-il, vous ou votre poste, en continu ?',
    employeur: 'Votre outil suit-il une personne ou un poste en continu ?',
    observateur: 'L’outil suit-il le salarié, ou son poste, en continu ?',
  },
  aide: 'Une caméra de magasin qui tourne toute la journée sans cadrer un poste n’est pas un suivi continu d’une personne.',
  pourquoi:
    'Le suivi continu d’une personne ou d’un poste est rarement proportionné. Il rend obligatoire une analyse d’impact.',
  sources: ['L1121-1', 'cnil-aipd-2018-327', 'cass-soc-2021-19-13856-cuisinier'],
  ouTrouver:
    'Notice de l’outil, réglages, angle des caméras, fréquence des relevés ou des captures.',
  aDemander: {
    a: EMPLOYEUR_OU_DPO,
    question: {
      salarie:
        'À quels moments et à quel rythme cet outil enregistre-t-il des informations sur moi ?',
      employeur:
        'À quels moments et à quel rythme cet outil enregistre-t-il, d’après ses réglages ?',
      observateur:
        'À quels moments et à quel rythme cet outil enregistre-t-il des informations sur le salarié ?',
    },
  },
  choix: {
    ponctuelle: { libelle: 'Non, par sondages ou à certains moments' },
    reguliere: { libelle: 'Non, par un suivi régulier, avec des interruptions' },
    constante: { libelle: 'Oui, une personne ou un poste est suivi en continu' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** Des outils qui ne sont nulle part : ils lisent des messages, des fichiers, des journaux ou des candidatures. */
const sansLieu = [
  'messagerie-web',
  'fichiers',
  'journaux',
  'fichiers-journaux',
  'enregistreur-frappe',
  'reseaux-sociaux',
  'ia-rh',
  'alerte',
] as const;

/** Des outils qui ont un lieu, et n’entendent rien. */
const sansSon = [
  'badge',
  'biometrie',
  'geolocalisation',
  'chronotachygraphe',
  'mesure-inactivite',
  'depistage',
] as const;

/** Ce que l’outil touche de la vie privée. */
export const zones: Question<'zones'> = {
  section: 'essentiel',
  commune: false,
  nature: 'mesure',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['aucune'],
  intitule: {
    salarie: 'Que touche l’outil parmi ces lieux, moments et contenus ?',
    employeur: 'Que touche votre outil parmi ces lieux, moments et contenus ?',
    observateur: 'Que touche l’outil parmi ces lieux, moments et contenus ?',
  },
  aide: 'Plusieurs réponses sont possibles.',
  pourquoi:
    'Certains lieux, moments et contenus restent privés au travail. Y entrer demande une raison rare, ou n’est pas admis.',
  sources: ['L1121-1', 'c-civ-9', 'rgpd-5', 'cnil-videosurveillance'],
  ouTrouver: 'Emplacement des appareils, notice de l’outil, réglages, copie de vos données.',
  aDemander: {
    a: EMPLOYEUR_OU_DPO,
    question: {
      salarie:
        'Quels lieux, moments ou contenus privés cet outil touche-t-il : pauses, soirées, domicile, messages personnels ?',
      employeur:
        'Quels lieux, moments ou contenus privés cet outil touche-t-il : pauses, soirées, domicile, messages personnels ?',
      observateur:
        'Quels lieux, moments ou contenus privés cet outil touche-t-il : pauses, soirées, domicile, messages personnels ?',
    },
  },
  choix: {
    'pauses-sanitaires-vestiaires': {
      libelle: 'Pauses, toilettes, douches ou vestiaires',
      sauf: { dispositif: sansLieu },
    },
    'local-syndical': {
      libelle: 'Local syndical, ou son accès',
      sauf: {
        dispositif: [...sansLieu, 'suivi-activite', 'captures-ecran', 'mesure-inactivite'],
      },
    },
    son: {
      libelle: 'Son ajouté à l’image, ou conversations captées',
      precision: 'Pour des appels enregistrés : les conversations entre collègues, hors appel.',
      sauf: { dispositif: [...sansLieu, ...sansSon] },
    },
    'hors-temps-de-travail': {
      libelle: 'Moments hors du temps de travail',
      precision: 'L’outil suit la personne : trajets privés, soirées, congés, mandat.',
    },
    domicile: {
      libelle: 'Domicile',
      precision: 'Y compris un outil de travail dont on se sert en télétravail.',
    },
    'contenus-prives': {
      libelle: 'Contenus privés',
      precision: 'Messagerie personnelle, photos, conversations avec des proches.',
    },
    aucune: { libelle: 'Rien de tout cela' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** Dispositif caché, ou ruse. */
export const dissimulation: Question<'dissimulation'> = {
  section: 'regularite',
  commune: false,
  nature: 'mesure',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['ruse', 'cache', 'non'],
  intitule: {
    salarie: 'L’appareil était-il caché, ou a-t-on employé une ruse contre vous ?',
    employeur: 'Avez-vous caché l’appareil, ou employé une ruse ?',
    observateur: 'L’appareil était-il caché, ou a-t-on employé une ruse ?',
  },
  enProjet: {
    salarie: 'L’appareil sera-t-il caché, ou une ruse employée contre vous ?',
    employeur: 'L’appareil sera-t-il caché, ou une ruse employée ?',
    observateur: 'L’appareil sera-t-il caché, ou une ruse employée ?',
  },
  aide: 'Ne pas avoir été prévenu est une autre question : un logiciel de travail non annoncé n’est pas, pour cela seul, caché.',
  pourquoi:
    'Une collecte loyale ne se fait ni en cachette ni par ruse. Une caméra cachée n’est admise que dans des cas rares.',
  sources: ['L1222-4', 'rgpd-5', 'cedh-2019-lopez-ribalda', 'cnil-2025-008-samaritaine'],
  ouTrouver:
    'Circonstances de la découverte, constat, témoignages, rapport remis avec la sanction.',
  aDemander: {
    a: EMPLOYEUR_OU_REPRESENTANT,
    question: {
      salarie: 'Où était l’appareil, qui l’a décidé, et qui le savait ?',
      employeur: 'Où était l’appareil, qui l’a décidé, et qui le savait ?',
      observateur: 'Où était l’appareil, qui l’a décidé, et qui le savait ?',
    },
  },
  choix: {
    non: { libelle: 'Non, ni cachette ni ruse' },
    cache: {
      libelle: 'Oui, l’appareil était caché',
      precision: 'Exemple : une caméra dans un faux détecteur de fumée.',
    },
    ruse: {
      libelle: 'Oui, par une ruse ou un tiers envoyé en secret',
      precision: 'Exemples : faux client non annoncé, détective.',
    },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** Fichier, message ou support identifié comme personnel. */
export const personnel: Question<'personnel'> = {
  section: 'usage',
  commune: false,
  nature: 'fait',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: [
    'compte-personnel',
    'identifie-sans-lui',
    'identifie-en-sa-presence',
    'non-identifie',
  ],
  intitule: {
    salarie: 'L’employeur a-t-il ouvert un contenu identifié comme personnel ?',
    candidat: 'Le recruteur a-t-il ouvert un contenu identifié comme personnel ?',
    employeur: 'Avez-vous ouvert un contenu identifié comme personnel ?',
    observateur: 'L’employeur a-t-il ouvert un contenu identifié comme personnel ?',
  },
  enProjet: {
    salarie: 'L’employeur compte-t-il ouvrir des contenus identifiés comme personnels ?',
    candidat: 'Le recruteur compte-t-il ouvrir des contenus identifiés comme personnels ?',
    employeur: 'Comptez-vous ouvrir des contenus identifiés comme personnels ?',
    observateur: 'L’employeur compte-t-il ouvrir des contenus identifiés comme personnels ?',
  },
  aide: 'Contenu : fichier, message, clé USB. Identifié : son nom ou son objet dit « personnel » ou « privé ». Un prénom ou « Mes documents » ne suffit pas.',
  aideSelonDispositif: aideSurLePersonnel,
  pourquoi:
    'Ce qui n’est pas identifié comme personnel est présumé professionnel. Un message personnel relève du secret des correspondances.',
  sources: ['L1121-1', 'cp-226-15', 'cnil-messagerie'],
  ouTrouver: 'Nom du fichier ou du dossier, objet du message, constat, lettre de sanction.',
  aDemander: {
    a: EMPLOYEUR_OU_REPRESENTANT,
    question: {
      salarie:
        'Quels fichiers ou messages avez-vous ouverts, sous quel nom, et en présence de qui ?',
      employeur:
        'Quels fichiers ou messages ont été ouverts, sous quel nom, et en présence de qui ?',
      observateur:
        'Quels fichiers ou messages ont été ouverts, sous quel nom, et en présence de qui ?',
    },
  },
  choix: {
    'identifie-sans-lui': { libelle: 'Oui, sans que la personne soit présente ni appelée' },
    'identifie-en-sa-presence': { libelle: 'Oui, la personne étant présente ou appelée' },
    'non-identifie': { libelle: 'Non, rien ne disait que c’était personnel' },
    'compte-personnel': {
      libelle: 'Une messagerie ou un compte privé, ouvert sans la personne',
      precision: 'Compte personnel resté ouvert, groupe ou profil privé, même sans mention.',
    },
    'sans-objet': { libelle: 'Aucun fichier, message ou support n’a été ouvert' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** Liberté d’organisation du salarié géolocalisé. */
export const autonomie: Question<'autonomie'> = {
  section: 'usage',
  commune: false,
  nature: 'fait',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['oui', 'non'],
  intitule: {
    salarie: 'Organisez-vous librement votre travail et vos déplacements ?',
    employeur: 'Vos salariés suivis organisent-ils librement leur travail et leurs déplacements ?',
    observateur: 'Le salarié organise-t-il librement son travail et ses déplacements ?',
  },
  aide: 'Librement : il choisit ses horaires, ses visites ou ses tournées.',
  pourquoi:
    'La géolocalisation ne peut pas servir à contrôler le temps de travail d’un salarié libre de s’organiser.',
  sources: ['L1121-1', 'cass-soc-2011-10-18036-geoloc', 'cnil-geolocalisation'],
  ouTrouver: 'Contrat de travail, fiche de poste, plannings, convention de forfait.',
  aDemander: {
    a: {
      salarie: 'Aux ressources humaines',
      employeur: 'Aux responsables des équipes suivies',
      observateur: 'Au salarié ou à l’employeur',
    },
    question: {
      salarie:
        'Quel document fixe mes horaires et mes tournées, et quelle liberté me laisse-t-il ?',
      employeur: 'Qui fixe les horaires et les tournées des salariés suivis ?',
      observateur: 'Qui fixe les horaires et les tournées du salarié ?',
    },
  },
  choix: {
    oui: { libelle: 'Oui, les horaires ou les tournées se choisissent librement' },
    non: { libelle: 'Non, l’employeur fixe les horaires et les tournées' },
    inconnu: JE_NE_SAIS_PAS,
  },
};

/** Nature des données. */
export const donnees: Question<'donnees'> = {
  section: 'regularite',
  commune: false,
  nature: 'mesure',
  sansRetour: null,
  comparee: true,
  toujoursPosee: false,
  versLEmployeur: ['ordinaires'],
  intitule: {
    salarie: 'Quelles sortes de données l’outil recueille-t-il sur vous ?',
    employeur: 'Quelles sortes de données votre outil recueille-t-il ?',
    observateur: 'Quelles sortes de données l’outil recueille-t-il sur le salarié ?',
  },
  aide: 'Plusieurs réponses sont possibles.',
  pourquoi:
    'Le RGPD interdit en principe de traiter certaines données, comme la santé ou l’appartenance syndicale, et encadre les infractions.',
  sources: ['rgpd-9', 'rgpd-10', 'cnil-biometrie-2019-001'],
  ouTrouver: 'Notice de l’outil, registre des traitements, copie de vos données.',
  aDemander: {
    a: EMPLOYEUR_OU_DPO,
    question: {
      salarie: 'Quelles catégories de données cet outil enregistre-t-il à mon sujet ?',
      employeur: 'Quelles catégories de données le registre indique-t-il pour cet outil ?',
      observateur: 'Quelles catégories de données cet outil enregistre-t-il sur le salarié ?',
    },
  },
  choix: {
    ordinaires: {
      libelle: 'Données de travail ordinaires',
      precision: 'Horaires, appels, connexions, images, positions.',
    },
    biometrie: {
      libelle: 'Données biométriques',
      precision: 'Empreinte, visage, iris ou voix servant à reconnaître une personne.',
    },
    sante: { libelle: 'Données de santé', precision: 'Rythme cardiaque, maladie, handicap.' },
    'syndicales-ou-opinions': { libelle: 'Activité syndicale, grève, opinions ou religion' },
    infractions: { libelle: 'Infractions ou condamnations' },
    inconnu: JE_NE_SAIS_PAS,
  },
};
