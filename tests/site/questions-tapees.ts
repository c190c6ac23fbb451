/**
 * Ce que des gens tapent vraiment, fautes comprises, et la page qui doit être parmi les trois
 * premières réponses. Une ligne qui casse se répare dans les `motsCles` de la page ou dans
 * `src/lib/recherche/mots-courants.ts`, jamais en ôtant la ligne.
 */
export const questionsTapees: readonly (readonly [tapee: string, attendue: string])[] = [
  // L’affaire
  ['maif', '/affaire-maif/'],
  ['affaire MAIF', '/affaire-maif/'],
  ['maif salariée licenciée logiciel sans consentement', '/affaire-maif/'],
  ['virée pour appels pas décrochés', '/affaire-maif/'],
  ['téléconseillère niort', '/affaire-maif/'],
  ['22-15.793', '/decisions/cass-soc-2025-22-15793-telesecretaires/'],
  ['2215793', '/decisions/cass-soc-2025-22-15793-telesecretaires/'],

  // Les décisions
  ['jurisprudence', '/decisions/'],
  ['liste des arrêts', '/decisions/'],
  ['preuve illicite recevable', '/decisions/la-preuve/'],
  ['revirement preuve déloyale', '/decisions/ass-plen-2023-20-20648-abaque/'],
  ['nikon', '/decisions/cass-soc-2001-99-42942-nikon/'],
  ['arrêt Nikon', '/decisions/cass-soc-2001-99-42942-nikon/'],
  ['manfrini', '/decisions/cass-soc-2020-17-19523-afp/'],
  ['neocel', '/decisions/cass-soc-1991-88-43120-neocel/'],
  ['petit bateau facebook', '/decisions/cass-soc-2020-19-12058-petit-bateau/'],
  ['lopez ribalda', '/decisions/cedh-2019-lopez-ribalda/'],
  ['barbulescu', '/decisions/cedh-2017-barbulescu/'],
  ['n° 22-15.793', '/decisions/cass-soc-2025-22-15793-telesecretaires/'],
  ['22 15 793', '/decisions/cass-soc-2025-22-15793-telesecretaires/'],
  ['20-20648', '/decisions/ass-plen-2023-20-20648-abaque/'],
  ['2120798', '/decisions/cass-soc-2023-21-20798-klesia-badge/'],
  ['SAN-2024-021', '/decisions/cnil-2024-021-time-doctor/'],
  ['C-34/21', '/decisions/cjue-2023-c34-21/'],
  ['pharmacie mayotte', '/decisions/cass-soc-2024-22-23073-pharmacie-2/'],
  ['camera detecteur de fumee samaritaine', '/decisions/cnil-2025-008-samaritaine/'],
  ['vol de gasoil hangar', '/decisions/cass-soc-2023-22-16455-hangar/'],
  ['clé usb personnelle', '/decisions/cass-soc-2024-23-13992-usb/'],
  ['ne pas décrocher centre d’appels', '/decisions/cass-soc-2025-22-15793-telesecretaires/'],
  ['faux client restaurant', '/decisions/cass-soc-2023-22-13783-client-mystere/'],
  ['distributeur de prospectus boîtier', '/decisions/cass-soc-2018-17-14631-mediapost/'],

  // Consentement ou information
  ['consentement', '/consentement-ou-information/'],
  ['faut-il mon consentement pour me surveiller', '/consentement-ou-information/'],
  ['surveillé sans mon accord', '/consentement-ou-information/'],
  ['est ce que je dois signer la charte informatique', '/consentement-ou-information/'],
  ['puis-je refuser d’être surveillé', '/consentement-ou-information/'],
  ['l’information préalable', '/consentement-ou-information/'],

  // Les articles
  ['avis négatif du CSE', '/le-cse/'],
  ['consulter le CSE seuil 50 salariés', '/le-cse/'],
  ['note d’information salariés', '/ce-que-l-employeur-doit-dire/'],
  ['surveillance excessive', '/la-proportionnalite/'],
  ['ouvrir mes messages personnels', '/vie-privee-au-travail/'],
  ['statistiques d’appels', '/mesurer-l-activite/'],
  ['preuve obtenue illégalement', '/preuve/'],
  ['annuler une sanction', '/sanction-et-licenciement/'],
  ['combien de temps pour contester', '/recours-et-delais/'],
  ['copie de mes données', '/droit-d-acces/'],
  ['amende amazon 15 millions', '/sanctions-de-la-cnil/'],
  ['liste des sanctions de la CNIL', '/sanctions-de-la-cnil/'],
  ['entreprise condamnée par la CNIL', '/sanctions-de-la-cnil/'],
  ['formulaire ethnie parti politique', '/decisions/cnil-2023-013-saf-logistics/'],
  ['intelligence artificielle au travail', '/intelligence-artificielle/'],
  ['fonctionnaire surveillé', '/secteur-public/'],
  ['test en trois étapes', '/interet-legitime/'],
  ['checklist employeur', '/avant-de-mettre-en-place/'],
  ['erreurs employeur', '/dix-erreurs/'],

  // Le glossaire
  ['glossaire', '/glossaire/'],
  ['que veut dire CSE', '/le-cse/'],
  ['définition trouble manifestement illicite', '/glossaire/'],

  // Bases légales
  ['base légale', '/bases-legales/'],
  ['bases legales rgpd', '/bases-legales/'],
  ['interet legitime', '/bases-legales/'],
  ['l’intérêt légitime de l’employeur', '/bases-legales/'],
  ['6 bases du RGPD', '/bases-legales/'],

  // Le questionnaire
  ['mon patron m’espionne', '/verifier/'],
  ['flicage au travail', '/verifier/'],
  ['logiciel espion', '/verifier/'],
  ['caméra cachée', '/verifier/'],
  ['camera dans les vestiaires', '/verifier/'],
  ['mon boss peut-il écouter mes appels ?', '/verifier/'],
  ['viré à cause d’une vidéo', '/verifier/'],
  ['ai-je le droit', '/verifier/'],

  // Les outils
  ['mouchard sur mon pc', '/dispositifs/enregistreur-frappe/'],
  ['ecouter les appels', '/dispositifs/appels/'],
  ['gps voiture de fonction', '/dispositifs/geolocalisation/'],
  ['keylogger', '/dispositifs/enregistreur-frappe/'],
  ['mon employeur lit mes mails', '/dispositifs/messagerie-web/'],
  ['capture d’écran télétravail', '/dispositifs/captures-ecran/'],
  ['camera au dessus de la caisse', '/dispositifs/video-public/'],
  ['empreinte digitale pointeuse', '/dispositifs/biometrie/'],
  ['temps d’inactivité souris', '/dispositifs/mesure-inactivite/'],
  ['double écoute', '/dispositifs/appels/'],
  ['logs de connexion', '/dispositifs/fichiers-journaux/'],
  ['badgeuse', '/dispositifs/badge/'],
  ['combien de temps garder les images', '/durees-de-conservation/'],
  ['durée de conservation', '/durees-de-conservation/'],
  ['tableau des obligations par outil', '/dispositifs/matrice/'],

  // Le Code du travail
  ['L1222-4', '/code-du-travail/L1222-4/'],
  ['L. 1222-4', '/code-du-travail/L1222-4/'],
  ['l 1222 4', '/code-du-travail/L1222-4/'],
  ['article 1222-4', '/code-du-travail/L1222-4/'],
  ['article L.1222-4 du code du travail', '/code-du-travail/L1222-4/'],
  ['l12224', '/code-du-travail/L1222-4/'],
  ['porté préalablement à sa connaissance', '/code-du-travail/L1222-4/'],
  ['L1121-1', '/code-du-travail/L1121-1/'],
  ['l 1121 1', '/code-du-travail/L1121-1/'],
  ['L2312-38', '/code-du-travail/L2312-38/'],
  ['consultation du cse', '/code-du-travail/L2312-38/'],
  ['1235-3-1', '/code-du-travail/L1235-3-1/'],
  ['delai pour aller aux prud’hommes', '/code-du-travail/L1471-1/'],
  ['prescription sanction deux mois', '/code-du-travail/L1332-4/'],

  // Les autres textes
  ['rgpd article 13', '/textes/rgpd-13/'],
  ['article 13 RGPD', '/textes/rgpd-13/'],
  ['rgpd 6', '/textes/rgpd-6/'],
  ['art. 15 rgpd droit d’accès', '/textes/rgpd-15/'],
  ['226-15 code pénal', '/textes/cp-226-15/'],
  ['secret des correspondances', '/textes/cp-226-15/'],
  ['vie privée code civil', '/textes/c-civ-9/'],
  ['cnil géolocalisation', '/textes/cnil-geolocalisation/'],
  ['cnil vidéosurveillance', '/textes/cnil-videosurveillance/'],
  ['pointeuse badgeuse cnil', '/textes/cnil-badge/'],

  // Le site
  ['règles', '/regles/'],
  ['obligations de l’employeur', '/regles/'],
  ['effacer historique', '/vous-lisez-ceci-au-travail/'],
  ['mon employeur voit ce que je lis', '/vous-lisez-ceci-au-travail/'],
  ['navigation privée', '/vous-lisez-ceci-au-travail/'],
  ['cookies', '/confidentialite/'],
  ['qui a fait ce site', '/a-propos/'],

  // Les délais et les contacts
  ['combien de temps pour aller aux prudhommes', '/delais/'],
  ['calculer délai prud’hommes', '/delais/'],
  ['date limite contester licenciement', '/delais/'],
  ['à qui s’adresser', '/contacts/'],
  ['porter plainte contre mon employeur', '/contacts/'],
  ['aide juridictionnelle', '/contacts/'],
  ['avocat gratuit', '/contacts/'],
  ['conseiller du salarié', '/contacts/'],

  // Le kit de l’employeur
  ['kit employeur', '/kit-employeur/'],
  ['modèle notice d’information salariés', '/kit-employeur/'],
  ['modele registre rgpd excel', '/kit-employeur/registre/'],
  ['aipd 9 critères', '/kit-employeur/analyse-d-impact/'],
  ['accusé de lecture notice', '/kit-employeur/recu/'],
];
