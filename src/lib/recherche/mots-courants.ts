/**
 * Les mots de tous les jours, l’argot et les fautes fréquentes, par page : ils entrent dans l’index,
 * pas dans le texte. La première entrée est le nom que l’on donne à la page : elle pèse plus. Les articles et les fiches de textes portent les leurs dans leur en-tête.
 * Un test vérifie que chaque adresse existe.
 */
export const motsCourants: Readonly<Record<string, readonly string[]>> = {
  '/verifier/': [
    'ai-je le droit, a-t-il le droit, viré, virée, licencié à cause de, convoqué, sanction',
    'tester ma situation questionnaire diagnostic simulateur vérifier quiz test',
    'suis-je espionné surveillé fliqué fliquer flicage mouchard espionner espionnage légal illégal interdit permis autorisé',
    'patron boss chef manager employeur logiciel espion keylogger captures écran screenshot webcam caméra cachée caméras cachées vestiaires toilettes vidéosurveillance vidéo badgeuse badge pointeuse géolocalisation GPS voiture camion écoute écouter appels enregistrement mails teams slack télétravail mouse jiggler',
  ],
  '/affaire-maif/': [
    'affaire MAIF',
    'MAIF mutuelle téléconseiller téléconseillère plateau téléphonique décrochage raccroche appels non pris Niort licenciée licenciement logiciel suivi clubic article',
    'viré virée virés pour appels prud’hommes cour appel Amiens',
  ],
  '/consentement-ou-information/': [
    'consentement accord signer refuser refus autorisation demander mon avis sans prévenir sans le dire à mon insu prévenu informé information préalable clause contrat charte informatique règlement intérieur',
    'obligé accepter signature',
  ],
  '/bases-legales/': [
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
    'matrice des obligations',
    'tableau comparatif obligations par outil quelle règle pour quel dispositif',
  ],
  '/telecharger/': [
    'le site à emporter',
    'télécharger le site hors ligne sans internet sans connexion offline fichier clé usb pdf enregistrer garder copie téléphone',
  ],
  '/durees-de-conservation/': [
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
    'je suis salarié',
    'salarié salariée employé employée surveillé par mon patron par où commencer',
  ],
  '/employeur/': [
    'je suis employeur',
    'employeur gérant dirigeant chef d’entreprise TPE PME petite entreprise installer surveiller mes salariés par où commencer',
  ],
  '/journaliste/': [
    'je suis journaliste',
    'journaliste presse média rédaction écrire un article comment citer ce site citation vérifier fact-checking',
  ],
  '/vous-lisez-ceci-au-travail/': [
    'historique effacer traces navigation privée proxy wifi vpn ordinateur professionnel poste surveillé est-ce que mon employeur voit ce site discrétion discret lire au travail pc boulot',
  ],
  '/confidentialite/': [
    'cookies cookie données personnelles vie privée politique confidentialité traceurs adresse ip',
  ],
  '/mentions-legales/': [
    'mentions légales, éditeur, hébergeur',
    'mentions légales éditeur hébergeur directeur de la publication nous écrire courriel contacter le site',
  ],
  '/corrections/': [
    'droit de réponse, signaler une erreur',
    'erreur faute corriger rectifier droit de réponse',
  ],
  '/licence/': [
    'licence, réutiliser, copyright',
    'licence copier reprendre réutiliser droits d’auteur copyright',
  ],
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
    'calculer un délai',
    'délai délais date limite prescription combien de temps pour contester licenciement sanction aller aux prud’hommes prudhommes jours restants agenda calendrier ics rappel trop tard',
  ],
  '/contacts/': [
    'à qui s’adresser, contacts',
    'aide aide juridictionnelle avocat gratuit permanence point-justice conseiller du salarié défenseur syndical syndicat inspection du travail CNIL porter plainte contre mon employeur se plaindre qui contacter numéro adresse prud’hommes prudhommes défenseur des droits',
  ],
  '/glossaire/': [
    'que veut dire CSE CNIL RGPD DPO, définition',
    'glossaire lexique signification mot vocabulaire sigle AIPD',
  ],
  '/modeles/': [
    'modèles de lettres',
    'modèle lettre type courrier écrire à mon employeur exemple de lettre',
  ],
  '/facile-a-lire/': ['facile à lire', 'FALC facile à lire et à comprendre mots simples handicap'],
  '/a-z/': ['index alphabétique', 'de A à Z, sommaire plan du site liste des mots'],
  '/a-z/par-article/': ['index des articles de loi, quel article explique cette page'],
  '/a-z/par-outil/': ['index des outils, liste des outils'],
  '/idees-recues/': [
    'idées reçues',
    'vrai ou faux vrai faux ça dépend rumeur intox on dit que mythe fausse idée erreurs courantes',
  ],
  '/a-propos/': [
    'qui a fait ce site, qui êtes-vous auteur contact mentions fiable sources méthode licence à propos',
  ],
  '/decisions/': [
    'jurisprudence décisions arrêts jugements répertoire liste cour de cassation prud’hommes CNIL sanctions',
  ],
  '/decisions/la-preuve/': [
    'preuve illicite déloyale recevable irrecevable admise écartée frise évolution revirement jurisprudence',
  ],
  '/decisions/maif-et-janvier-2025/': [
    'comparaison comparer MAIF arrêt 22 janvier 2025 différences',
  ],
  '/code-du-travail/': ['code du travail liste des articles loi textes légifrance'],
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
};
