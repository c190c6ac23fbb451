import type { Question } from './types.ts';

/** Quel outil : ses choix sont aussi les libellés courts des dispositifs, partout dans le site. */
export const dispositif: Question<'dispositif'> = {
  section: 'essentiel',
  commune: true,
  nature: 'cadre',
  sansRetour: null,
  comparee: true,
  toujoursPosee: true,
  versLEmployeur: [],
  intitule: {
    salarie: 'Quels outils vous surveillent, ou pourraient le faire ?',
    candidat: 'Quels outils servent, ou pourraient servir, à vous évaluer ?',
    employeur: 'Quels outils utilisez-vous, ou voulez-vous installer ?',
    observateur: 'Quels outils surveillent le salarié, ou pourraient le faire ?',
  },
  aide: 'Choisissez d’après ce que fait l’outil, non d’après sa marque. Plusieurs réponses sont possibles.',
  pourquoi:
    'Les limites, les durées et les interdictions ne sont pas les mêmes pour une caméra, un logiciel ou un véhicule suivi.',
  sources: ['L1121-1', 'L1222-4', 'rgpd-5'],
  ouTrouver:
    'Note de service, charte informatique, affichage, lettre de sanction, fiche de l’outil.',
  choix: {
    appels: {
      libelle: 'Écoute ou enregistrement des appels',
      precision: 'Conversations téléphoniques écoutées, enregistrées ou notées.',
    },
    'suivi-activite': {
      libelle: 'Statistiques d’activité',
      precision: 'Appels pris, durées, dossiers traités : téléphonie, CRM, logiciel de gestion.',
    },
    video: {
      libelle: 'Caméras, zone fermée au public',
      precision: 'Bureau, atelier, réserve, entrepôt.',
    },
    'video-public': {
      libelle: 'Caméras, zone ouverte au public',
      precision: 'Magasin, caisse, accueil, salle de restaurant.',
    },
    geolocalisation: {
      libelle: 'Géolocalisation',
      precision: 'Véhicule, téléphone ou boîtier qui donne une position.',
    },
    badge: {
      libelle: 'Badge ou pointeuse',
      precision:
        'Entrées, sorties, horaires, par carte, code ou application de pointage sur téléphone, sans empreinte ni visage.',
    },
    biometrie: {
      libelle: 'Biométrie',
      precision: 'Empreinte, visage, main ou voix pour entrer, pointer ou se connecter.',
    },
    'messagerie-web': {
      libelle: 'Messagerie et navigation',
      precision: 'Courriels, messagerie instantanée, sites visités.',
    },
    'fichiers-journaux': {
      libelle: 'Fichiers et journaux de connexion',
      precision: 'Fichiers de l’ordinateur, clés USB, traces d’accès (logs).',
    },
    'enregistreur-frappe': {
      libelle: 'Enregistreur de frappe',
      precision: 'Logiciel qui enregistre ce qui est tapé au clavier (keylogger).',
    },
    'captures-ecran': {
      libelle: 'Captures ou partage d’écran',
      precision: 'Images de l’écran prises à intervalles, ou écran filmé.',
    },
    'mesure-inactivite': {
      libelle: 'Mesure d’inactivité',
      precision: 'Minutes sans clavier, sans souris ou sans tâche, score de productivité.',
    },
    webcam: {
      libelle: 'Webcam ou micro de l’ordinateur',
      precision: 'Caméra ou son activés pendant le travail ou le télétravail.',
    },
    telephone: {
      libelle: 'Téléphone professionnel ou personnel',
      precision: 'Relevés, messages, applications imposées ou gestion à distance.',
    },
    chronotachygraphe: {
      libelle: 'Chronotachygraphe',
      precision: 'Appareil du camion ou du car : conduite, repos, vitesse.',
    },
    alerte: {
      libelle: 'Dispositif d’alerte interne',
      precision: 'Ligne ou formulaire pour signaler des faits.',
    },
    'ia-emotions': {
      libelle: 'Analyse des émotions',
      precision: 'Système qui déduit une émotion de la voix, du visage ou des gestes.',
    },
    'ia-rh': {
      libelle: 'Algorithme ou IA de gestion du personnel',
      precision: 'Recrutement, notation, attribution des tâches, promotion, licenciement.',
    },
    'objets-connectes': {
      libelle: 'Objets connectés portés',
      precision: 'Montre, bracelet, ceinture ou casque à capteurs.',
    },
    'client-mystere': {
      libelle: 'Client mystère',
      precision: 'Faux client envoyé pour observer le service.',
    },
    filature: {
      libelle: 'Filature ou détective',
      precision: 'Quelqu’un qui suit ou observe une personne au travail.',
    },
    'reseaux-sociaux': {
      libelle: 'Réseaux sociaux',
      precision: 'Profils, publications ou groupes consultés par l’employeur.',
    },
    'controle-humain': {
      libelle: 'Contrôle par une personne',
      precision: 'Supérieur, service interne ou audit, sans outil et sans cachette.',
    },
    fichiers: {
      libelle: 'Fichiers et messages ouverts',
      precision: 'Fichiers de l’ordinateur, clés USB, courriels que l’employeur a ouverts.',
    },
    journaux: {
      libelle: 'Journaux de connexion',
      precision: 'Traces d’accès, de consultation ou de téléchargement (logs).',
    },
    fouille: {
      libelle: 'Fouille d’un sac ou d’un casier',
      precision: 'Effets personnels, armoire, vestiaire, tiroir d’un bureau.',
    },
    depistage: {
      libelle: 'Test d’alcool ou de stupéfiants',
      precision: 'Alcootest, test salivaire, demandé par l’employeur.',
    },
    enregistrement: {
      libelle: 'Enregistrement de conversations',
      precision: 'Entretien, réunion, visioconférence, transcription automatique comprise.',
    },
    'camera-embarquee': {
      libelle: 'Caméra embarquée, portée ou volante',
      precision: 'Tableau de bord, cabine, caméra-piéton, drone.',
    },
    autre: { libelle: 'Autre outil', precision: 'Aucune des lignes qui précèdent ne convient.' },
  },
};
