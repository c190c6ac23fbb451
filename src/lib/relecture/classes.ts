import type { Classes } from './motif.ts';

/**
 * Les classes de mots que les motifs nomment par « @ ». Sans accent, en minuscules ; une classe peut en
 * nommer une autre.
 */
export const classes: Classes = {
  // Verbes.
  etre: '(demeur*|devenai*|devenu*|devien*|est|etai*|etant|ete|etes|furent|fut|parait|restai*|reste*|semble*|sera*|seront|soient|soit|sommes|sont)',
  avoir: '(a|ai|aient|ait|aura*|auront|avai*|avez|avoir|avons|ayant|ont)',
  devoir:
    '(astreint*|aurai* du|avait du|charge de|contrain*|devai*|devez|devons|devr*|dois|doit|doive|doivent|dut|faille|fallait|falloir|fallu|faudra*|faut|force de|imperatif de|incomb* de|indispensable de|necessaire de|oblig*|requis de|revient a|se devait|somme de|sommes de|tenu*)',
  pouvoir: '(peut|peuvent|peux|pourr*|pouvai*|pouvez|pouvons|pu|puiss*|saura|saurai*|sauront)',
  exiger:
    '(command*|conditionn*|exig*|impos*|necessit*|oblig*|prescrit*|prescriv*|prevoient|prevoit|reclam*|requerai*|requierent|requiert|subordonn*|suppos*|veulent|veut)',
  obligatoire:
    '(condition|de rigueur|exige|exigee|exigees|exiges|imperatif|imperative|impose|imposee|incontournable|indispensable|indispensables|necessaire|necessaires|obligatoire|obligatoires|passage oblige|prealable|prescrit|prescrite|requis|requise|requises)',
  automatique:
    '(a coup sur|aussitot|automatiquement|d office|dans tous les cas|de plein droit|en toute hypothese|forcement|immanquablement|immediatement|imperativement|inevitablement|ipso facto|mecaniquement|necessairement|obligatoirement|office|plein droit|purement et simplement|sans discussion|sans exception|systematiquement|toujours)',
  'd-office':
    '(automatique|automatiquement|d office|dans tous les cas|de plein droit|forcement|immanquablement|inevitablement|ipso facto|mecaniquement|necessairement|obligatoirement|office|plein droit|purement et simplement|systematique|systematiquement)',
  // Personnes.
  salarie:
    '(agent|agent* d accueil|agents|aide soignant*|alternant*|ambulancier*|animateu*|appelant*|apprenti*|assistant*|barman|cadre|cadres|caissi*|candidat*|cariste*|chauffeu*|chef d equipe|client*|coiffeu*|collaborat*|collegue*|commercia*|comptable*|conducteu*|correspondant*|cuisinier*|developpeu*|eboueur*|educat*|effectifs|employe|employee|employees|employes|enseignant*|equipe|equipes|facteu*|femme* de chambre|formateu*|gens|gestionnaire*|guichetier*|hotesse*|individu*|infirmier*|ingenieur*|interesse|interessee|interessees|interesses|interimaire*|interlocut*|intermittent*|journaliste*|livreu*|magasinier*|manutentionnaire*|membre*|operateu*|ouvrier*|patient*|personne|personnel|personnels|personnes|pompier*|preparateu*|redact*|routier*|salarie*|secretaire*|serveu*|soignant*|stagiaire*|standardiste*|technicien*|teleconseill*|teleoperat*|telesecretaire*|teletravail*|travailleu*|troupes|usager*|utilisateu*|utilisatri*|vendeu*|vigile*|visiteur*)',
  employeur:
    '(association|assureur|boite|chef|chefs|clinique|direction|dirigeant*|employeur*|enseigne|entreprise*|firme|gerant*|groupe|hierarchie|hotel|magasin|maif|manager*|manageur*|mutuelle|patron*|pdg|responsable*|restaurateu*|sarl|sas|societe*)',
  // L’accord.
  accord:
    '(acceptation|accord|accords|acquiescement|adhesion|agrement|approbation|assentiment|autorisation|autorisations|aval|benediction|blanc seing|consentement*|feu vert|formulaire consentement|onction|opt in|oui (clair|ecrit|explicite|formel|franc|prealable)|permission)',
  consent:
    '((leur|leurs|mon|notre|propre|sa|son|votre) ..1 @accord|@accord ..1 (eclaire*|explicite*|expres*|individuel*|part|signe*)|@accord ..3 @salarie|assentiment|consent*)',
  manque:
    '(absen*|bafou*|carence|defaut|depourv*|faute|fi|ignorant|manqu*|mepris*|neglig*|ni|non|omett*|omis*|oubli*|passant|pietin*|prive*|sans|viol*)',
  oui: '(acquiesc*|adhesion|assentiment|aval|benediction|blanc seing|consent*|consulte les interesses|d accord|dire oui|dise oui|disent oui|dit oui|feu vert|leur acceptation|leur accord|leur approbation|leur autorisation|leur avis|mot a dire|oui|permission|pose la question|son acceptation|son accord|son approbation|son autorisation|son avis)',
  consentir:
    '(accept*|approuv*|autoris*|consent*|donne* leur (accord|autorisation|aval|consentement|feu vert)|donne* son (accord|autorisation|aval|consentement|feu vert)|donne* votre accord)',
  obtenir:
    '(arrach*|attend*|avoir|cherch*|decroch*|demand*|emport*|eu|obten*|obtien*|recevoir|reclam*|recu|recueill*|requerir|sollicit*)',
  // Ce qui, près d’un accord, l’écarte, le nuance ou parle d’un autre.
  'accord-nuance':
    '(((autres|cinq) ..1 bases|(autre|autres|bonne|cette|cinq|des|les|quelle|seule|six|sur|une) ..1 base* ..1 (juridique*|legale*)|(lorsque|quand|si) ..3 repose*|cookie*|facultati*|indifferen*|interet legitime|inutil*|isole|newsletter|ou non|partenaire*|peu importe|prospect*|reconnaissance|retir* ..4 (accord|consent*)|six bases|subordination|superflu*)|((et non|non pas) ..1 (accord|consent*)|au lieu|confon*|contrairement|debat*|non accord|notion|plutot|quant a)|(abonne*|comedien*|contrat de travail|malade*|mannequin*|modifi*|mutation|parents|site|trombinoscope)|(aucun*|jamais|ni|pas|sans) ..1 (besoin|condition*|exige*|impose*|necessaire*|oblige*|requeri*|requis*|subordonn*)|(autorise|autorisee|avec ou|droit|licite|meme|permis|peut|peuvent|possible|pourra|pouvai*|y compris) ..12 sans ..4 @accord|(cnil|comite|cse|elus|inspect*|juge|juges|medecin*|prefet*|syndic*) ..2 (approuv*|autoris*|delivr*|donn*|refus*|valid*)|(difficilement|guere|jamais|pas|peu|rarement) ..4 (adapte*|libre*|pertinent*|valable)|(n|ne) ..1 (conditionn*|demand*|exig*|impos*|necessit*|oblig*|prevoi*|requer*|requi*|subordonn*|suppos*) ..1 (aucun*|ni|nullement|pas|plus)|(n|ne) ..1 (constitu*|devient|doit|doivent|est|etaient|etait|fallai*|faut|fond*|peut|peuvent|repos*|reste|semble|sera|serait|sont|suffi*|valai*|vaut) ...3 (aucun*|jamais|ni|nullement|pas|plus|qu|que) ...6 (a (consentir|demander|donner|obtenir|recueillir)|base*|besoin|concern*|condition*|decisif|exige*|fond*|impose*|libre*|necessaire*|obligatoire*|question|recueil|requis|subordonn*|suffi*|valable*)|@prive|accord ..1 (avec|branche|collectif*|entre|entreprise*|majoritaire|sur)|conditions ..1 travail|rien (n|ne) ..1 (contrai*|exig*|impos*|oblig*)|sans ..4 @accord ...6 (est|etait|reste*) ..1 (admis*|autorise|illicite*|interdit*|licite|permis|possible|regulier*))',
  'accord-nie':
    '((n|ne) ..1 (est|etaient|etait|serait|sont) ..1 pas ...2 (du|exige*|la question|le probleme|le sujet|necessaire*|obligatoire*|requis*)|(n|ne) @avoir pas eu? a (en|etre|l|la|le|les|lui|y) ..4|ce n est (ni|pas|plus) ..2 @accord)',
  // Institutions.
  cnil: '(autorite ..3 protection donnees|cnil|commission informatique|commission nationale ..3 libertes|gendarme ..3 donnees|gendarme ..3 vie privee|gendarme numerique|regulateur ..4 (donnees|vie privee))',
  cse: '(chsct|comite|comite d entreprise|comite social|comites d entreprise|cse|delegue personnel|delegues personnel|delegues syndicaux|elu|elus|instance representative|instances representatives|representant personnel|representants personnel|syndicat|syndicats)',
  prudhommes:
    '(bureau ..1 jugement|cassation|chambre sociale|conseil ..1 compiegne|conseil prud|conseillers prud|cour d appel|cour de cassation|cph|juge|juges|justice|prud hom*|prudhom*|tribunal judiciaire)',
  penal:
    '((action|chambre|condamn*|droit|infraction*|instance|juge*|juridiction*|plan|poursuite*|poursuivi*|procedure*|proces|tribun*) penal*|226|assises|au penal|chambre criminelle|correctionnel*|crim|garde a vue|instruction|juge d instruction|nouveau penal|parquet|partie civile|penalement|proces penal|procureur*|tribunal de police)',
  licenciement: '(congediement|eviction|licenci*|mise a pied|renvoi|revocation|rupture)',
  // La preuve.
  preuve:
    '(bande*|captation*|capture*|cliche*|constat*|courriel*|donnees|ecoute*|element*|enregistrement*|fichier*|film*|historique*|image*|journaux|localisation*|log|logs|mail*|message*|piece*|pointage*|preuve*|rapport*|releve*|rushs|sms|temoignage*|video*)',
  illicite:
    '((jamais|pas) ete ..1 (annonc*|averti*|declar*|inform*|porte*|preven*|signal*)|cache|cachee|cachees|caches|cachette|clandesti*|defaut ..1 information|deloya*|dissimul*|dos|douce|espion*|faute ..3 (annonc*|averti*|inform*|preven*)|illegal*|illiceite|illicit*|insu|irreguli*|non (annonc*|declar*|inform*|porte*|signal*)|piege|pieges|pirate*|ruse*|sans ..4 (annonc*|averti*|consult*|dire|inform*|preven*|savoir)|sans loyaute|secret|secrete|secretement|secretes|secrets|sournois*|stratageme*|subterfuge*|vole|volee*|voles)',
  juge: '(cassation|conseil|conseille*|cour|cours|hommes|juge|juges|juridiction*|justice|magistrat*|pleniere|prudhom*|tribun*)',
  ecarter:
    '(annul*|balay*|caduc|caduque*|disqualif*|ecart*|elimin*|evinc*|exclu*|inadmissib*|inexploit*|inopposab*|inutilis*|invalid*|irrecev*|jete*|neutralis*|nul|nulle|nulles|nullite|nuls|refus*|rejet*|retire*)',
  utiliser:
    '(accept*|admet*|admis*|appuy*|brandi*|etay*|examin*|exploit*|faire etat|fond*|invoqu*|justifi*|motiv*|oppos*|prendre en compte|present*|prevaloir|prise* en compte|produi*|recevable*|regard*|reten*|retien*|sert|servent|servir|soutenir|tenir compte|usage|utilis*|valoir|vers*|visionn*)',
  recevable: '(accept*|admis*|autoris*|legal*|licite*|permis*|recevab*|reguli*|valable*|valide*)',
  'en-regle':
    '(abri|conforme*|couvert*|en regle|inattaquable*|irreprochable*|legal*|licite*|opposab*|recevab*|reguli*|valable*)',
  injustifie:
    '((depourv*|priv*) ..2 cause|abusi*|annul*|caduc|illegitime*|illicite*|infonde*|injustifi*|invalid*|irregul*|nul|nulle|s effondre*|sans cause|sans fondement|tomb*)',
  suffit: '(suffira*|suffirent|suffiront|suffisai*|suffisent|suffit)',
  surveiller:
    '(chronometr*|control*|ecout*|enregistr*|epi*|espionn*|film*|fliqu*|geolocalis*|observ*|pist*|scrut*|suivi|suivie|suivies|suivis|suivre|surveill*|tracage|trace|tracee|tracer|traces|traque*|videosurveill*)',
  outil:
    '(algorithm*|appli*|badge*|balise*|biometri*|boitier*|bracelet*|camera*|capteur*|capture*|controle*|detective*|dispositif*|ecout*|enregistre*|espion*|filature*|film*|flicage|geoloc*|gps|journaux|keylogger*|log|logiciel*|logs|messagerie*|micro|micros|mouchard*|ordinateur*|outil*|pointeuse*|puce*|score*|surveill*|systeme*|telephone*|trace*|traitement*|traqu*|video*|webcam*)',
  informer:
    '(annonc*|avert*|avis*|inform*|notifi*|porte* ..2 connaissance|porter ..2 connaissance|preven*|previen*)',
  // Une petite entreprise, par son effectif ; ce qui l’étend à toutes ; consulter ses élus.
  petite:
    '((association|atelier|boite|boulangerie|cabinet|camping|clinique|employeur|entreprise*|ferme|garage|hotel|imprimerie|librairie|maison|pharmacie|pme|restaurant|salon|societe*|start up|structure|tpe) ..2 de|(avec|pour) (leurs|nos|ses|vos)|(fait|font) travailler|compt*|effectif* ..1|emploi*|etes|sommes) ..1 #2-49 (agents|collaborat*|employe|employes|ouvrier*|personnes|salarie*|serveu*|tetes|vendeu*)',
  'toute-taille':
    '((effectif|taille) ..1 (n|ne) (change|compte|joue) (pas|rien)|(peu|qu) importe* ..2 (effectif|nombre|taille)|aucun seuil|chaque employeur|des ..2 (11|onze|premier)|meme ..4 (petit|petite*|pme|tpe)|partir ..1 (11|onze)|quel* que soit ..3 (effectif|nombre|taille)|sans (condition|distinction|seuil) ..2 (effectif|taille)|tous ..1 (employeurs|patrons)|tout employeur|toute* ..1 (entreprise*|societe*))',
  consulter:
    '(avis|consult*|interroge*|passe par|passer par|reuni*|saisi*|sollicit*|soumettr*|soumis*)',
  // Ce que la CNIL conseille, et que la loi n’impose pas.
  conseil:
    '(bouton*|charte informatique|coupe*|desactiv*|double ecoute|flout*|ligne ..1 non enregistree|masqu*|orient*|sonore)',
  vient: '(@etre prevu*|decoul*|figur*|pos*|resulte|resultent|vien*)',
  // Temps.
  mois: '(an|annees|ans|heures|jour|jours|mois|semaine|semaines|semestre)',
  loi: '(code travail|droit|legal|legale|legalement|legislat*|loi|reglement|rgpd|texte|textes)',
  tiers:
    '(administrat*|branche|chsct|cnil|collectif*|comite*|commission|cse|delegue*|direction|dreets|elu|elus|employeur*|entreprise|etat|hierarchi*|inspect*|juge*|magistrat*|maire|mairie|medecin*|minist*|parquet|patron*|prefector*|prefet*|procureur*|proprietaire*|representant*|syndic*|tribunal)',
  prive:
    '((appareil|ordinateur|telephone) personnel|(diffus*|publi*) ..4 photo*|(leur|leurs|ma|notre|sa|son|vos|votre) (image|photo*|portrait*)|(leur|son|votre) propre (appareil|ordinateur|telephone)|226|annuaire|autrui|biometr*|chez elle|chez eux|chez lui|compagne|conjoint*|dans ..1 vie privee|domicile|droit a image|empreinte*|facultati*|fouill*|intimite|jardin|lieu prive|loisir*|medecin*|medica*|messages prives|newsletter|paroles (privees|prononcees)|passants|patient*|photo* ...8 (affich*|annuaire|badge|diffus*|plaquette|publi*|site)|propos prives|publicit*|trombinoscope*|voisin*)',
  forme:
    '((courrier|envoi|lettre|pli) recommande*|(en|par) recommande|accuse de reception|accuse lecture|avenant*|bulletin* paie|clause* (contractuelle*|contrat)|commissaire* justice|contrat|contrat* travail|contre (decharge|emargement|recu|signature)|courrier individuel|courrier nominatif|document signe|ecrit individuel|emarg*|fiche* paie|formulaire*|lettre individuelle|lettre nominative|main* propre*|notaire|par? huissier*|recommande avec|reglement interieur|signature*|signe|signee|signes)',
  'au-present': '(demeur*|devenu*|devien*|est|rest*|sera|seront|sont)',
  interdit: '(banni*|defendu*|interdit|interdite|interdites|interdits|prohib*|proscri*)',
  // Ce dont le texte doit parler, là où une règle affirme.
  domaine:
    '((absence|defaut|oubli*|sans) ..3 inform*|1121|1222|algorithm*|appareil*|badg*|balise*|biometr*|boitier*|bracelet*|cache*|camera*|capteur*|capture*|chronotachygraphe*|clavier*|cnil|consent*|control*|conversation*|courriel*|deloya*|dispositif*|donnees|ecoute*|empreinte*|enregistre*|espion*|fichier*|filature*|film*|flica*|fliq*|geoloc*|gps|illicit*|image*|insu|intimite|logiciel*|maif|mail*|messagerie*|messages|micro|micros|mouchard*|mutuelle*|notice*|ordinateur*|outil*|pieg*|pirat*|piste*|pointage*|pointeuse*|preuve*|puce*|rgpd|surveill*|systeme*|tachygraphe*|teletravail*|trac*|traitement*|video*|vie privee|webcam*)',
  // Ce dont on parle près d’une marque, dans un texte qui a la place de le dire : la surveillance, et elle seule.
  theme:
    '((controle*|mesur*|suivi) ..2 (activite|productivite|temps)|(donnees|vie) (nominative*|personnelle*|privee)|(prise|trace*) ..2 (ecran|position)|1222 4|algorithm*|badg*|balise*|biometr*|boitier*|bracelet*|camera*|captation*|capteur*|capture*|chronotachygraphe*|clandesti*|client* mystere*|cnil|connexion*|conversation*|courriel*|cybersurveill*|deloya*|ecoute*|empreinte*|enregistrement*|enregistreu*|espion*|filature*|film*|flica*|fliqu*|frappe*|geoloc*|gps|historique*|illicite*|image*|insu|journaux|keylogger*|localis*|logiciel*|maif|mail|mails|messagerie*|messages|micro|micros|mouchard*|ordinateur*|pist*|pointage*|pointeuse*|preuve* ..2 (numerique*|obten*|recueill*)|puce*|rgpd|souris|surveill*|tachygraphe*|telemat*|telephon*|teletravail*|trac|traca*|trace|tracer|traces|tracking|traqu*|video*|webcam*)',
  // Ce qui cite un arrêt, le raconte, ou dit qui parle : là, une règle demande au lieu d’affirmer.
  rapporte:
    '((argu*|consider*|estim*|pretend*|soutenai*|soutenu|soutien*) ..2 (qu|que)|(d apres|selon) (avocat*|cfdt|cgt|defense|direction|elle|elles|elus|eux|inspect*|lui|plaignant*|salarie*|syndicat*)|arret|cass|cour d appel|en l espece|pour (avocat*|cfdt|cgt|defense|plaignant*|syndicat*)|pourvoi|soc)',
  // Le droit d’avant, raconté : ce qui l’annonce, et le temps où il se dit.
  autrefois:
    '((durant|pendant) ..2 (annees|decennies|longtemps)|(avant|jusqu*) ..4 (2020|2023|2024|arret|pleniere|revirement)|ancien* ..1 (doctrine|droit|jurisprudence|position|principe|regime|regle)|auparavant|autrefois|classiquement|historiquement|jadis|jusqu (alors|ici|la|present)|longtemps|naguere|principe ..2 etai* ..1 absolu|traditionnellement)',
  'a-l-imparfait':
    '(avai*|devai*|ecartai*|etai*|exigeai*|fallai*|pouvai*|refusai*|rejetai*|valai*)',
  // Ce que plusieurs règles disent des mêmes mots.
  'agent-public':
    '((agent*|employe|employes|gardien*|secretaire|technicien*) ..1 (communa*|municipa*|territoria*)|(employe|employes) ..1 (mairie|prefecture)|(enseignant*|infirmier*|soignant*) titulaire*|agent public|agent* communa*|agent* hospitalier*|agent* municipa*|agent* territoria*|agent* titulaire*|agents publics|collectivite|commune|conseil departemental|conseil regional|fonction publique|fonctionnaire*|gendarmes|hopital public|mairie|metropole|ministere|policier*|professeur* ..1 (college|ecoles|lycee|titulaire*))',
  'regle-de-droit':
    '(code travail|droit|legislateur|legislation|loi|lois|reglement|reglementation|rgpd|texte*)',
  'conseil-prud': '(conseil ..1 hommes|conseil ..1 prud|conseillers|cph|hommes|prud hom*|prudhom*)',
  filmer:
    '(chronometrer|compter|consulter|controler|ecouter|enregistrer|epier|equiper|espionner|filmer|fliquer|fouiller|geolocaliser|installer|lire|mesurer|mettre ..1 (camera*|gps|logiciel*|micro*|mouchard*)|observer|ouvrir|photographier|pister|poser|regarder|scruter|suivre|surveiller|tracer|traquer|utiliser ..2 (camera*|gps|logiciel*|mouchard*)|visionner)',
  flicage:
    '(chronometr*|controlait|controle|ecout*|enregistr*|epi*|espion*|film*|flicage|fliqu*|geolocalis*|keylogger*|mesur*|mouchard*|observ*|pist*|scrut*|suivai*|suivi|surveill*|trac*|traqu*|videosurveill*)',
};
