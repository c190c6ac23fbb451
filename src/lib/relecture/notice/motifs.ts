import type { Classes } from '../motif.ts';
import type { Cle } from './cles.ts';

/** Ce qui fait une mention : les motifs qui la disent, ceux qui ne la disent qu’à moitié, ceux qui trompent. */
export interface MotifsDeMention {
  readonly dite: readonly string[];
  readonly vague: readonly string[];
  /** Ce qui rend vague une phrase qui, sinon, la dirait. */
  readonly flou?: readonly string[];
  /** L’intitulé qui l’annonce : ce qui le suit la dit, s’il dit quelque chose. */
  readonly titre?: readonly string[];
  /** Une phrase qui les contient ne compte pas. */
  readonly sauf?: readonly string[];
}

/** Les classes propres aux notices, en plus de celles de la presse. */
export const classesDeNotice: Classes = {
  faire: '(*er|*ir|*oir|*dre|*ire|*uire|mettre|permettre|transmettre|connaitre|suivre|combattre)',
  qui: '(direction|dirigeant*|gerant*|rh|drh|ressources humaines|service*|responsable*|chef*|manager*|manageur*|administrateur*|administrat*|prestataire*|sous traitant*|hebergeur*|securite|gardien*|agent* ..1 (securite|surete)|police|gendarmerie|autorite*|judiciaire*|exploitation|superviseur*|hierarchi*|comptab*|paie|dsi|informatique|encadre*|cadre*|president*|secretar*|directeur*|directrice*|proprietaire*|qualite|formateur*|assurance*|assureur*|planificat*|regulat*|technicien*|ingenieur*|maintenance|referent*|surveillant*|controleur*|expert*|infirmier*|adjoint*|juriste*|juridique|commissaire*|inspecteur*|accueil|patron*|employeur*|cogerant*|associe*|tuteur*|elus|huissier*|avocat*|editeur*|fournisseur*|telesurveill*|siege|maison mere|expert*|medecin*|inspecteur*|juge*|bureau|cabinet*|poste* ..1 garde|cellule|equipe ..2 (projet|surete)|directoire|gestionnaire*|organisme* sociaux|superieur*|tresor*|forces ordre|gendarmes|policiers|intervenant*|assistant*|collegue*|moniteur*|coordinat*|pilote*|contremaitre*)',
  donnee:
    '(position*|coordonnees|heure*|horaire*|date*|nom|noms|prenom*|identifi*|matricule*|image*|vitesse*|kilometr*|duree*|numero*|adresse*|son|voix|appel*|trajet*|itineraire*|temps|porte*|passage*|clic*|frappe*|ecran*|site*|url|volume*|ip|photo*|plaque*|evenement*|conversation*|arret*|conduite|carburant|destinataire*|objet*|poste*|fichier*|page*|connexion*|deconnexion*|pause*|entree*|sortie*|localisation|empreinte*|gabarit*|message*|score*|note*|nombre|taille|expediteur*|session*|pointage*|saisie*|ouverture*|fermeture*|freinage*|acceleration*|consommation|gabarit*|accueil|attente|cadence*|volumes|montant*|ticket*|clavier|souris|inactivite|rythme|taux|frequence*|statut*|resultat*|reponse*|temperature|alcool*|cardiaque|historique*|retard*|absence*|presence*|visage*|silhouette*|parole*|etat|niveau|route|habitacle|signalement*|disponibilite*|frequentation|pieces|rebut*|silence*|immatriculation*|telechargement*|impression*|chiffre* ..1 affaires|tension|respiration|pouls|expression*|taux|bip*|anomalie*|alcoolemie)',
  outil:
    '(camera*|videosurveillance|videoprotection|gps|geolocalis*|boitier*|badge*|badgeuse*|pointeuse*|lecteur*|logiciel*|progiciel*|enregistreur*|ecoute*|journaux|journalis*|journal ..2 connexion*|connexions|messagerie*|telephone*|telephonique*|smartphone*|tablette*|capteur*|biometri*|empreinte*|proxy|pare feu|chronotachygraphe*|tachygraphe*|webcam*|capture* ecran|controle acces|traceur*|balise*|montre*|bracelet*|scanner*|terminal*|terminaux|enregistrement* ..3 appel*|appels ..4 enregistre*|poste* informatique*|navigation|internet|autocommutateur|standard|filtrage|casque*|dashcam*|drone*|micro*|application*|plateforme*|reconnaissance|client* mystere*|visite* mystere*|caisse* enregistreuse*|ethylo*|alcoolemie|autocommutateur*|mandataire|serveur ..1 mandataire|ethylotest*|alcootest*|depistage*|filature*|alerte* professionnelle*|ligne alerte|telepeage|disque*|suivi activite|visioconference*|compteur*|ordinateur*|rfid|nfc|vpn|antivirus|crm|tableau* bord|visiophone*|interphone*|sonde*|scan*|mouchard*|enregistrement* ..2 (ecran*|conversation*|voix)|mesure ..2 activite|appel* ..6 (enregistr*|ecout*))',
  garder:
    '(accessible*|consultable*|disponible*|conserv*|gard*|effac*|supprim*|detrui*|detruit*|archiv*|stock*|duree*|retention|purge*|ecras*|anonymis*|elimin*|maintenu*)',
};

