import type { Dispositif, Fait } from '../../src/lib/droit/surveillance/vocabulaire/faits.ts';

/** Un sujet dont on nous parle, la page qui y répond, et par où l’on y arrive. */
interface Sujet {
  readonly sujet: string;
  /** Les pages qui répondent ; la première est celle des portes et de l’index. */
  readonly pages: readonly [string, ...string[]];
  /** Ce que l’on tape, avec les mots de tous les jours : l’une des pages est dans les trois premières. */
  readonly demandes: readonly [string, ...string[]];
  /** Le mot de l’index alphabétique, tel que l’on le cherche, qui mène à la page. */
  readonly mot: string;
  /** Les mots que l’une de ses pages dit dans son texte : ce que l’on cherche, on le lit en arrivant. */
  readonly dits: readonly [string, ...string[]];
  /** Les outils du questionnaire que le sujet concerne. */
  readonly outils?: readonly Dispositif[];
  /** Ce que le questionnaire sait en dire : un fait, une réponse. */
  readonly reponses?: readonly (readonly [fait: Fait, reponse: string])[];
}

/** Les sujets que le site traite, un par page d’explication. */
export const sujets: readonly Sujet[] = [
  {
    sujet: 'télétravail',
    pages: ['/teletravail/', '/dispositifs/enregistrement/', '/dispositifs/mesure-inactivite/'],
    demandes: [
      'surveillance en télétravail',
      'copilot lit mes messages',
      'pastille verte slack',
      'statut de présence teams',
      'mouse jiggler',
      'réunion visio transcrite par une IA',
    ],
    mot: 'télétravail',
    dits: ['teams', 'slack', 'copilot', 'pastille', 'souris', 'mouse jiggler', 'transcription'],
    outils: ['mesure-inactivite', 'enregistrement', 'webcam'],
    reponses: [['zones', 'domicile']],
  },
  {
    sujet: 'images, son et fausses caméras',
    pages: [
      '/dispositifs/video/',
      '/dispositifs/video-public/',
      '/textes/cnil-acces-aux-images/',
      '/textes/cnil-videosurveillance/',
    ],
    demandes: [
      'qui a le droit de visionner les images',
      'le chef regarde les caméras depuis chez lui',
      'caméra avec micro en boutique',
      'fausse caméra au travail',
    ],
    mot: 'caméra factice',
    dits: ['habilité', 'à distance', 'micro', 'factice'],
    outils: ['video', 'video-public'],
    reponses: [
      ['zones', 'son'],
      ['acces-restreint', 'non'],
    ],
  },
  {
    sujet: 'convocation',
    pages: ['/convoque/'],
    demandes: ['je suis convoqué à un entretien', 'convocation disciplinaire qui m’accompagne'],
    mot: 'convoqué à un entretien',
    dits: ['entretien préalable', 'conseiller du salarié', 'mise à pied'],
    reponses: [['suite', 'procedure-en-cours']],
  },
  {
    sujet: 'réparation et rupture',
    pages: ['/reparation/', '/depart-du-salarie/', '/convoque/'],
    demandes: [
      'dommages et intérêts surveillance',
      'prise d’acte caméra',
      'résiliation judiciaire',
      'on me pousse à démissionner',
      'rupture conventionnelle sous pression',
    ],
    mot: 'prise d’acte',
    dits: ['prise d’acte', 'résiliation judiciaire', 'démission', 'rupture conventionnelle'],
    reponses: [['suite', 'licenciement']],
  },
  {
    sujet: 'élus et représentants',
    pages: ['/le-cse/', '/modeles/signalement-au-cse/'],
    demandes: [
      'expert du CSE nouvelle technologie',
      'droit d’alerte d’un élu',
      'que peut demander un élu sur un logiciel',
    ],
    mot: 'comité social et économique',
    dits: ['expert', 'alerte'],
    reponses: [['consultation', 'consulte-avant']],
  },
  {
    sujet: 'salarié protégé',
    pages: ['/salarie-protege/'],
    demandes: ['licencier un délégué syndical', 'autorisation de l’inspecteur du travail'],
    mot: 'salarié protégé',
    dits: ['autorisation', 'inspection du travail'],
    reponses: [['mandat', 'oui']],
  },
  {
    sujet: 'agent public',
    pages: ['/secteur-public/'],
    demandes: ['fonctionnaire surveillé', 'délai tribunal administratif agent'],
    mot: 'fonctionnaire',
    dits: ['deux mois', 'tribunal administratif'],
    reponses: [
      ['secteur', 'public'],
      ['role', 'agent-public'],
    ],
  },
  {
    sujet: 'arrêt maladie',
    pages: ['/arret-maladie/', '/idees-recues/suivi-en-arret-maladie/'],
    demandes: [
      'contre-visite patronale',
      'détective pendant mon arrêt',
      'photo facebook en arrêt maladie',
    ],
    mot: 'arrêt maladie',
    dits: ['contre-visite', 'détective', 'réseaux sociaux'],
    outils: ['filature', 'reseaux-sociaux'],
  },
  {
    sujet: 'fouilles, alcool, drogues',
    pages: [
      '/fouilles-alcool-et-drogues/',
      '/dispositifs/fouille/',
      '/dispositifs/depistage/',
      '/idees-recues/fouille-et-accord/',
    ],
    demandes: ['fouille de sac', 'ouvrir mon casier', 'alcootest au travail', 'test salivaire'],
    mot: 'alcootest',
    dits: ['sac', 'casier', 'alcool', 'stupéfiants'],
    outils: ['fouille', 'depistage'],
  },
  {
    sujet: 'caméras embarquées, véhicules, drones',
    pages: [
      '/dispositifs/camera-embarquee/',
      '/dispositifs/geolocalisation/',
      '/decisions/cjue-2025-c422-24-camera-pieton/',
    ],
    demandes: ['dashcam', 'caméra-piéton', 'véhicule connecté', 'drone sur un chantier'],
    mot: 'dashcam',
    dits: ['tableau de bord', 'caméra-piéton', 'drone'],
    outils: ['camera-embarquee', 'geolocalisation'],
  },
  {
    sujet: 'départ du salarié',
    pages: ['/depart-du-salarie/'],
    demandes: [
      'ma boîte mail après mon départ',
      'effacer mes fichiers avant de partir',
      'garder des documents pour ma défense',
    ],
    mot: 'boîte mail après mon départ',
    dits: ['boîte', 'effacer', 'défense'],
    outils: ['fichiers', 'messagerie-web'],
  },
  {
    sujet: 'mots de passe, appareil personnel',
    pages: [
      '/depart-du-salarie/',
      '/dispositifs/telephone/',
      '/idees-recues/mot-de-passe/',
      '/textes/cnil-byod/',
      '/decisions/cass-soc-2003-01-41343-mot-de-passe/',
    ],
    demandes: [
      'on me demande mon mot de passe',
      'BYOD',
      'MDM sur mon téléphone perso',
      'appli de l’entreprise sur mon portable',
    ],
    mot: 'BYOD',
    dits: ['mot de passe', 'téléphone personnel', 'MDM'],
    outils: ['telephone'],
    reponses: [['personnel', 'compte-personnel']],
  },
  {
    sujet: 'IA générative, notation, plateformes',
    pages: ['/intelligence-artificielle/', '/dispositifs/ia-rh/', '/dispositifs/ia-emotions/'],
    demandes: [
      'chatgpt au travail',
      'management algorithmique',
      'noté par un algorithme',
      'livreur plateforme',
    ],
    mot: 'management algorithmique',
    dits: ['générative', 'management algorithmique', 'plateforme', 'la note'],
    outils: ['ia-rh', 'ia-emotions'],
    reponses: [['decision', 'note-suivie']],
  },
  {
    sujet: 'enquête interne et lanceurs d’alerte',
    pages: [
      '/enquete-interne/',
      '/dispositifs/alerte/',
      '/idees-recues/enquete-sans-prevenir/',
      '/signaler-sans-son-nom/',
    ],
    demandes: [
      'enquête interne harcèlement',
      'témoignage anonymisé',
      'lanceur d’alerte protection',
    ],
    mot: 'enquête interne',
    dits: ['harcèlement', 'anonymisé', 'lanceurs d’alerte'],
    outils: ['alerte'],
  },
  {
    sujet: 'particulier employeur, stage, bénévoles',
    pages: ['/particulier-stage-interim/'],
    demandes: [
      'caméra chez moi pour la nounou',
      'aide à domicile filmée',
      'stagiaire surveillé',
      'apprenti filmé',
      'bénévole d’une association surveillé',
    ],
    mot: 'particulier employeur',
    dits: ['particulier employeur', 'stagiaire', 'apprenti', 'bénévole'],
    reponses: [['role', 'stagiaire-ou-apprenti']],
  },
  {
    sujet: 'signaler sans son nom',
    pages: ['/signaler-sans-son-nom/', '/idees-recues/inspection-et-secret/'],
    demandes: [
      'signaler anonymement à l’inspection du travail',
      'l’inspection va-t-elle dire mon nom',
      'porter plainte à la police sans que mon patron le sache',
    ],
    mot: 'plainte anonyme',
    dits: ['inspection', 'police', 'procureur'],
  },
  {
    sujet: 'petite entreprise',
    pages: ['/petite-entreprise/', '/idees-recues/petite-entreprise/'],
    demandes: ['entreprise de moins de 11 salariés', 'petite boîte sans CSE'],
    mot: 'petite entreprise',
    dits: ['onze', 'ne vous concerne'],
    reponses: [['effectif', 'moins-11']],
  },
];
