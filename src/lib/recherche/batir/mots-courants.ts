/**
 * Les mots de tous les jours, l’argot et les situations, par page : ils entrent dans l’annuaire, pas dans le texte.
 * L’ordre et les répétitions n’y changent rien. Les noms d’une page sont dans `noms-courants.ts`, les produits dans
 * `marques.ts` ; une fiche de `src/content` porte aussi les siens dans son en-tête (`motsCles`). Un test vérifie que
 * chaque adresse existe.
 */
export const motsCourants: Readonly<Record<string, readonly string[]>> = {
  '/verifier/': [
    'ai-je le droit, a-t-il le droit, viré, virée, licencié à cause de, convoqué, sanction',
    'tester ma situation questionnaire diagnostic simulateur vérifier quiz test',
    'suis-je espionné surveillé fliqué fliquer flicage mouchard espionner espionnage légal illégal interdit permis autorisé',
    'patron boss chef manager employeur logiciel espion keylogger captures écran screenshot webcam caméra cachée caméras cachées vestiaires toilettes vidéosurveillance vidéo badgeuse badge pointeuse géolocalisation GPS voiture camion écoute écouter appels enregistrement mails teams slack télétravail mouse jiggler',
  ],
  '/dispositifs/controle-humain/': [
    'collègue chargé de surveiller, supérieur qui observe, noter ce que je fais, filature interne, mouchard, chef derrière mon dos, dénoncer, délation, rapport',
  ],
  '/affaire-maif/': [
    'affaire MAIF',
    'MAIF mutuelle téléconseiller téléconseillère plateau téléphonique décrochage raccroche appels non pris Niort licenciée licenciement logiciel suivi clubic article',
    'viré virée virés pour appels prud’hommes cour appel Amiens',
  ],
  '/consentement-ou-information/': [
    'accord consentement autorisation refuser s’opposer signer charte règlement avenant obligé forcé droit de refuser dire non case à cocher insu prévenu informé',
    'consentement accord signer refuser refus autorisation demander mon avis sans prévenir sans le dire à mon insu prévenu informé information préalable clause contrat charte informatique règlement intérieur',
    'obligé accepter signature',
  ],
  '/bases-legales/': [
    'base légale fondement juridique raison motif justification consentement intérêt légitime contrat obligation légale',
    'base légale bases légales RGPD article 6 intérêt légitime consentement contrat obligation légale mission intérêt public intérêts vitaux balance test CNIL DPO',
  ],
  '/regles/': [
    'règles',
    'règle obligations employeur liste complète tableau table toutes conditions devoirs checklist conformité dpo rh',
  ],
  '/dispositifs/': [
    'outils de surveillance',
    'dispositifs liste des outils surveillance salariés famille page par outil',
  ],
  '/dispositifs/matrice/': [
    'comparer comparatif tableau outils obligations matrice récapitulatif synthèse résumé',
    'matrice des obligations',
    'tableau comparatif obligations par outil quelle règle pour quel dispositif',
  ],
  '/telecharger/': [
    'copie locale pdf fichier unique hors connexion clé',
    'le site à emporter',
    'télécharger le site hors ligne sans internet sans connexion offline fichier clé usb pdf enregistrer garder copie téléphone',
  ],
  '/durees-de-conservation/': [
    'combien de temps garder conserver images vidéos enregistrements données GPS badge logs mails supprimer effacer durée maximum légale un mois stockage archives',
    'durée de conservation',
    'combien de temps garder conserver images données délai effacement purge archivage tableau des durées un mois',
  ],
  '/comprendre/': [
    'comprendre',
    'liste des articles tous les articles sommaire explications dossiers thèmes sujets apprendre se renseigner',
  ],
  '/agir/': [
    'agir',
    'que faire, quoi faire, comment réagir, me défendre, démarches, par où commencer',
  ],
  '/salarie/': [
    'salarié employé ouvrier cadre intérimaire apprenti stagiaire droits surveillé que puis-je faire mes droits au travail',
    'je suis salarié',
    'salarié salariée employé employée surveillé par mon patron par où commencer',
  ],
  '/employeur/': [
    'employeur patron gérant artisan commerçant dirigeant RH comment surveiller mes salariés légalement ai-je le droit installer caméra dans mon entreprise',
    'je suis employeur',
    'employeur gérant dirigeant chef d’entreprise TPE PME petite entreprise installer surveiller mes salariés par où commencer',
  ],
  '/journaliste/': [
    'citer reprendre infographie image chiffres interview source vérifier écrire reportage embed intégrer',
    'je suis journaliste',
    'journaliste presse média rédaction écrire un article comment citer ce site citation vérifier fact-checking',
  ],
  '/vous-lisez-ceci-au-travail/': [
    'mon employeur voit ce que je regarde sites internet visités ordinateur du travail discret traces VPN wifi navigation privée historique effacer recherche',
    'historique effacer traces navigation privée proxy wifi vpn ordinateur professionnel poste surveillé est-ce que mon employeur voit ce site discrétion discret lire au travail pc boulot',
  ],
  '/confidentialite/': [
    'cookies cookie données personnelles vie privée politique confidentialité traceurs adresse ip',
    'mes réponses enregistrées gardées envoyées serveur IP anonyme qui voit mes réponses données gardez collecte',
  ],
  '/mentions-legales/': [
    'mentions légales éditeur hébergeur directeur de la publication nous écrire courriel contacter le site',
  ],
  '/corrections/': ['erreur faute corriger rectifier droit de réponse'],
  '/licence/': ['licence copier reprendre réutiliser droits d’auteur copyright'],
  '/kit-employeur/': [
    'kit employeur, documents à remplir',
    'modèle notice d’information salariés note de service exemple rédiger panneau vidéosurveillance mentions obligatoires reçu émargement décharge registre RGPD CNIL excel AIPD PIA analyse d’impact test intérêt légitime calendrier conservation note CSE consultation rh dpo',
  ],
  '/kit-employeur/registre/': [
    'ligne du registre, fiche de registre',
    'modèle registre des traitements RGPD article 30 tableur excel csv',
  ],
  '/kit-employeur/analyse-d-impact/': [
    'filtrage analyse d’impact, AIPD obligatoire ou non',
    'neuf critères 9 critères AIPD PIA DPIA faut-il une analyse d’impact',
  ],
  '/kit-employeur/recu/': [
    'reçu, accusé de lecture',
    'émargement décharge faire signer la notice preuve de remise',
  ],
  '/delais/': [
    'délai date limite combien de temps jours mois prescription trop tard contester licenciement sanction prud’hommes calcul calculateur calendrier agir quand jusqu’à quand avant',
    'calculer un délai',
    'délai délais date limite prescription combien de temps pour contester licenciement sanction aller aux prud’hommes prudhommes jours restants agenda calendrier ics rappel trop tard',
  ],
  '/contacts/': [
    'contact aide qui appeler téléphoner gratuit conseil avocat syndicat inspection du travail inspecteur CNIL prud’hommes défenseur des droits médecin du travail écoute signaler dénoncer anonyme saisir soutien interlocuteur DPO numéro',
    'à qui s’adresser, contacts',
    'aide aide juridictionnelle avocat gratuit permanence point-justice conseiller du salarié défenseur syndical syndicat inspection du travail CNIL porter plainte contre mon employeur se plaindre qui contacter numéro adresse prud’hommes prudhommes défenseur des droits',
  ],
  '/glossaire/': [
    'mots juridiques sigles définitions abréviations acronymes dictionnaire signification vocabulaire',
    'que veut dire CSE CNIL RGPD DPO, définition',
    'glossaire lexique signification mot vocabulaire sigle AIPD',
  ],
  '/modeles/': [
    'lettre modèle type courrier écrire exemple mail réclamation demande formulaire recommandé word',
    'modèles de lettres',
    'modèle lettre type courrier écrire à mon employeur exemple de lettre',
  ],
  '/facile-a-lire/': [
    'simple langage clair handicap lecture comprendre facilement étranger',
    'facile à lire',
    'FALC facile à lire et à comprendre mots simples handicap',
  ],
  '/a-z/': ['index alphabétique', 'de A à Z, sommaire plan du site liste des mots'],
  '/a-z/par-article/': ['index des articles de loi, quel article explique cette page'],
  '/a-z/par-outil/': ['index des outils, liste des outils'],
  '/idees-recues/': [
    'idées reçues',
    'vrai ou faux vrai faux ça dépend rumeur intox on dit que mythe fausse idée erreurs courantes',
  ],
  '/a-propos/': [
    'comment utiliser ce site fiable sérieux neutre financement bénévole signaler une erreur accessibilité version mise à jour',
    'qui a fait ce site, qui êtes-vous auteur contact mentions fiable sources méthode licence à propos',
  ],
  '/decisions/': [
    'jurisprudence décisions arrêts jugements répertoire liste cour de cassation prud’hommes CNIL sanctions',
  ],
  '/decisions/la-preuve/': [
    'histoire chronologie frise évolution avant après 2020 2023 revirement assemblée plénière tournant',
    'preuve illicite déloyale recevable irrecevable admise écartée frise évolution revirement jurisprudence',
  ],
  '/decisions/maif-et-janvier-2025/': [
    'différence entre les deux affaires comparaison tableau côte à côte',
    'comparaison comparer MAIF arrêt 22 janvier 2025 différences',
  ],
  '/code-du-travail/': [
    'loi articles texte officiel légifrance liste références',
    'code du travail liste des articles loi textes légifrance',
  ],
  '/code-du-travail/L1222-4/': [
    'à son insu porté préalablement à sa connaissance information préalable dispositif collecte sans prévenir',
  ],
  '/code-du-travail/L1121-1/': [
    'proportionnalité proportionné libertés individuelles restrictions justifiées vie privée',
  ],
  '/code-du-travail/L1222-3/': ['évaluation entretien annuel méthodes notation note salarié'],
  '/code-du-travail/L2312-38/': [
    'consultation du CSE',
    'CSE comité social économique consultation moyens de contrôle délégués élus',
  ],
  '/code-du-travail/L1332-4/': ['délai deux mois prescription faute disciplinaire sanction'],
  '/code-du-travail/L1471-1/': [
    'délai pour aller aux prud’hommes',
    'contester licenciement un an douze mois prescription',
  ],
  '/dispositifs/video/': [
    'filmé filmer en permanence à mon poste bureau atelier usine réserve entrepôt cuisine vestiaire toilettes salle de pause couloir parking chantier objectif braqué orienté regarder en direct à distance depuis son téléphone son micro factice fausse caméra images visionner écran de contrôle poste de travail surveiller le personnel enregistrement installée nouvelle vol',
  ],
  '/dispositifs/video-public/': [
    'magasin boutique commerce boulangerie restaurant bar café supermarché hôtel pharmacie caisse caissière vendeuse serveur accueil clients préfecture préfet autorisation voie publique trottoir vol à l’étalage inventaire sac affichette panneau dashcam bus taxi',
  ],
  '/dispositifs/geolocalisation/': [
    'GPS voiture de fonction véhicule de service camion camionnette utilitaire livreur coursier commercial chauffeur technicien tournée trajet domicile week-end hors travail désactiver couper éteindre pause kilomètres vitesse excès position suivre en temps réel tablette application smartphone vélo moto itinéraire détour',
  ],
  '/dispositifs/badge/': [
    'pointer badger oublier heures retard supplémentaires entrée sortie porte tourniquet cantine présence absences ordinateur d’accueil code carte relevé falsifier pointer pour un collègue temps de travail comptage passages passage allées et venues planning feuille d’heures RTT',
  ],
  '/dispositifs/biometrie/': [
    'empreinte doigt visage main iris oeil voix photo selfie reconnaissance pointer entrer ouvrir la porte casier ordinateur scanner rétine',
  ],
  '/dispositifs/captures-ecran/': [
    'capture copie photo d’écran toutes les minutes prise de contrôle à distance voir en direct ce que je fais télétravail ordinateur portable espion logiciel partage d’écran obligatoire bureau à distance informatique support technicien',
  ],
  '/dispositifs/enregistreur-frappe/': [
    'logiciel espion mouchard touches clavier tout ce que je tape mots de passe frappes caractères virus installé ordinateur pc portable',
  ],
  '/dispositifs/mesure-inactivite/': [
    'inactif absent pastille verte orange statut vert connecté hors ligne bouger la souris simuler présence pauses minutes d’inactivité clavier télétravail déconnecté veille temps productif',
  ],
  '/dispositifs/messagerie-web/': [
    'mails courriels boîte mail lire ouvrir consulter fouiller messages personnels professionnels transférer supprimer boîte après mon départ congé absence collègue mot de passe sites visités historique internet surf bloquer filtrer youtube tchat conversation discussion groupe privée',
  ],
  '/dispositifs/webcam/': [
    'webcam caméra de l’ordinateur allumée obligatoire réunion visio visioconférence télétravail chez moi micro son enregistré réunion enregistrée transcription examen surveillance à distance intérieur du logement',
  ],
  '/dispositifs/telephone/': [
    'portable pro téléphone personnel BYOD appels facture relevé numéros SMS messages vocaux WhatsApp application à installer effacer à distance contacts photos fouiller vider perdu rendre le téléphone ligne fixe standard',
  ],
  '/dispositifs/fichiers-journaux/': [
    'fichiers dossiers personnels ordinateur disque dur clé USB cloud serveur copier télécharger transférer documents logs journal connexions horaires VPN fouiller mon ordinateur en mon absence informaticien administrateur DSI mot de passe session imprimante impressions adresse IP',
  ],
  '/dispositifs/appels/': [
    'écouter enregistrer réécouter conversations appels téléphoniques clients centre d’appels call center téléconseiller hotline standard qualité formation évaluer plateau casque superviseur sur écoute micro bande',
  ],
  '/dispositifs/suivi-activite/': [
    'statistiques nombre d’appels temps par appel rendement productivité cadence objectifs performance chronométrer minuter pauses toilettes tableau de bord classement affiché comparer collègues logiciel qui compte tickets dossiers traités scanner entrepôt préparateur de commandes benchmark vitesse CRM évaluation',
  ],
  '/dispositifs/objets-connectes/': [
    'montre bracelet casque gilet capteur chaussures connectés rythme cardiaque santé mouvements chute travailleur isolé PTI DATI entrepôt mal de dos exosquelette',
  ],
  '/dispositifs/reseaux-sociaux/': [
    'Facebook LinkedIn Instagram TikTok profil publication post commentaire photo story ami faux compte groupe privé critiquer insulter son patron recrutement recherche sur internet candidat like',
  ],
  '/dispositifs/filature/': [
    'détective suivre suivi filer rue domicile photos arrêt maladie enquêteur vérifier espionner vie privée congés concurrence travail au noir pris en photo',
  ],
  '/dispositifs/client-mystere/': [
    'faux client visite mystère test testeur évaluation vendeur magasin piège achat anonyme',
  ],
  '/dispositifs/alerte/': [
    'alerte signalement dénonciation anonyme lanceur d’alerte éthique harcèlement enquête interne plateforme ligne téléphone numéro vert corruption collègue dénoncé',
  ],
  '/dispositifs/ia-emotions/': [
    'émotions humeur sourire stress visage voix ton fatigue reconnaissance détecter analyse sentiment intelligence artificielle',
  ],
  '/dispositifs/ia-rh/': [
    'intelligence artificielle algorithme IA recrutement CV tri candidature noter score évaluation décision automatique planning promotion licenciement licencié par un robot chatbot entretien vidéo biais discrimination plateforme livreur VTC management algorithmique',
  ],
  '/dispositifs/chronotachygraphe/': [
    'chauffeur routier poids lourd camion bus car disque carte conducteur temps de conduite repos amende transport mouchard utilitaire',
  ],
  '/intelligence-artificielle/': [
    'IA ChatGPT Copilot robot algorithme règlement européen AI Act formation transparence haut risque expert CSE déploiement nouvel outil générative',
  ],
  '/preuve/': [
    'preuve vidéo capture SMS mail témoignage attestation enregistrement enregistrer en secret mon chef patron conversation entretien téléphone dictaphone à son insu clandestin recevable valable juge prud’hommes illégale déloyale utiliser contre moi se défendre copier documents prouver harcèlement',
  ],
  '/sanction-et-licenciement/': [
    'sanction avertissement blâme mise à pied licencié viré renvoyé faute grave lourde motif cause injustifié abusif contester annuler indemnités réintégration nul nullité convocation entretien préalable rupture conventionnelle démission prise d’acte harcèlement surveillance illégale conséquences dédommagement',
  ],
  '/recours-et-delais/': [
    'recours contester porter plainte attaquer saisir prud’hommes tribunal CNIL inspection du travail pénal procureur délai prescription coût prix avocat référé urgence étapes procédure combien ça coûte que faire dommages et intérêts',
  ],
  '/droit-d-acces/': [
    'droit d’accès copie données dossier RH mails images vidéo enregistrements badge logs demander obtenir consulter voir récupérer mon dossier un mois refus silence gratuit après mon départ RGPD article 15 effacer rectifier supprimer opposition',
  ],
  '/ce-que-l-employeur-doit-dire/': [
    'individuel individuellement collectif collectivement chacun forme écrite signature preuve date avant après déjà installé mentions obligatoires suffit suffisant mail réunion intranet',
    'prévenir informer information note affichage réunion mail contrat règlement intérieur charte avant installation à l’avance préalable oral écrit contenu notice nouveaux embauchés intérimaires sans rien dire personne prévenu jamais su découvert par hasard',
  ],
  '/la-proportionnalite/': [
    'excessif disproportionné abusif trop permanent constant continu toute la journée but justifié nécessaire limite jusqu’où moins intrusif fliqué harcèlement surveillance exagérée toilettes pauses',
  ],
  '/vie-privee-au-travail/': [
    'vie privée intimité personnel messages perso mails dossier fichier sac casier armoire tiroir fouiller fouille ordinateur conversation secret correspondance vie personnelle hors travail domicile toilettes vestiaire alcool test arrêt maladie religion couple',
  ],
  '/mesurer-l-activite/': [
    'mesurer mesure activité indicateurs statistiques performance évaluer objectifs temps chronomètre rendement quota classement logiciel licite',
  ],
  '/le-cse/': [
    'élections procès-verbal PV réunion extraordinaire expertise suspendre suspension référé documents à demander analyse d’impact délai un mois deux mois avis défavorable voix pouvoir s’opposer introduction de technologies aménagement important heures de délégation local syndical',
    'CSE comité élus délégués représentants du personnel syndicat consulté consultation avis expert réunion information nouvelle technologie moins de 11 salariés 50 pas de CSE refus entrave ordre du jour BDESE enquête alerte saisir',
  ],
  '/secteur-public/': [
    'fonctionnaire agent public mairie hôpital école police état administration collectivité territoriale contractuel tribunal administratif CST discipline conseil de discipline titulaire enseignant infirmière',
  ],
  '/sanctions-de-la-cnil/': [
    'amendes sanctions CNIL montant entreprise condamnée mise en demeure combien million contrôle exemple Amazon liste procédure simplifiée risque employeur',
  ],
  '/avant-de-mettre-en-place/': [
    'mettre en place installer surveillance étapes procédure ordre checklist employeur obligations dirigeant gérant patron TPE PME quoi faire avant acheter logiciel caméra GPS badgeuse formalités déclaration règles à respecter mes salariés',
  ],
  '/dix-erreurs/': [
    'erreurs pièges à éviter employeur TPE PME petite entreprise artisan commerçant gérant fautes risques',
  ],
  '/interet-legitime/': [
    'intérêt légitime test balance justifier employeur base légale trois étapes évaluation',
  ],
  '/modeles/demande-d-information/': [
    'lettre demander des informations explications quel logiciel quelles données surveillance pourquoi courrier employeur poser question ce que le logiciel enregistre',
  ],
  '/modeles/demande-d-acces/': [
    'lettre droit d’accès RGPD copie données demande courrier relance employeur mails dossier vidéo',
  ],
  '/modeles/plainte-a-la-cnil/': [
    'plainte CNIL réclamation en ligne formulaire saisir signaler employeur caméra déposer',
  ],
  '/modeles/contestation-d-une-sanction/': [
    'lettre contester avertissement sanction licenciement mise à pied courrier refuser désaccord',
  ],
  '/modeles/signalement-au-cse/': [
    'lettre CSE élu délégué alerter alerte signaler saisir représentant personnel',
  ],
  '/modeles/question-au-dpo/': [
    'DPO délégué protection données question mail lettre contacter écrire',
  ],
  '/modeles/note-chronologique/': [
    'chronologie récit faits avocat rendez-vous préparer dossier résumé syndicat défenseur',
  ],
  '/kit-employeur/panneau/': [
    'panneau affiche affichette caméra vidéosurveillance modèle affichage obligatoire pancarte mentions clients salariés',
  ],
  '/kit-employeur/note/': ['note de service information salariés modèle'],
  '/kit-employeur/notice/': [
    'notice d’information RGPD salariés modèle mentions obligatoires complète',
  ],
  '/kit-employeur/note-cse/': ['modèle note consultation CSE élus ordre du jour'],
  '/kit-employeur/conservation/': ['modèle calendrier tableau durées de conservation employeur'],
  '/kit-employeur/interet-legitime/': ['modèle test intérêt légitime balance employeur document'],
  '/donnees/': [
    'csv json télécharger les décisions réutiliser licence open data API jeu de données tableur fichier',
  ],
  '/verifier/grille/': ['papier imprimer sans ordinateur questionnaire formulaire PDF stylo'],
  '/regles/controle/': [
    'vérifier vérification fiabilité test décisions jugées accord désaccord moteur erreurs score comment les règles sont vérifiées',
  ],
  '/textes/': [
    'textes officiels RGPD CNIL code pénal règlement européen lois références liste sources bibliographie',
  ],
  '/teletravail/': [
    'travail à distance domicile maison logiciel surveillance ordinateur webcam micro visio réunion enregistrée transcription Teams Slack Zoom Copilot statut présence pastille connecté souris jiggler contrôle du temps horaires joignable droit à la déconnexion appels visite indemnité',
  ],
  '/arret-maladie/': [
    'malade arrêt maladie contre-visite médecin sécu CPAM détective réseaux sociaux Facebook sortie vérifier domicile suspicion travailler pendant contrôle indemnités burn-out accident',
  ],
  '/depart-du-salarie/': [
    'départ démission licenciement fin de contrat boîte mail messagerie fermer supprimer adresse redirection absence mots de passe codes accès téléphone personnel BYOD MDM rendre ordinateur copier emporter documents effacer fichiers garder pour me défendre',
  ],
  '/fouilles-alcool-et-drogues/': [
    'fouiller sac vestiaire casier armoire voiture vigile portique palpation vol alcool éthylotest alcootest stupéfiants cannabis salivaire urine drogue dépistage test refus règlement intérieur',
  ],
  '/particulier-stage-interim/': [
    'nounou assistante maternelle garde d’enfants aide à domicile auxiliaire de vie femme de ménage baby-sitter caméra chez un particulier employeur stagiaire apprenti alternant intérimaire bénévole prestataire sous-traitant freelance',
  ],
  '/reparation/': [
    'réparation préjudice moral dommages intérêts indemnité argent somme montant toucher obtenir demander combien RGPD 82 prise d’acte résiliation judiciaire démission forcée rupture conventionnelle sous pression',
  ],
  '/salarie-protege/': [
    'élu délégué syndical représentant du personnel CSE mandat protégé licenciement inspection autorisation heures de délégation surveiller écouter local syndical téléphone entrave discrimination',
  ],
  '/mises-a-jour/': [
    'mises à jour nouveautés changements modifications flux RSS suivre dernière actualité',
  ],
  '/accessibilite/': ['accessibilité handicap RGAA lecteur d’écran conformité contraste clavier'],
  '/ecoconception/': ['écoconception écologie poids énergie RGESN sobriété numérique'],
};
