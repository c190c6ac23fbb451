/**
 * D’autres façons de demander, écrites pour régler la recherche : mots seuls, phrases entières, « a-t-il le droit »,
 * récits, fautes, marques, sigles, langue de tous les jours. Chaque question nomme les pages qui répondent ; l’une
 * d’elles doit être parmi les trois premières. Le contrôle, lui, est ailleurs : `questions-de-controle.json`.
 */
export const questionsDeReglage: readonly (readonly [tapee: string, ...attendues: string[]])[] = [
  // Caméras
  ['caméra', '/dispositifs/video/', '/dispositifs/video-public/'],
  ['caméras au travail', '/dispositifs/video/', '/dispositifs/video-public/'],
  ['camera', '/dispositifs/video/', '/dispositifs/video-public/'],
  ['mon employeur a-t-il le droit de me filmer toute la journée', '/dispositifs/video/'],
  ['est-il légal d’être filmé à son poste', '/dispositifs/video/'],
  ['y a une caméra braquée sur mon bureau', '/dispositifs/video/'],
  [
    'on nous filme en cuisine sans nous l’avoir dit',
    '/dispositifs/video/',
    '/dispositifs/video-public/',
    '/ce-que-l-employeur-doit-dire/',
  ],
  ['caméra boulangerie vendeuse', '/dispositifs/video-public/'],
  ['videosurveilance magasin', '/dispositifs/video-public/', '/dispositifs/video/'],
  [
    'est ce que le patron peut regarder les caméras depuis son téléphone',
    '/dispositifs/video/',
    '/dispositifs/video-public/',
  ],
  ['caméra salle de pause', '/dispositifs/video/', '/vie-privee-au-travail/'],
  [
    'combien de temps un employeur peut garder une vidéo',
    '/durees-de-conservation/',
    '/dispositifs/video/',
    '/idees-recues/images-un-mois/',
  ],
  [
    'caméra cachée vol caisse preuve',
    '/preuve/',
    '/decisions/cass-soc-2023-21-17802-video-caisse/',
    '/idees-recues/camera-cachee/',
    '/idees-recues/cachee-donc-rejetee/',
  ],
  ['panneau vidéosurveillance modèle', '/kit-employeur/panneau/'],
  [
    'faut-il une autorisation de la préfecture pour des caméras',
    '/idees-recues/sans-autorisation-du-prefet/',
    '/dispositifs/video-public/',
    '/dispositifs/video/',
  ],

  // Géolocalisation
  ['gps', '/dispositifs/geolocalisation/'],
  ['traceur sur mon camion', '/dispositifs/geolocalisation/', '/dispositifs/chronotachygraphe/'],
  ['mon patron me suit avec le gps de la camionnette', '/dispositifs/geolocalisation/'],
  ['balise gps vehicule de service le week-end', '/dispositifs/geolocalisation/'],
  [
    'géoloc pour calculer mes heures',
    '/idees-recues/gps-pour-les-heures/',
    '/dispositifs/geolocalisation/',
  ],
  ['puis-je couper la géolocalisation pendant ma pause', '/dispositifs/geolocalisation/'],
  [
    'commercial suivi par son téléphone',
    '/dispositifs/geolocalisation/',
    '/dispositifs/telephone/',
  ],
  ['mouchard chauffeur routier', '/dispositifs/chronotachygraphe/'],
  ['chrono tachygraphe', '/dispositifs/chronotachygraphe/'],

  // Ordinateur, messagerie, télétravail
  [
    'hubstaff',
    '/dispositifs/captures-ecran/',
    '/dispositifs/suivi-activite/',
    '/dispositifs/mesure-inactivite/',
  ],
  [
    'teramind',
    '/dispositifs/captures-ecran/',
    '/dispositifs/enregistreur-frappe/',
    '/dispositifs/suivi-activite/',
  ],
  [
    'time doctor',
    '/decisions/cnil-2024-021-time-doctor/',
    '/dispositifs/captures-ecran/',
    '/dispositifs/mesure-inactivite/',
  ],
  [
    'statut absent sur teams',
    '/teletravail/',
    '/dispositifs/mesure-inactivite/',
    '/dispositifs/messagerie-web/',
    '/dispositifs/suivi-activite/',
  ],
  [
    'microsoft teams surveille',
    '/teletravail/',
    '/dispositifs/messagerie-web/',
    '/dispositifs/mesure-inactivite/',
    '/dispositifs/suivi-activite/',
  ],
  [
    'faire bouger la souris pour paraître connecté',
    '/teletravail/',
    '/dispositifs/mesure-inactivite/',
  ],
  ['logiciel qui prend des captures de mon écran', '/dispositifs/captures-ecran/'],
  ['mon chef peut-il voir mon écran à distance', '/dispositifs/captures-ecran/'],
  ['enregistreur de touches', '/dispositifs/enregistreur-frappe/'],
  ['obliger à laisser la webcam allumée en télétravail', '/teletravail/', '/dispositifs/webcam/'],
  ['allumer ma caméra en visio', '/teletravail/', '/dispositifs/webcam/'],
  [
    'l’entreprise peut-elle lire mes conversations WhatsApp',
    '/dispositifs/messagerie-web/',
    '/vie-privee-au-travail/',
    '/dispositifs/telephone/',
    '/idees-recues/messages-au-travail/',
  ],
  [
    'ma hiérarchie a ouvert un dossier nommé personnel',
    '/vie-privee-au-travail/',
    '/dispositifs/messagerie-web/',
    '/decisions/cass-soc-2001-99-42942-nikon/',
  ],
  [
    'historique de navigation internet consulté par l’employeur',
    '/dispositifs/messagerie-web/',
    '/dispositifs/fichiers-journaux/',
  ],
  ['slack messages privés', '/dispositifs/messagerie-web/', '/vie-privee-au-travail/'],
  [
    'sms envoyés du portable professionnel',
    '/dispositifs/telephone/',
    '/decisions/cass-soc-2024-23-11860-spb/',
    '/vie-privee-au-travail/',
  ],
  ['journaux de connexion vpn', '/dispositifs/fichiers-journaux/'],
  [
    'l’informatique sait quels sites je visite',
    '/dispositifs/messagerie-web/',
    '/dispositifs/fichiers-journaux/',
  ],
  [
    'surveillance télétravail',
    '/teletravail/',
    '/dispositifs/captures-ecran/',
    '/dispositifs/mesure-inactivite/',
    '/textes/cnil-teletravail/',
    '/dispositifs/webcam/',
  ],

  // Appels et téléphone
  ['enregistrement des appels', '/dispositifs/appels/'],
  ['ils réécoutent nos conversations avec les clients', '/dispositifs/appels/'],
  ['centre d’appel enregistrement sans prévenir', '/dispositifs/appels/'],
  [
    'peut-on sanctionner sur une écoute téléphonique',
    '/dispositifs/appels/',
    '/sanction-et-licenciement/',
  ],
  [
    'facture détaillée du téléphone pro',
    '/dispositifs/telephone/',
    '/idees-recues/releves-telephoniques/',
  ],

  // Badge, biométrie, objets
  ['badge', '/dispositifs/badge/'],
  [
    'pointage par empreinte digitale est ce autorisé',
    '/dispositifs/biometrie/',
    '/idees-recues/empreinte-pour-pointer/',
  ],
  ['reconnaissance faciale pour entrer au bureau', '/dispositifs/biometrie/'],
  [
    'badgeuse photo',
    '/idees-recues/photo-au-pointage/',
    '/dispositifs/badge/',
    '/textes/cnil-badgeuses-photo-2020/',
  ],
  [
    'mes passages de badge ont servi à me licencier',
    '/dispositifs/badge/',
    '/decisions/cass-soc-2023-21-20798-klesia-badge/',
  ],
  ['bracelet connecté entrepôt', '/dispositifs/objets-connectes/'],
  [
    'scanner amazon qui compte les secondes',
    '/dispositifs/suivi-activite/',
    '/decisions/cnil-2023-021-amazon/',
    '/decisions/ce-2025-492830-amazon/',
    '/idees-recues/amazon-32-millions/',
  ],

  // IA, réseaux sociaux, enquêteurs
  ['ia qui note les salariés', '/intelligence-artificielle/', '/dispositifs/ia-rh/'],
  ['algorithme qui trie les cv', '/dispositifs/ia-rh/', '/intelligence-artificielle/'],
  ['détection des émotions dans la voix', '/dispositifs/ia-emotions/'],
  ['chatgpt au travail surveillance', '/intelligence-artificielle/', '/dispositifs/ia-rh/'],
  [
    'publication facebook licenciement',
    '/dispositifs/reseaux-sociaux/',
    '/decisions/cass-soc-2020-19-12058-petit-bateau/',
  ],
  ['mon employeur regarde mon profil linkedin', '/dispositifs/reseaux-sociaux/'],
  ['détective privé', '/dispositifs/filature/'],
  [
    'suivi dans la rue par un enquêteur pendant mon arrêt maladie',
    '/arret-maladie/',
    '/dispositifs/filature/',
  ],
  ['client mystère', '/dispositifs/client-mystere/'],
  ['ligne d’alerte éthique', '/dispositifs/alerte/'],
  ['un collègue chargé de noter ce que je fais', '/dispositifs/controle-humain/'],

  // Information, consentement, CSE
  [
    'on ne m’a rien dit',
    '/ce-que-l-employeur-doit-dire/',
    '/consentement-ou-information/',
    '/idees-recues/pas-dit-pas-surveille/',
  ],
  [
    'doit-on me prévenir avant de me surveiller',
    '/ce-que-l-employeur-doit-dire/',
    '/consentement-ou-information/',
  ],
  [
    'je n’ai jamais donné mon accord',
    '/consentement-ou-information/',
    '/idees-recues/consentement/',
  ],
  ['est-ce que j’ai le droit de dire non', '/consentement-ou-information/'],
  [
    'clause de surveillance dans mon contrat de travail',
    '/consentement-ou-information/',
    '/idees-recues/signature-du-contrat/',
  ],
  ['le cse n’a pas été consulté', '/le-cse/', '/idees-recues/cse-dans-toutes/'],
  ['moins de 50 salariés cse obligatoire', '/le-cse/', '/idees-recues/cse-dans-toutes/'],
  [
    'petite boîte de 5 personnes, quelles règles',
    '/idees-recues/petite-entreprise/',
    '/avant-de-mettre-en-place/',
    '/dix-erreurs/',
  ],
  [
    'délégué syndical écouté',
    '/salarie-protege/',
    '/le-cse/',
    '/decisions/cass-crim-2023-22-83581-delegue/',
  ],

  // Preuve, sanction, recours
  [
    'la vidéo peut-elle servir à me licencier',
    '/preuve/',
    '/sanction-et-licenciement/',
    '/dispositifs/video/',
  ],
  ['preuve illégale prud’hommes', '/preuve/'],
  ['j’ai enregistré mon chef avec mon téléphone', '/preuve/'],
  ['enregistrer entretien préalable', '/preuve/', '/glossaire/#entretien-prealable'],
  [
    'licencié pour faute grave à cause du gps',
    '/sanction-et-licenciement/',
    '/dispositifs/geolocalisation/',
    '/idees-recues/maif-faute-grave/',
  ],
  [
    'avertissement injustifié que faire',
    '/sanction-et-licenciement/',
    '/modeles/contestation-d-une-sanction/',
  ],
  ['réintégration après licenciement nul', '/sanction-et-licenciement/'],
  [
    'combien je peux toucher aux prudhommes',
    '/reparation/',
    '/sanction-et-licenciement/',
    '/recours-et-delais/',
    '/code-du-travail/L1235-3/',
    '/idees-recues/indemnite-automatique/',
  ],
  ['jai combien de temps pour attaquer mon patron', '/delais/', '/recours-et-delais/'],
  ['plainte cnil', '/modeles/plainte-a-la-cnil/', '/recours-et-delais/', '/textes/cnil-plainte/'],
  [
    'comment saisir la cnil contre mon employeur',
    '/modeles/plainte-a-la-cnil/',
    '/recours-et-delais/',
    '/textes/cnil-plainte/',
    '/contacts/',
  ],
  ['inspection du travail', '/contacts/', '/glossaire/#inspection-du-travail'],
  ['qui peut m’aider gratuitement', '/contacts/'],
  ['trop tard pour agir ?', '/delais/', '/recours-et-delais/'],
  [
    'demander les données que l’entreprise a sur moi',
    '/droit-d-acces/',
    '/modeles/demande-d-acces/',
  ],
  [
    'lettre pour savoir ce que le logiciel enregistre',
    '/modeles/demande-d-information/',
    '/modeles/demande-d-acces/',
  ],
  ['droit d’accès rgpd salarié', '/droit-d-acces/'],

  // Employeur
  [
    'installer des caméras dans mon commerce quelles obligations',
    '/dispositifs/video-public/',
    '/avant-de-mettre-en-place/',
    '/dispositifs/video/',
  ],
  ['étapes pour mettre en place un logiciel de suivi', '/avant-de-mettre-en-place/'],
  ['registre des traitements modèle gratuit', '/kit-employeur/registre/'],
  ['dois-je faire une aipd', '/kit-employeur/analyse-d-impact/', '/glossaire/#analyse-d-impact'],
  ['amende cnil employeur combien', '/sanctions-de-la-cnil/'],
  ['l’intéret legitime c koi', '/interet-legitime/', '/glossaire/#interet-legitime'],

  // Les situations
  ['fouille de sac à la sortie', '/fouilles-alcool-et-drogues/'],
  ['alcootest au boulot', '/fouilles-alcool-et-drogues/'],
  ['mon chef a ouvert mon casier', '/fouilles-alcool-et-drogues/'],
  ['caméra nounou', '/particulier-stage-interim/'],
  ['stagiaire surveillé', '/particulier-stage-interim/'],
  ['ma boîte mail après ma démission', '/depart-du-salarie/'],
  [
    'donner mon mot de passe à mon employeur',
    '/depart-du-salarie/',
    '/dispositifs/fichiers-journaux/',
  ],
  ['contre-visite médicale patron', '/arret-maladie/'],
  ['dommages et intérêts surveillance', '/reparation/'],
  ['télétravail', '/teletravail/'],
  ['réunion enregistrée et transcrite', '/teletravail/', '/dispositifs/webcam/'],
  ['licencier un délégué du personnel', '/salarie-protege/'],
  ['signaler une erreur sur le site', '/corrections/'],
  ['mentions légales', '/mentions-legales/'],

  // Définitions
  ['c’est quoi le CSE', '/glossaire/#cse'],
  ['c’est quoi une donnée sensible', '/glossaire/#donnee-sensible'],
  ['définition profilage', '/glossaire/#profilage'],
  ['que veut dire pourvoi', '/glossaire/#pourvoi'],
  ['dpo c’est quoi', '/glossaire/#dpo'],
  ['qu’est-ce que la minimisation', '/glossaire/#minimisation'],
  ['rgpd définition', '/glossaire/#rgpd'],

  // Fautes, mots collés ou coupés
  ['surveillence', '/dispositifs/', '/verifier/', '/dispositifs/video/'],
  ['video surveillance', '/dispositifs/video/', '/dispositifs/video-public/'],
  ['geo localisation', '/dispositifs/geolocalisation/'],
  ['géolocalistion voiture', '/dispositifs/geolocalisation/'],
  ['droitdacces', '/droit-d-acces/', '/glossaire/#droit-d-acces'],
  ['prudhomes délai', '/delais/', '/recours-et-delais/', '/code-du-travail/L1471-1/'],
  ['bage pointeuse', '/dispositifs/badge/'],
  ['télé\u00adtravail webcam', '/dispositifs/webcam/'],
  ['biometrique', '/dispositifs/biometrie/'],
  ['licensiement', '/sanction-et-licenciement/'],
  // Une décision par son numéro, tel que les juridictions l’écrivent, ou par son jour en chiffres
  ['No 21-20.798', '/decisions/cass-soc-2023-21-20798-klesia-badge/'],
  ['RG n° 25/02856', '/decisions/tj-nanterre-2026-25-02856-ia/'],
  ['requête n° 394178', '/decisions/ce-2016-394178-test-salivaire/'],
  [
    '08/03/2023',
    '/decisions/cass-soc-2023-21-20798-klesia-badge/',
    '/decisions/cass-soc-2023-21-17802-video-caisse/',
    '/decisions/cass-soc-2023-20-21848-bus/',
  ],
];

/** Ce qui n’a rien à voir avec le site : mieux vaut ne rien proposer. */
export const horsDuSujet: readonly string[] = [
  'recette tarte aux pommes',
  'qxqxqx',
  'météo marseille demain',
  'zlatan',
  'billet de train pour nantes',
  'résultats loto',
  'asdf ghjk',
];