/** Ce que l’on cherche, mention par mention. « identite », « contact » et « dpo » ont aussi leur propre lecture. */
export const motifsDeMention: Readonly<Record<Cle, MotifsDeMention>> = {
  identite: {
    dite: ['(siret|siren|rcs)'],
    vague: ['responsable ..1 traitement'],
  },
  contact: {
    dite: [],
    vague: [
      '(adress*|contact*|voyez|voir|aupres|renseign*|rapproch*|ecri*|question*|joindre|s adresser|exercer) ..6 (service*|responsable*|direction|rh|accueil|informatique|secretariat|hierarch*|ressources humaines|employeur|chef*|correspondant*|referent*|dsi|siege)',
    ],
  },
  dpo: {
    dite: [
      '(aucun|pas|sans) ..2 (dpo|delegue* ..2 protection|dpd)',
      '(dpo|delegue* ..2 protection) ..3 (n|ne) ..2 (pas|aucun)',
    ],
    vague: [
      '(dpo|dpd|delegue* ..3 protection|data protection officer|referent rgpd|correspondant informatique)',
    ],
  },
  finalites: {
    dite: [
      '(voulons|cherchons|entendons) ..3 @faire',
      '(but|buts|objectif*|finalite*|objet) ..3 (de|d|est|sont|a|pour|suivant*|securis*|gerer|gestion|assurer|securite|prevenir|prevention|suivi|controle|protection|formation|qualite|organis*|amelior*|lutte*|calcul*|preuve*)',
      '(afin|vue|vise|visent|visant|sert|servent|servir|serviront|servira|destine*|permet|permettent|permettre|permettra|permettant|but|objectif*|finalite*|objet|fins|charge*|pour) (a|de|d|est|sont)? ..1 @faire',
      '(permet*|aide*|aidera*) ..6 (de|d|a) ..1 @faire',
      '(idee|ambition|intention|enjeu|vocation|volonte) ..2 (est|de|d) ..2 @faire',
      '(aliment*|nourri*|contribu*) ..4 (formation*|plan|evaluation*|securite|statistique*|bilan*|indicateur*)',
      '(eviter|prevenir|lutter contre|dissuader) ..3 (vol*|intrusion*|agression*|fraude*|accident*|perte*|demarque|degradation*|incivilite*)',
      '(sert|servent|serviront|servira|servir|destine*|utilise*|exploite*|traite*|necessaire*|uniquement) ..3 (a|au|aux|pour) ..2 (securite|protection|formation|gestion|suivi|qualite|prevention|calcul*|controle*|paie|preuve*|surete|facturation|organisation|evaluation|decompte|planification|maintenance|sauvegarde|amelioration|lutte|recherche|statistique*|tracabilite|localisation|remuneration|respect)',
      'pour ..1 (securite|votre securite|protection|formation|gestion|suivi|qualite|prevention|calcul*|controle*|paie|preuve*|surete|facturation|organisation|evaluation|decompte|planification|maintenance|lutte|remuneration)',
      '(fin|fins) ..1 (securite|formation|evaluation|gestion|qualite|controle|suivi|preuve|facturation|statistique*|organisation|prevention|protection|surete)',
      '(sert|servent|serviront|servira|servir) ..2 (a|de) ..2 (preuve|securite|formation|calcul|suivi|paie|facturation|gestion|evaluation|controle)',
      '(pour|dans) ..2 (but|objectif|finalite)',
    ],
    vague: [
      '(raison|raisons|motif|motifs) ..2 (securite|organisation|service|internes|techniques|professionnel*)',
      '(bon fonctionnement|toutes fins utiles|besoins ..2 service|necessites ..2 service|interet ..2 entreprise|usage interne|ameliorer nos services|fins internes)',
      '(finalite*|but|objectif*)',
    ],
    flou: [
      '(bon fonctionnement|toutes fins utiles|besoins ..2 service|necessites ..2 service|interet ..2 entreprise|usage interne|ameliorer nos services|fins internes|raisons ..2 securite)',
      '(bonne (marche|organisation|gestion)|fins (legitimes|professionnelles|utiles)|finalites (legitimes|determinees|prevues)|interet ..1 (societe|service)|mieux (vous|nous))',
      'amelior* ..3 (services|fonctionnement|performance*)',
    ],
    titre: ['(but|buts|objectif*|finalite*|objet|pourquoi|a quoi ..4|raison*)'],
    sauf: [
      '(pour|afin) (repondre|telecharger|presenter|lire|connaitre ..2 droits|acceder ..2 (notice|document)|signer|en discuter|demander|comprendre|nous (joindre|contacter))',
      '(cliquez|rendez|reunira|reunion)',
      'pour ..3 (exercer|toute question|tout renseignement|plus|en savoir|rappel|information*|obtenir|contacter|joindre|surplus|vous opposer|demander|contester|reclamation|saisir|toute demande|entrer|refuser|acceder ..2 donnees)',
      '(adressez|adresser|contactez|contacter|ecrivez|ecrire) ..8 pour ..2 @faire',
      '(ne|n) ...4 (pas|ni|jamais) ..3 (servent|servir|sert|utilise*|destine*|a compter)',
      '(ne|n) (sert|servent|servira|serviront) (pas|ni|jamais)',
      '(servir|utiliser|utilise*) ..2 pour ..2 (etablir|prouver|constater|sanctionner) ..4 (faute*|manquement*|salarie*)?',
    ],
  },
  base_legale: {
    dite: [
      '(loi|code travail|reglement|convention collective) ..2 (nous|lui|leur|l)? ..1 (impose|oblige|prescrit|exige|demande) ..6',
      '(base|bases|fondement|fonde*|repose*|reposant|base sur|basee sur|au titre|sur) ..5 (interet* legitime*|obligation* legale*|obligation* reglementaire*|execution ..2 contrat|contrat travail|mission ..2 (interet)? ..1 public|interet public|consentement|votre accord|necessite* contractuelle*|article 6)',
      '(interet* legitime*)',
      '(base*|fondement*|fonde*|repos*|titre|cadre) ..4 (obligation*|interet*|contrat|mission|consentement|accord|loi ..2 #1-31)',
      '(interet public|service public)',
      '(votre|leur) (accord|consentement) ..6 (libre*|repri*|retir*|peut|demande*|recueilli*|necessaire|prealable)',
      'obligation (de|d) (securite|decompte|decompter|controle|sante|protection|vigilance)',
      '(obligation legale|obligations legales) ..8',
      'execution ..1 contrat ..2',
      'mission ..1 (interet public|service public)',
      '(article|art) 6',
      '(si|avec|sous reserve|apres) ..2 (vous acceptez|votre (accord|consentement)|acceptez|consentement)',
      '(libre|libres) de refuser',
      'vous (consentez|acceptez) ..6 (retirer|refuser|libre)',
    ],
    vague: [
      '(repute*|en signant|signature|presume*) ..8 (accept*|consent*)',
      '(base|fondement|cadre) (legal|legale|juridique)',
      '(conforme*|conformement|respect|application) ..4 (rgpd|loi|reglementation|reglement|code travail|textes)',
    ],
  },
  interet_legitime_nomme: {
    dite: [
      'interet* legitime* @faire',
      'interet* legitime* ..2 (est|consiste) ..8',
      'interet* legitime* ..6 (qui|consist*|savoir|celui|c est|est de|est d|tenant|resid*|lie*|vise*|visant)',
      'interet* legitime* (a|de|d|en|pour) ..1 (assurer|securiser|prevenir|proteger|gerer|suivre|controler|verifier|mesurer|former|ameliorer|organiser|optimiser|repartir|planifier|lutter|detecter|garantir|localiser|facturer|reduire|limiter|repondre|maintenir|eviter|disposer|pouvoir|connaitre|savoir|securite|protection|prevention|lutte|preserver|retrouver|defendre|justifier|prouver)',
      'interet* legitime* ..4 (entreprise|societe|association|employeur|responsable|groupe|nous|clinique|etablissement) ..2 (a|de|d|pour|qui|savoir|consist*|est) ..1 (assurer|securiser|prevenir|proteger|gerer|suivre|controler|verifier|mesurer|former|ameliorer|organiser|optimiser|repartir|planifier|lutter|detecter|garantir|localiser|facturer|reduire|limiter|repondre|maintenir|eviter|disposer|pouvoir|connaitre|securite|protection|prevention|lutte|preserver|retrouver|defendre|justifier|prouver)',
      '(cet|l|notre|son) interet ..3 (est|consiste|vise|tient|resid*)',
      '(assurer|securiser|prevenir|proteger|lutter|repondre|maintenir|eviter|optimiser|organiser) ...10 (interet legitime|tel est notre interet)',
    ],
    vague: [],
    sauf: [],
  },
  destinataires: {
    dite: [
      '(prestataire*|sous traitant*|hebergeur*|editeur*|societe) ..4 (assure*|heberg*|gere*|realise*|stocke*|exploite*|conserve*|traite*) ..6',
      '(heberg*|stockage|traitement|gestion|donnees|exploitation|maintenance|archivage) ..5 (confie*|externalise*|sous traite*) ..3 (a|au|aux) ..3',
      '(hebergement|maintenance|telesurveillance|gestion) ..3 (confie*|assure*) ..6',
      '(seul*) ..6 @qui ..8 (dispos*|detien*|codes|mot* passe|cle|cles)',
      '(ne|n) ..1 (sort*|quitt*) ..2 pas ..3 @qui',
      'destinataire* ..10 @qui',
      'acces @qui',
      '@qui ..4 (prend|prennent|prendra|prendront|prendre) ..1 connaissance',
      '(recu|recue|recus|recues|instruit*|etudie*|gere*|recueilli*|depouille*|releve*) ..3 par ..4 @qui',
      '(permet*) ..1 (a|au|aux) ..2 @qui',
      '@qui ..5 (consulte|consultent|regarde|regardent|suit|suivent|analyse|analysent|exploite|exploitent|utilise|utilisent|recoit|recoivent|voit|voient) ..4 (chiffre*|resultat*|courbe*|compteur*|information*|fiche*|note*|historique*|position*|alerte*|indicateur*|statistique*)',
      '(sous le controle|sous la responsabilite|sous controle|par les soins) ..3 @qui',
      '(accessible*|consult*|visionn*|communiqu*|transmis*|reserve*|lus|lues|vus|vues|remis*|adresse*|exploite*|traite*|limite*|restreint*|destine*|partage*|montre*|ouvert*|envoye*|visible*|diffus*|examine*|relu*|ecoute*) ..5 (par|a|au|aux|avec|pour) ..5 @qui',
      '@qui ..7 (ont|a|aura|auront|peut|peuvent|pourra|pourront|seul*|dispose*|voit|voient|lit|lisent|recoit|recoivent|consulte|consultent|accede|accedent|visionne|visionnent) ..3 (acces|consulter|voir|visionner|lire|acceder|donnees|image*|releve*|enregistrement*|video*|tableau*|journaux|bilan*|synthese*)',
      '(seul|seuls|seule|seules) ..5 @qui ..7 (acces|consult*|vis*|lire|voir|acced*|habilit*|autoris*|y)',
      'acces ..5 (limite*|reserve*|restreint*|ouvert*|donne*) ..4 @qui',
      '(lecteur*|acces ..2 (donnees|images)|consultation) ..5 @qui',
      '(peuvent|peut|pourront|pourra) ..2 (y|les|la)? ..1 (acceder|consulter|voir|visionner|lire|ecouter|etre communiqu*|etre transmis*) ..6 @qui',
      '(voient|voit|verra|verront|lit|lisent|lira|liront|consultent|consulte|visionnent|visionne|ecoutent|ecoute|recoit|recoivent|recevra|recevront|accede|accedent) ..5 (donnees|image*|releve*|enregistrement*|journaux|tableau*|video*|bilan*|synthese*|rapport*|resultat*|film*|score*|alerte*|fichier*|historique*)',
      '(personne d autre|nul autre|personne ..2 autre) ..4',
      '(visible*|lisible*|consultable*) ..6 @qui',
      '(habilite*|autorise*) ..4 @qui ..1 @qui',
      '@qui ..4 (regard*|ecout*|suit|suivent|extrai*|telecharg*|examin*|exploite*|analys*|depouill*|reli*) ..4 (donnees|image*|releve*|enregistrement*|journaux|tableau*|video*|appel*|bande*|film*|rapport*)',
      '@qui ..3 (verra|verront|lira|liront|recevra|recevront|accedera|accederont|voit|voient|recoit|recoivent)',
      '(communiqu*|transmis*|montre*|remis*|cede*|vendu*|divulgu*|partage*) ..3 (a aucun|a personne|a nul)',
    ],
    vague: [
      '(personne*|personnel*|salarie*|agent*|services|collaborat*|membre*) ..2 (autorise*|habilite*|competent*|concerne*|ayant|dument|designe*)',
      '(partenaire*|tiers|qui ..1 droit|prestataires|filiales|groupe)',
      'destinataire*',
    ],
    flou: ['(services|tiers|partenaires|personnes) ..1 (concerne*|competent*|interesse*)'],
    titre: [
      '(lecture|visionnage|consultation)',
      '(qui|destinataire*|lecteur*|personnes ..3 acces|acces ..1 (donnees|images|enregistrements)|consultation ..2 (donnees|images))',
    ],
    sauf: [
      '(droit*|exercer|demander) ..4 (acces|rectif*) ..12 (aupres|adress*)',
      '(reclamation|plainte) ..6',
      'droit* ..1 acces',
      '(renseignement*|s adresser|adressez|toute question|pour toute) ..8',
    ],
  },
  transferts: {
    dite: [
      '(transfer*|transmi*|envoye*|sort*|quitt*|hors|exterieur) ..7 (union|ue|europe|europeen*|eee|etats unis|usa|pays tiers|maroc|inde|tunisie|royaume uni|suisse|canada|espace economique)',
      '(etabli*|situe*|heberg*|base|basee|bases|localise*|implante*|serveur*|installe*) ..6 (canada|etats unis|usa|maroc|inde|tunisie|royaume uni|suisse|japon|israel|madagascar|maurice|chine|philippines|senegal|bresil|montreal|londres|pays tiers|algerie|turquie|australie|serbie|ukraine|mexique|singapour)',
      '(protection adequat*|niveau ..2 adequat|adequation|clauses types|regles d entreprise contraignantes)',
      '(aucun|aucune|sans|pas de|ni) ..1 transfert*',
      '(aucune donnee|donnees) ..4 (ne|n) ..3 (sort*|quitt*|transfer*)',
      '(clauses contractuelles types|decision ..1 adequation|pays tiers|bouclier|data privacy framework)',
      '(rest*|demeur*|heberg*|stock*) ..6 (dans|au sein|a l interieur|en) ..2 (union|ue|europe|eee|espace)',
      '(etats unis|pays tiers|hors ..2 (ue|union|europe))',
    ],
    vague: [
      '(heberg*|stock*|serveur*) ..6 (france|europe|paris|lyon|allemagne|irlande)',
      '(transfer*) ..6',
      '(a l etranger|etranger)',
    ],
    sauf: [
      '(transfer*) ..3 (appel*|ligne*|telephon*)',
      '(transfer*) ..4 (dossier|vers ..2 service)',
    ],
  },
  conservation: {
    dite: [
      '(ne|n) ..2 (est|sont|seront|sera) (pas|jamais|ni) ..2 (conserve*|garde*|enregistre*|stocke*|archive*|memorise*)',
      '(ne|n) ..1 (conserv*|gard*|stock*) (pas|rien|aucun*)',
      '(aucun|aucune) ..3 (conserve*|garde*|enregistre*|stocke*|conservation)',
      '@garder ..3 (des|apres|a|au|lors) ..4 (termine*|depart|entretien|paie|fin|clos|close|verification|validation|traitement)',
      '@garder ..12 #1-400 (mois|jour|jours|semaine|semaines|an|ans|annee|annees|heure|heures)',
      '#1-400 (mois|jours|jour|semaines|semaine|an|ans|annees|heures) ..8 @garder',
      '@garder ..6 (journee|session|lendemain|fin ..2 service|cloture ..2 dossier|fin de mois)',
      '(efface*|supprime*|detrui*|detruit*|ecrase*|purge*|anonymis*) ..4 (immediatement|aussitot|chaque|tous les|quotidiennement|la nuit|instantanement|des ..3 (fin|cloture|reponse))',
      '@garder ..8 (fin|depart|rupture|terme|cloture|expiration) ..4 (contrat|travail|salarie*|relation|procedure|mission)',
      '(jusqu|pendant|duree) ..4 (depart|fin ..1 contrat|duree ..1 contrat|execution ..1 contrat)',
      '(passe*|apres|au bout|dela|a l issue|delai) ..3 #1-400 (mois|jours|jour|semaines|semaine|an|ans|annees|heures)',
      '(donnees|image*|enregistrement*|releve*|journaux|traces|film*|bande*|photo*|appel*|position*|historique*|tableau*|grille*|rapport*|video*|gabarit*|message*) ..8 #1-400 (mois|jours|jour|semaines|semaine|an|ans|annees|heures)',
      '#1-400 (mois|jours|jour|semaines|semaine|an|ans|annees|heures) ..3 pour ..3 (donnees|image*|enregistrement*|releve*|journaux|traces|film*|bande*|photo*|appel*|position*|historique*|tableau*|grille*|rapport*|video*)',
      '#1-400 (mois|jours|semaines|ans|heures) ..3 (maximum|au plus|au maximum|glissant*|apres|a compter)',
    ],
    vague: [
      '(duree|temps|delai) ..3 (necessaire*|legal*|raisonnable*|limite*|strict*|utile*|adapte*|appropri*|reglement*|prevu*|proportion*)',
      '@garder ..4 (reguli*|periodiqu*|automatiquement|aussi longtemps|autant|tant que|limite*|temps|necessaire*|conforme*)',
      'duree* ..2 conservation',
      '@garder ..5 (donnees|image*|enregistrement*|releve*|film*|video*)',
    ],
    titre: ['(duree|conservation|combien ..2 temps|garde|effacement)'],
    sauf: [
      '(repondr*|reponse) ..6 #1-60',
      '(reponse|repondre|delai ..2 reponse|preavis|periode d essai|sous #1-2 mois|toutes les #1-60)',
    ],
  },
  droits: {
    dite: [],
    vague: [
      '(vos|leurs|ses|des|de) ..1 droits ..6 (donnees|rgpd|reglement*|loi|informatique|exercer|dispos*)',
      '(exercer|exercice) ..3 droits',
      '(dispos*) ..3 droits',
      '(droit|droits|demander|obtenir|pouvez|peut|exercer|consulter|demande) ..8 (acces|copie|rectif*|efface*|suppression|limitation|oppos*|portabil*|communication)',
    ],
  },
  retrait_consentement: {
    dite: [
      '(consentement|accord) ..4 (revocable*|reversible*)',
      '(ne|n) ..2 (souhait*|voul*|veux|desir*) ..1 plus ..8',
      '(cesser|arreter|mettre fin|vous desinscrire|desinscription|sortir du) ..3 (participer|participation|dispositif|programme|tout moment)',
      '(retir*|retrait|revoqu*|revenir|annul*) ..5 (consentement*|accord|autorisation|acceptation|decision|choix)',
      '(consentement*|accord|autorisation|acceptation) ..8 (retire*|revoqu*|retrait|repri*|annule*|revenir)',
      '(revenir|reprendre) ..2 sur ..2',
      'changer ..1 avis',
    ],
    vague: [],
  },
  reclamation_cnil: {
    dite: [
      '(plaindre|se plaindre) ..3 (@cnil|autorite ..1 controle)',
      '(convient|satisfait*|respect*|estim*|desaccord|suite) ...8 @cnil',
      '(reclamation*|plainte*|saisir|saisine|recours|introduire|deposer|saisi*) ..12 (@cnil|autorite ..1 controle)',
      '(droits|respecte*|estim*|desaccord|litige|difficulte|reponse) ...14 (adress*|saisi*|contact*|tourner|ecri*|recourir) ..4 (@cnil|autorite ..1 controle)',
      '(reclamation*|plainte*|recours) ..2 @cnil',
      '(@cnil|autorite ..1 controle) ..8 (reclamation*|plainte*|saisi*|recours)',
    ],
    vague: ['(contact*|adress*|ecri*|alert*|aupres) ..6 @cnil'],
    sauf: [
      '(declar*|autoris*|conforme*|recommand*|norme|deliberation|referentiel) ..6 @cnil ..2',
      '(saisi*) ..4 (position*|donnees|clavier)',
    ],
  },
  caractere_obligatoire: {
    dite: [
      '(badge|carte|gilet|boitier|appareil|telephone|casque|bracelet|gps) ..2 (doit|doivent) ..1 (etre|rester) ..4',
      '(fourniture|usage|utilisation|port|communication|transmission|reponse) ..5 (n est|ne constitue|est|constitue) ..3 obligation',
      '(usage|utilisation|port|outil|badge*|dispositif) ..4 (s impos*|s imposera)',
      '(usage|utilisation|port|fourniture|badge*|donnees|reponse*|photo*|pointage|saisie|collecte|enregistrement|boitier|outil|logiciel|application|identification|dispositif|presence|empreinte|telephone|passage|communication|recueil|activation|champ*|information*|appareil*|casque|connexion|localisation|geolocalisation|badgeage|participation|inscription) ..8 (@etre) ..3 (obligatoire*|facultati*|necessaire*|requis*|impose*|indispensable*|exige*|optionnel*|imperati*|libre*)',
      '(obligatoire*|obligation|facultati*) ..3 (fourni*|badger|pointer|utiliser|porter|saisir|repondre|badge*|usage|utilisation|pour|pendant)',
      '(refus*|defaut|absence|omission|non ..1 (utilisation|respect|badgeage|pointage|fourniture)|sans (lui|elle|badge|celui|cela)) ..12 (consequence*|sanction*|empech*|impossib*|entrain*|expose*|refuse*|ne pourr*|ne peut|ne permet|acces|faute)',
      '(facultati*|libre de refuser|libres de refuser)',
      '(tenu*|oblige*|doit|doivent|devez) ..3 (badger|pointer|utiliser|porter|fournir|saisir|s identifier|se connecter|activer|renseigner|passer|presenter|l utiliser|conserver|garder)',
      '(ne|n) ...3 (obligatoire*|tenu*|oblige*) ..4',
      'caractere (obligatoire|facultatif)',
      '(faute de|a defaut de|sans) quoi',
      'a defaut ..8',
      '(ne pas|celui qui|ceux qui|qui) ..3 (souhait*|prefer*|refus*|veut|veulent|utilis*|badg*|fourni*) ..8',
      '(preferez|prefere*|souhaitez) ..3 (abstenir|pas|refuser)',
      '(rien ..4 reproch*|aucune consequence|sans consequence*)',
      '(obligatoire*|facultati*|optionnel*)',
      '(vous|chacun|chaque salarie*|chaque agent|salarie*|agents|personnel|conducteur*) ..2 (ne|n)? ..1 (devez|doit|doivent|pouvez|peut|peuvent) (pas)? ..2 (refuser|badger|pointer|utiliser|porter|fournir|activer|desactiver|couper|s y opposer|passer)',
      '(condition|necessaire*|indispensable*|requis*) ..6 (embauche|acces|entrer|travailler|poste|paie|acceder|commencer|utiliser)',
      '(desactiv*|coup*|etein*|enlev*|debranch*|masqu*) ..8 (interdit*|faute|pouvez|peut|peuvent|libre*|autoris*|possible)',
      '(pouvez|peut|peuvent|libre*|interdit*) ..5 (desactiver|couper|eteindre|enlever|debrancher|masquer)',
      '(tenu*|oblige*|astreint*) (de|d|a) ..1 @faire',
      '(refus*) ..8 (sans consequence|reproche*|possible|accepte*|exclu*|admis)',
      '(base ..1 volontariat|volontaire*|volontariat|libre choix|choix)',
      '(ne pas|refuser|oubli*|refus) ..3 (badger|pointer|porter|repondre|fournir|utiliser|signer|badge*|collecte|photo*|geolocalis*|film*)',
      '(impossible|impossibilite) ..6 (sans|badge|acces|travailler|refus*)',
    ],
    vague: [],
    sauf: [
      '(affichage|consultation|information|mention*|visite) ..6 obligatoire*',
      '(obligation legale|obligations legales)',
      'responsable',
    ],
  },
  decision_automatisee: {
    dite: [
      '(determine*|fix*|commande*|conditionne*) ..3 (attribution|affectation|planning|tournee*|prime*|note*|acces|salaire)',
      '(evaluation*|appreciation*|notation) ..4 (fond*|repos*|base*|assis*) ..4 (uniquement|seul*|exclusivement|automati*)',
      '(jamais|pas|ni) ..2 (fond*|repos*|base*) ..3 (uniquement|seul*|exclusivement)',
      '(non|et non|pas) ..2 (logiciel|machine|algorithm*|outil|systeme) ..6 (appreci*|decid*|juge*|evalu*|note)',
      '(verrouill*|bloqu*|debloqu*) ..3 (elle meme|lui meme|automatiquement)',
      '(servent|sert|servir|serviront) ..3 (base|support|appui) ..4 (entretien|evaluation|decision) ..8 (men*|conduit*|reste*|responsable*|manager*)',
      'decision* ..8 (automat*|algorithm*|machine|seul|humain*|logiciel)',
      '(automat*|algorithm*) ..6 decision*',
      '(profilage|score* automat*|notation automat*)',
      '(aucun*|pas de|ni) ..2 (traitement|decision*|profilage|analyse) ..3 automat*',
      '(intervention|validation|decision|examen|relecture|verification) ..2 humain*',
      '(decid*|tranch*|apprecie*|valide*|revoi*|verifi*) ..8 (humain*|etre humain|personne|responsable|manager*|machine|logiciel|algorithm*)',
      '(personne|responsable|manager*|humain|chef*) ..4 (decid*|tranch*|valide*|apprecie*)',
      '(sans|aucun*) ..3 (algorithm*|score*|notation)',
      '(algorithm*|logiciel|machine|systeme|outil) ..4 (decid*|sanctionn*|tranch*|attribue*|classe*|note ..1 salarie*) ',
      '(n|ne) ..2 (decide*|tranch*|sanctionn*) ..3 (rien|seul|seule|pas)',
      '(alerte*|score*|note|notes|indicateur*) ..6 (a lui seul|a elle seule|seule|indicatif|indicative|indicatives|indicatifs)',
      '(seule|seul) ..2 (base|fondement|foi|vue|lecture) ..5',
      '(exclusivement|uniquement) ..5 (automati*|algorithm*|logiciel)',
      'avant ..1 (decision|mesure|sanction|consequence) ',
      'aucune ..2 (decision*|mesure*)',
      '(sans|aucune|avec|par) ..2 intervention ..4',
      '(affecte|attribue|repartit|planifie|choisit|classe|bloque|refuse|declenche|calcule) ..6 (sans|automatiquement|seul|seule) ..4',
      '(revision|recours|reexamen|contester) ..4 (personne|humain*|responsable*|humaine)',
      '(indicative*|indicatif*|aide ..2 decision|simple aide)',
      '(n|ne) ..1 (remplac*|substitu*) ..6 (responsable*|humain*|manager*|appreciation|jugement)',
      '(logiciel|systeme|outil|dispositif|appareil|camera*|boitier|badgeuse|application) ..6 (decision*|decid*)',
      '(examin*|examen|etudi*|appreci*|entretien) ..6 (avant|prealable*) ..4 (decision|mesure|sanction|suite)',
      '(avant|prealable*) ..3 (decision|mesure|sanction) ..4 (entretien|examen|humain*|responsable|direction|entendu*|echange)',
      'decision* ..8 (prise*|revient|appartient|relev*) ..6 (par|a|au) ..4 (responsable*|direction|personne|humain*|rh|manager*|chef*)',
      '(machine|logiciel|algorithme|outil|systeme) ..3 (propose|suggere|alerte|signale) ..8 (decid*|responsable|humain*|personne)',
      '(mesure*|consequence*|sanction*|refus|blocage|planning|attribution|affectation|prime*|entretien|tournee*|consequence*|suite*) ..6 (automati*|algorithm*)',
      '(automati*|algorithm*) ..6 (mesure*|consequence*|sanction*|refus|planning|attribution|affectation|prime*|tournee*|suite*|avertissement*)',
      '(toujours|systematiquement|chaque) ..4 (verifi*|relu*|relit|examin*|valid*) ..3 par',
      '(declench*|genere*|attribu*|calcul*) ..3 automatiquement ..8 (sanction*|avertissement*|prime*|score*|entretien*|planning*)',
    ],
    vague: [],
    sauf: [
      '(decide*|decision) ..2 (installer|mettre|equiper|recourir|deployer|consult*)',
      '(consulte*|avis) ..3 (avant|sur) ..2 decision',
      '(recours|refus) ..3 (dispositif|outil) ..6 consequence*',
    ],
  },
  dispositif: {
    dite: [
      '(conversation*|appel*|ecran*|courriel*|mail*|message*|echange*|communication*) ..4 (est|sont|peuvent|seront|pourront) ..3 (enregistre*|ecoute*|consulte*|lu|lus|lues|controle*|surveille*|captur*|filtre*)',
      '@outil',
      '(equip*|dot*|muni*) ..5 (systeme|appareil|dispositif)',
    ],
    vague: [
      '(outil*|dispositif*|systeme*|moyen* ..2 controle|solution|materiel|equipement*|traitement*)',
    ],
  },
  donnees_collectees: {
    dite: [
      '(concern*|traite*|visees|suivantes) ..4 @donnee ..4 @donnee',
      '(seul*|uniquement) ..2 @donnee ..2 @etre ..1 (capt*|enregistr*|relev*|collect*|film*|lu|lue|lus)',
      '(voit|voient|sait|connait|visualise*|montre) ..2 (quel*|qui|combien|quand|ou) ..10',
      '(capt*|filme*) ..3 (image*|son|voix|scene*|plaque*|visage*|quai*|entree*|zone*)',
      '@donnee ..2 (est|sont|seront) ..2 (capt*|enregistr*|collect*|relev*|lu|lue|lues|memoris*)',
      '(enregistr*|relev*|collect*|recueil*|recueill*|captur*|note|notent|notee|notes|mesur*|memoris*|consign*|journalis*|sauvegard*|remont*|transmet*|film*|trace|tracent|calcul*|contien*|comprend*|indique*|inscri*|compt*|photographi*|ecout*|saisi*|retien*|affich*|genere*|comptabilis*|chronometr*|horodat*|repere*|detect*|transmet*) ..5 @donnee',
      '(donnee*|informations) ..6 @donnee',
      '(partir|fonction|criteres|compte) ..4 @donnee ..4 @donnee',
      '(empreinte*|gabarit*|heure*|passage*|position*|adresse*) ..4 (est|sont|seront) ..3 (garde*|stocke*|conserve*|inscrit*|enregistr*)',
      '(garde*|conserve*|stocke*) ..3 memoire ..6 @donnee',
      '@donnee ..4 @donnee ..8 (sont|est|seront) ..2 (enregistr*|relev*|collect*|recueilli*|captur*|not*|mesur*|memoris*|consign*|journalis*|sauvegard*|transmis*|trace*)',
      '(image*|son|voix|position*|appel*|conversation*|connexion*|passage*|trajet*|horaire*|message*) ..4 (sont|est|seront) ..2 (enregistr*|relev*|collect*|recueilli*|captur*|not*|mesur*|memoris*|consign*|journalis*|sauvegard*|trace*)',
      '@donnee ..3 @donnee ..3 @donnee',
      '(ni|pas|sans) ..2 (son|image*|vitesse|voix|contenu)',
    ],
    titre: [
      '(quoi|donnee*|categories ..1 donnees|que ..4 (enregistr*|collect*|relev*|not*)|ce (qui|qu) ..4 (enregistr*|collect*|relev*|not*)|informations (enregistrees|collectees|traitees|recueillies))',
    ],
    sauf: ['(conserv*|gard*) ..5 (duree|temps) ..2 (necessaire|utile|legale)'],
    vague: [
      '(donnees|informations|elements) ..2 (personnel*|concern*|necessaire*|utiles|collecte*|relatives|traite*)',
      '(film|films|image*|enregistrement*|releve*|donnees|traces)',
    ],
  },
  usage_disciplinaire: {
    dite: [
      '(sanction*|disciplin*|licenci*|avertissement*) ',
      '(ne|n|aucun|aucune|ni) ...8 (sanction*|disciplin*|evaluation* individuelle*)',
      '(grief*|faute*|manquement*) ..8 (procedure|prouver|etabli*|preuve|repro*|constat*)',
      '(etabl*|prouv*|constat*|justifi*|demontr*) ..4 (faute*|manquement*|abus|infraction*)',
      'cas ..1 (faute*|manquement*|abus|vol|fraude|infraction*|non respect|usage abusif) ..10',
      '(image*|donnees|enregistrement*|releve*|journaux|trace*|fichier*) ..8 (produi*|oppose*|invoque*|utilise*|servir) ..6 (faute*|manquement*|contre|salarie*|procedure*)',
      '(preuve*) ..8 (faute*|manquement*|salarie*|disciplin*|prud hom*|prudhom*)',
    ],
    vague: [
      '(litige*|contentieux|mesures appropriees|toutes suites|suites|poursuites)',
      '(control* ..3 (activite|travail|respect|salarie*))',
      '(preuve*)',
    ],
    sauf: ['(reclamation|cnil) ..8 sanction*', 'faute (quoi|pouvoir)'],
  },
  consultation_cse: {
    dite: [
      '(debattu*|discute*|vote*|examine*|soumis*) ..4 (cse|comite*|cst|csa|elus)',
      '(cse|comite*|elus|representant* ..1 personnel|cst|instance*|csa|cssct) ..10 (consult*|avis|saisi*|soumis*|delibere*)',
      '(consult*|avis|saisi*|soumis*|consultation) ..8 (cse|comite*|elus|representant* ..1 personnel|cst|instance*|cssct)',
      '(aucun|pas de|sans|absence) ..2 (cse|comite*|representant*)',
      '(moins) ..1 (11|50|onze|cinquante) salarie*',
    ],
    vague: [
      '(cse|comite*|elus|representant* ..1 personnel|cst) ..8 (inform*|presente*|reuni*|accord)',
      '(inform*|presente*|accord*) ..6 (cse|comite*|elus|representant* ..1 personnel|cst)',
      '(cse|comite social)',
    ],
  },
};
