import type { Classes } from './motif.ts';

/**
 * Les classes de mots que les motifs nomment par « @ ». Sans accent, en minuscules ; une classe peut en
 * nommer une autre.
 */
export const classes: Classes = {
  // Verbes.
  etre: '(est|sont|etait|etaient|sera|seront|serait|seraient|fut|furent|soit|soient|reste|restent|restait|demeure|demeurent|devient|deviennent|devenait|a ete|ont ete|avait ete|avaient ete|aurait ete|auraient ete|etant|semble|parait)',
  avoir: '(a|ont|avait|avaient|aura|auront|aurait|auraient|ait|aient|ayant|avoir|ai|avons|avez)',
  devoir:
    '(doit|doivent|devait|devaient|devra|devront|devrait|devraient|dut|doive|faut|fallait|faudra|faudrait|falloir|aurait du|auraient du|avait du|tenu|tenus|tenue|tenues|oblige|obliges|obligee|obligees|contraint|contrainte|contraints|force de|necessaire de|obligatoire de|imperatif de|indispensable de|obligation de|fallu|sommes de|somme de|astreint|requis de)',
  pouvoir:
    '(peut|peuvent|pouvait|pouvaient|pourra|pourront|pourrait|pourraient|pu|puisse|puissent)',
  exiger:
    '(exige|exigent|exigeait|exigera|impose|imposent|imposait|imposera|requiert|requierent|requerait|necessite|necessitent|necessitait|suppose|supposait|oblige|obligent|obligeait|reclame|prevoit|prescrit|commande|veut|subordonne|conditionne)',
  obligatoire:
    '(obligatoire|obligatoires|necessaire|necessaires|indispensable|indispensables|requis|requise|requises|imperatif|imperative|exige|exigee|exiges|exigees|impose|imposee|prealable obligatoire|incontournable|de rigueur)',
  automatique:
    '(automatiquement|systematiquement|necessairement|forcement|obligatoirement|toujours|immanquablement|inevitablement|mecaniquement|d office|office|de plein droit|plein droit|ipso facto|dans tous les cas|en toute hypothese|sans exception|sans discussion|purement et simplement|immediatement|aussitot|imperativement|a coup sur)',
  // Personnes.
  salarie:
    '(salarie*|employe|employes|employee|employees|travailleu*|agent|agents|personnel|personnels|collaborat*|interesse|interesses|interessee|interessees|equipe|equipes|ouvrier*|ouvriere*|caissi*|vendeu*|conducteu*|chauffeu*|livreu*|technicien*|teleconseill*|teleoperat*|telesecretaire*|cadre|cadres|stagiaire*|interimaire*|effectifs|troupes|gens|personne|personnes|operateu*|magasinier*|infirmier*|soignant*|serveu*|cuisinier*|commercia*|routier*|facteu*|preparateu*|vigile*|hotesse*|manutentionnaire*|standardiste*|comptable*|secretaire*|ingenieur*|developpeu*|enseignant*|interlocut*|client*|appelant*|correspondant*|usager*|patient*|candidat*|visiteur*|aide soignant*|coiffeu*|ouvrier*|chef d equipe|assistant*|apprenti*|alternant*|gestionnaire*|redact*|journaliste*|intermittent*|femme* de chambre|barman|guichetier*|agent* d accueil|cariste*|eboueur*|ambulancier*|pompier*|animateu*|educat*|formateu*|teletravail*|utilisat*|individu*|membre*)',
  employeur:
    '(employeur*|entreprise*|societe*|direction|patron*|dirigeant*|gerant*|groupe|enseigne|magasin|mutuelle|assureur|chef|chefs|boite|firme|hotel|clinique|association|pdg|restaurateu*|hierarchie|responsable*|manageur*|manager*|sarl|sas|maif)',
  // L’accord.
  accord:
    '(consentement*|accord|accords|autorisation|autorisations|aval|assentiment|permission|feu vert|approbation|acceptation|agrement|acquiescement|blanc seing|oui (ecrit|explicite|clair|franc|prealable|formel)|formulaire consentement|autorisation ecrite)',
  oui: '(d accord|dit oui|dire oui|dise oui|disent oui|oui|feu vert|aval|benediction|assentiment|permission|blanc seing|acquiesc*|consent*|adhesion|mot a dire|leur accord|son accord|leur avis|son avis|leur autorisation|son autorisation|leur acceptation|son acceptation|leur approbation|son approbation|pose la question|consulte les interesses)',
  consentir:
    '(consent*|accept*|approuv*|donne* leur (accord|consentement|aval|feu vert|autorisation)|donne* son (accord|consentement|aval|feu vert|autorisation)|donne* votre accord|autoris*)',
  obtenir:
    '(obtenir|obtenu*|recueill*|recevoir|recu|demander|demande|sollicit*|requerir|reclam*|solliciter|avoir|eu|cherche|attendu|attendre|emporter|decrocher|decroche)',
  // Institutions.
  cnil: '(cnil|commission nationale ..3 libertes|gendarme ..3 donnees|gendarme ..3 vie privee|gendarme numerique|autorite ..3 protection donnees|commission informatique)',
  cse: '(cse|comite social|comite d entreprise|comites d entreprise|chsct|elus|elu|representants personnel|representant personnel|instances representatives|instance representative|delegues personnel|delegue personnel|delegues syndicaux|syndicat|syndicats|comite)',
  prudhommes:
    '(prud hom*|prudhom*|conseil prud|conseillers prud|cph|chambre sociale|cour d appel|cour de cassation|cassation|conseil ..1 compiegne|juges|juge|justice|tribunal judiciaire)',
  penal:
    '(correctionnel*|penal|penale|penales|penaux|penalement|assises|chambre criminelle|crim|parquet|procureur*|juge d instruction|tribunal de police|garde a vue|proces penal|226|nouveau penal|partie civile|instruction)',
  licenciement:
    '(licenciement*|licenci*|rupture|congediement|renvoi|eviction|mise a pied|revocation)',
  // La preuve.
  preuve:
    '(preuve*|enregistrement*|image*|video*|film*|bande*|captation*|cliche*|piece*|element*|releve*|donnees|journaux|log|logs|constat*|temoignage*|rapport*|fichier*|message*|mail*|courriel*|capture*|ecoute*|localisation*|historique*|rushs)',
  illicite:
    '(illicite*|deloya*|cache*|clandesti*|irreguli*|obtenue* illicitement|obtenu* illicitement|dissimul*|a l insu|insu|illegal*|sans information|non annonce*|non declare*|secret*|vole*)',
  surveiller:
    '(surveill*|espionn*|film*|geolocalis*|enregistr*|control*|ecout*|pist*|flique*|fliqu*|trace*|tracer|epi*|scrut*|observ*|suivi|suivre|videosurveill*|traque*|chronometr*)',
  outil:
    '(camera*|video*|logiciel*|gps|geolocalis*|badge*|dispositif*|outil*|systeme*|mouchard*|enregistrement*|surveillance|ecoute*|controle*|traceur*|boitier*|keylogger*|pointeuse*|micro|micros|traitement*|application*)',
  informer:
    '(inform*|preven*|avert*|averti*|annonc*|avis*|porter ..2 connaissance|porte* ..2 connaissance|notifi*)',
  // Temps.
  mois: '(mois|jours|jour|semaines|semaine|ans|an|annees|heures)',
  loi: '(loi|legal|legale|legalement|legislat*|code travail|rgpd|reglement|droit|texte|textes|legislateur)',
  tiers:
    '(cnil|commission|prefet*|prefector*|cse|comite*|chsct|elus|elu|syndic*|juge*|magistrat*|inspect*|employeur*|direction|patron*|entreprise|collectif*|branche|hierarchi*|medecin*|minist*|parquet|procureur*|tribunal|dreets|administrat*|representant*|etat|delegue*|maire|mairie)',
  prive:
    '(photo|photos|photographie|photographies|portrait*|trombinoscope*|annuaire|publicit*|droit a image|domicile|chez eux|chez elle|chez lui|intimite|lieu prive|paroles (privees|prononcees)|propos prives|messages prives|medica*|medecin*|conjoint*|compagne|telephone personnel|appareil personnel|226|biometr*|empreinte*|autrui|fouill*|facultati*|loisir*|newsletter)',
  forme:
    '((lettre|courrier|pli|envoi) recommande*|(en|par) recommande|recommande avec|accuse de reception|avenant*|main propre|contre (signature|decharge|recu|emargement)|emarg*|signature*|signe|signee|signes|contrat* travail|contrat|courrier individuel|courrier nominatif|lettre individuelle|lettre nominative|(par)? huissier*|commissaire* justice|reglement interieur|bulletin* paie|fiche* paie|notaire|par ecrit|ecrit individuel|document signe|ecrite|formulaire*|affich*)',
  'au-present': '(est|sont|sera|seront|reste|restent|demeure|demeurent|devient|deviennent)',
  interdit:
    '(interdit|interdite|interdits|interdites|prohibe|prohibee|prohibes|prohibees|proscrit|proscrite|proscrits|proscrites|defendu|banni|bannie|bannis)',
};
