import type { Classes } from './motif.ts';

/**
 * Les classes de mots que les motifs nomment par « @ ». Sans accent, en minuscules ; une classe peut en
 * nommer une autre.
 */
export const classes: Classes = {
  // Verbes.
  etre: '(etes|sommes|est|sont|etai*|sera*|seront|fut|furent|soit|soient|reste*|restai*|demeur*|devien*|devenai*|devenu*|ete|etant|semble*|parait)',
  avoir: '(a|ont|avai*|aura*|auront|ait|aient|ayant|avoir|ai|avons|avez)',
  devoir:
    '(dois|devons|devez|doit|doivent|devai*|devra*|devront|dut|doive|faut|fallait|faudra*|falloir|faille|fallu|aurai* du|avait du|tenu*|oblig*|contrain*|force de|necessaire de|imperatif de|indispensable de|sommes de|somme de|astreint*|requis de|se devait|incomb* de|charge de|revient a)',
  pouvoir:
    '(pouvons|pouvez|peux|peut|peuvent|pouvai*|pourra*|pourront|pu|puiss*|saurai*|saura|sauront)',
  exiger:
    '(exig*|impos*|requiert|requierent|requerai*|necessit*|suppos*|oblig*|reclam*|prevoi*|prescri*|command*|veut|veulent|subordonn*|conditionn*)',
  obligatoire:
    '(obligatoire|obligatoires|necessaire|necessaires|indispensable|indispensables|requis|requise|requises|imperatif|imperative|exige|exigee|exiges|exigees|impose|imposee|prealable obligatoire|incontournable|de rigueur)',
  automatique:
    '(automatiquement|systematiquement|necessairement|forcement|obligatoirement|toujours|immanquablement|inevitablement|mecaniquement|d office|office|de plein droit|plein droit|ipso facto|dans tous les cas|en toute hypothese|sans exception|sans discussion|purement et simplement|immediatement|aussitot|imperativement|a coup sur)',
  'd-office':
    '(automatiquement|systematiquement|necessairement|forcement|obligatoirement|immanquablement|inevitablement|mecaniquement|d office|office|de plein droit|plein droit|ipso facto|purement et simplement|dans tous les cas)',
  // Personnes.
  salarie:
    '(salarie*|employe|employes|employee|employees|travailleu*|agent|agents|personnel|personnels|collaborat*|interesse|interesses|interessee|interessees|equipe|equipes|ouvrier*|caissi*|vendeu*|conducteu*|chauffeu*|livreu*|technicien*|teleconseill*|teleoperat*|telesecretaire*|cadre|cadres|stagiaire*|interimaire*|effectifs|troupes|gens|personne|personnes|operateu*|magasinier*|infirmier*|soignant*|serveu*|cuisinier*|commercia*|routier*|facteu*|preparateu*|vigile*|hotesse*|manutentionnaire*|standardiste*|comptable*|secretaire*|ingenieur*|developpeu*|enseignant*|interlocut*|client*|appelant*|correspondant*|usager*|patient*|candidat*|visiteur*|aide soignant*|coiffeu*|chef d equipe|assistant*|apprenti*|alternant*|gestionnaire*|redact*|journaliste*|intermittent*|femme* de chambre|barman|guichetier*|agent* d accueil|cariste*|eboueur*|ambulancier*|pompier*|animateu*|educat*|formateu*|teletravail*|utilisat*|individu*|membre*)',
  employeur:
    '(employeur*|entreprise*|societe*|direction|patron*|dirigeant*|gerant*|groupe|enseigne|magasin|mutuelle|assureur|chef|chefs|boite|firme|hotel|clinique|association|pdg|restaurateu*|hierarchie|responsable*|manageur*|manager*|sarl|sas|maif)',
  // L’accord.
  accord:
    '(onction|benediction|consentement*|accord|accords|autorisation|autorisations|aval|assentiment|permission|feu vert|approbation|acceptation|agrement|acquiescement|adhesion|blanc seing|oui (ecrit|explicite|clair|franc|prealable|formel)|formulaire consentement)',
  consent:
    '(consent*|assentiment|@accord ..3 @salarie|(leur|leurs|son|sa|votre|notre|mon|propre) ..1 @accord|@accord ..1 (individuel*|expres*|explicite*|eclaire*|signe*|part))',
  manque:
    '(sans|faute|absen*|defaut|manqu*|depourv*|ni|non|omis*|omett*|oubli*|neglig*|mepris*|bafou*|pietin*|viol*|passant|fi|prive*|ignorant|carence)',
  oui: '(d accord|dit oui|dire oui|dise oui|disent oui|oui|feu vert|aval|benediction|assentiment|permission|blanc seing|acquiesc*|consent*|adhesion|mot a dire|leur accord|son accord|leur avis|son avis|leur autorisation|son autorisation|leur acceptation|son acceptation|leur approbation|son approbation|pose la question|consulte les interesses)',
  consentir:
    '(consent*|accept*|approuv*|donne* leur (accord|consentement|aval|feu vert|autorisation)|donne* son (accord|consentement|aval|feu vert|autorisation)|donne* votre accord|autoris*)',
  obtenir:
    '(obten*|obtien*|recueill*|recevoir|recu|demand*|sollicit*|requerir|reclam*|avoir|eu|cherch*|attend*|emport*|decroch*|arrach*)',
  // Institutions.
  cnil: '(cnil|commission nationale ..3 libertes|regulateur ..4 (donnees|vie privee)|gendarme ..3 donnees|gendarme ..3 vie privee|gendarme numerique|autorite ..3 protection donnees|commission informatique)',
  cse: '(cse|comite social|comite d entreprise|comites d entreprise|chsct|elus|elu|representants personnel|representant personnel|instances representatives|instance representative|delegues personnel|delegue personnel|delegues syndicaux|syndicat|syndicats|comite)',
  prudhommes:
    '(prud hom*|prudhom*|conseil prud|conseillers prud|cph|chambre sociale|cour d appel|cour de cassation|cassation|conseil ..1 compiegne|juges|juge|justice|tribunal judiciaire)',
  penal:
    '(correctionnel*|au penal|(juge*|proces|procedure*|tribun*|action|poursuite*|poursuivi*|condamn*|infraction*|juridiction*|chambre|instance|plan|droit) penal*|penalement|assises|chambre criminelle|crim|parquet|procureur*|juge d instruction|tribunal de police|garde a vue|proces penal|226|nouveau penal|partie civile|instruction)',
  licenciement: '(licenci*|rupture|congediement|renvoi|eviction|mise a pied|revocation)',
  // La preuve.
  preuve:
    '(preuve*|enregistrement*|image*|video*|film*|bande*|captation*|cliche*|piece*|element*|releve*|donnees|journaux|log|logs|constat*|temoignage*|rapport*|fichier*|message*|mail*|courriel*|capture*|ecoute*|localisation*|historique*|rushs)',
  illicite:
    '(illiceite|sans loyaute|ruse*|stratageme*|subterfuge*|piege|pieges|illicit*|deloya*|cache|cachee|caches|cachees|clandesti*|irreguli*|dissimul*|insu|illegal*|secret|secrets|secrete|secretes|secretement|douce|cachette|dos|espion*|pirate*|vole|volee*|sournois*|sans ..4 (inform*|preven*|averti*|annonc*|savoir|dire|consult*)|non (annonc*|inform*|declar*|signal*|porte*)|faute ..3 (inform*|preven*|annonc*|averti*)|defaut ..1 information|(pas|jamais) ete ..1 (annonc*|inform*|preven*|averti*|porte*|signal*|declar*))',
  juge: '(juge|juges|tribun*|conseil|conseille*|hommes|prudhom*|magistrat*|cour|cours|justice|juridiction*|cassation|pleniere)',
  ecarter:
    '(ecart*|rejet*|exclu*|irrecev*|refus*|inutilis*|inexploit*|inopposab*|inadmissib*|elimin*|retire*|disqualif*|neutralis*|jete*|balay*|nul|nuls|nulle|nulles|nullite|annul*|invalid*|caduc|caduque*|evinc*)',
  utiliser:
    '(utilis*|servir|sert|servent|prevaloir|produi*|invoqu*|reten*|retien*|admis*|admet*|exploit*|vers*|recevable*|valoir|tenir compte|prise* en compte|prendre en compte|appuy*|accept*|present*|oppos*|brandi*|fond*|justifi*|motiv*|etay*|soutenir|usage|examin*|visionn*|regard*)',
  injustifie:
    '(injustifi*|abusi*|sans cause|sans fondement|nul|nulle|annul*|invalid*|illegitime*|caduc|illicite*|irregul*|infonde*|tomb*|s effondre*|(depourv*|priv*) ..2 cause)',
  suffit: '(suffit|suffisai*|suffira*|suffisent|suffiront|suffirent)',
  surveiller:
    '(surveill*|espionn*|film*|geolocalis*|enregistr*|control*|ecout*|pist*|fliqu*|trace|tracee|traces|tracer|tracage|epi*|scrut*|observ*|suivi|suivie|suivis|suivies|suivre|videosurveill*|traque*|chronometr*)',
  outil:
    '(camera*|video*|logiciel*|gps|geoloc*|badge*|dispositif*|outil*|systeme*|mouchard*|enregistre*|surveill*|ecout*|controle*|trace*|traqu*|boitier*|balise*|keylogger*|pointeuse*|micro|micros|traitement*|appli*|capteur*|webcam*|ordinateur*|messagerie*|capture*|espion*|puce*|bracelet*|film*|biometri*|journaux|log|logs|score*|algorithm*|telephone*|flicage)',
  informer:
    '(previen*|avertit|inform*|preven*|avert*|annonc*|avis*|porter ..2 connaissance|porte* ..2 connaissance|notifi*)',
  // Temps.
  mois: '(mois|jours|jour|semaines|semaine|ans|an|annees|heures)',
  loi: '(loi|legal|legale|legalement|legislat*|code travail|rgpd|reglement|droit|texte|textes)',
  tiers:
    '(cnil|commission|prefet*|prefector*|cse|comite*|chsct|elus|elu|syndic*|juge*|magistrat*|inspect*|employeur*|direction|patron*|entreprise|collectif*|branche|hierarchi*|medecin*|minist*|parquet|procureur*|tribunal|dreets|administrat*|representant*|etat|delegue*|maire|mairie)',
  prive:
    '(dans ..1 vie privee|jardin|passant*|voisin*|(sa|leur|leurs|son|votre|vos|ma|notre) (photo*|portrait*|image)|photo* ...8 (publi*|site|annuaire|badge|diffus*|plaquette|affich*)|(publi*|diffus*) ..4 photo*|trombinoscope*|annuaire|publicit*|droit a image|domicile|chez eux|chez elle|chez lui|intimite|lieu prive|paroles (privees|prononcees)|propos prives|messages prives|medica*|medecin*|conjoint*|compagne|(telephone|appareil|ordinateur) personnel|(son|leur|votre) propre (telephone|appareil|ordinateur)|226|biometr*|empreinte*|autrui|fouill*|facultati*|loisir*|newsletter)',
  forme:
    '((lettre|courrier|pli|envoi) recommande*|(en|par) recommande|recommande avec|accuse de reception|avenant*|main propre|contre (signature|decharge|recu|emargement)|emarg*|signature*|signe|signee|signes|contrat* travail|contrat|courrier individuel|courrier nominatif|lettre individuelle|lettre nominative|(par)? huissier*|commissaire* justice|reglement interieur|bulletin* paie|fiche* paie|notaire|par ecrit|ecrit individuel|document signe|ecrite|formulaire*|affich*)',
  'au-present': '(est|sont|sera|seront|rest*|demeur*|devien*|devenu*)',
  interdit: '(interdit|interdite|interdits|interdites|prohib*|proscri*|defendu*|banni*)',
  // Ce dont le texte doit parler, là où une règle affirme.
  domaine:
    '(surveill*|espionn*|film*|camera*|video*|geoloc*|gps|badg*|pointeuse*|pointage*|biometr*|donnees|cnil|rgpd|preuve*|image*|enregistre*|ecoute*|logiciel*|mouchard*|messager*|mail*|courriel*|fichier*|ordinateur*|micro|micros|control*|outil*|dispositif*|insu|deloya*|illicit*|trac*|capteur*|webcam*|maif|mutuelle*|1222|1121|balise*|boitier*|puce*|bracelet*|capture*|clavier*|flica*|fliq*|piste*|filature*|pirat*|cache*|systeme*|appareil*|tachygraphe*|chronotachygraphe*|empreinte*|algorithm*|conversation*|consent*|traitement*|espion*)',
  // Ce que plusieurs règles disent des mêmes mots.
  'agent-public':
    '((gardien*|employe|employes|agent*|technicien*|secretaire) ..1 (municipa*|communa*|territoria*)|fonctionnaire*|agents publics|agent public|agent* titulaire*|agent* territoria*|agent* municipa*|agent* communa*|agent* hospitalier*|policier*|gendarme*|professeur* ..1 (ecoles|college|lycee|titulaire*)|enseignant* titulaire*|employe|employes ..1 (mairie|municipa*|communa*|prefecture)|mairie|commune|ministere|hopital public|conseil departemental|conseil regional|metropole|collectivite|fonction publique)',
  'regle-de-droit':
    '(loi|lois|rgpd|code travail|legislateur|reglement|texte*|droit|legislation|reglementation)',
  'conseil-prud': '(prud hom*|prudhom*|conseil ..1 prud|conseillers|conseil ..1 hommes|hommes|cph)',
  filmer:
    '(filmer|surveiller|geolocaliser|enregistrer|controler|ecouter|lire|ouvrir|consulter|tracer|suivre|installer|mesurer|espionner|pister|chronometrer|photographier|epier|fouiller|visionner|regarder|scruter|traquer|fliquer|equiper|poser|utiliser ..2 (logiciel*|camera*|mouchard*|gps))',
  flicage:
    '(surveill*|film*|geolocalis*|enregistr*|pist*|fliqu*|trac*|traqu*|ecout*|observ*|controle|controlait|suivi|videosurveill*|flicage|mouchard*|epi*|scrut*|chronometr*|mesur*|espion*)',
};
