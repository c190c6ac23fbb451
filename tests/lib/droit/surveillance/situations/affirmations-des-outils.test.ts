import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';
import { affirmation } from '../aides/affirmation.ts';

/** Un outil en service, dans une petite entreprise privée. */
const salarie: Faits = {
  role: 'salarie',
  etat: 'en-service',
  effectif: 'moins-11',
  poste: 'oui',
  zones: ['aucune'],
  dissimulation: 'non',
};

affirmation(
  'dispositifs/fichiers.md',
  'Ouvrir un fichier créé avec l’outil de travail et que rien ne dit personnel, même sans le salarié.',
  { ...salarie, dispositif: 'fichiers', permanence: 'ponctuelle', personnel: 'non-identifie' },
  {
    obligations: {
      proportionnalite: ['respectee', 'cass-soc-2006-04-48025-cryptage'],
      'vie-privee': ['respectee'],
      'base-legale': ['sans-objet'],
      'information-individuelle': ['sans-objet'],
    },
  },
);

affirmation(
  'dispositifs/fichiers.md',
  'Ouvrir sans le salarié un contenu marqué personnel, hors risque ou événement particulier.',
  { ...salarie, dispositif: 'fichiers', personnel: 'identifie-sans-lui' },
  { obligations: { 'vie-privee': ['manquement', 'cass-soc-2001-99-42942-nikon'] } },
);

affirmation(
  'dispositifs/fichiers.md',
  'La présomption professionnelle n’y joue pas, même si rien ne le dit personnel.',
  { ...salarie, dispositif: 'fichiers', personnel: 'compte-personnel' },
  { obligations: { 'vie-privee': ['manquement', 'cass-soc-2017-16-19609-jesana'] } },
);

affirmation(
  'dispositifs/fichiers.md',
  'Relever régulièrement les fichiers en est un, et chacun doit le savoir avant.',
  {
    ...salarie,
    dispositif: 'fichiers',
    permanence: 'reguliere',
    personnel: 'non-identifie',
    information: 'aucune',
  },
  { obligations: { 'information-individuelle': ['manquement', 'L1222-4'] } },
);

affirmation(
  'dispositifs/journaux.md',
  'Un fichier de travail est présumé professionnel. Cette règle ne dit rien des journaux.',
  {
    ...salarie,
    dispositif: 'journaux',
    permanence: 'ponctuelle',
    personnel: 'non-identifie',
    information: 'aucune',
    suite: 'licenciement',
  },
  { obligations: { 'information-individuelle': ['manquement'] } },
);

affirmation(
  'dispositifs/journaux.md',
  'Réutiliser des journaux à une autre fin que la sécurité peut être un détournement, selon la CNIL.',
  { ...salarie, dispositif: 'journaux', finalite: 'securite', 'usage-reel': 'detourne' },
  { obligations: { finalite: ['manquement', 'cass-soc-2025-23-13159-logs-ip'] } },
);

affirmation(
  'dispositifs/journaux.md',
  'Un outil de sécurité qui sert aussi à contrôler un salarié se soumet au comité pour cet usage',
  { ...salarie, dispositif: 'journaux', effectif: '50-et-plus', consultation: 'non' },
  { obligations: { 'consultation-cse': ['manquement', 'cass-soc-2019-18-11792-gc45'] } },
);

affirmation(
  'dispositifs/journaux.md',
  'La CNIL recommande de garder les journaux de six mois à un an.',
  { ...salarie, dispositif: 'journaux', conservation: 'au-dela' },
  { obligations: { conservation: ['a-verifier', 'cnil-journalisation-2021-122'] } },
);

affirmation(
  'dispositifs/fouille.md',
  'Son accord ne suffit pas.',
  {
    ...salarie,
    dispositif: 'fouille',
    permanence: 'ponctuelle',
    information: 'sans-preuve',
    personnel: 'identifie-en-sa-presence',
  },
  { obligations: { 'vie-privee': ['manquement', 'cass-soc-2009-07-42068-sac'] } },
);

affirmation(
  'dispositifs/fouille.md',
  'Ouvrir l’armoire d’un salarié sans lui et sans l’avoir prévenu, hors risque ou événement particulier.',
  { ...salarie, dispositif: 'fouille', personnel: 'identifie-sans-lui', soupcon: 'non' },
  { obligations: { 'vie-privee': ['manquement', 'cass-soc-2001-99-43030-armoire'] } },
);

affirmation(
  'dispositifs/fouille.md',
  'Ouvrir un casier sans nom, annoncé trois semaines avant par une affichette, devant un représentant du personnel.',
  {
    ...salarie,
    dispositif: 'fouille',
    permanence: 'ponctuelle',
    information: 'ecrite-precise',
    personnel: 'non-identifie',
  },
  { obligations: { 'vie-privee': ['respectee', 'cass-soc-2008-06-45902-vestiaire'] } },
);

affirmation(
  'dispositifs/fouille.md',
  'Ouvrir un sac ou un casier n’est pas, à soi seul, un traitement de données.',
  { ...salarie, dispositif: 'fouille', base: 'consentement', mentions: 'aucune' },
  {
    obligations: {
      'base-legale': ['sans-objet', 'rgpd-4'],
      'mentions-information': ['sans-objet'],
      conservation: ['sans-objet'],
      'analyse-impact': ['sans-objet'],
    },
  },
);

affirmation(
  'dispositifs/depistage.md',
  'Tester tout le personnel, quel que soit le poste.',
  { ...salarie, dispositif: 'depistage', permanence: 'ponctuelle', cible: 'non' },
  { obligations: { proportionnalite: ['manquement', 'ce-2016-394178-test-salivaire'] } },
);

affirmation(
  'dispositifs/depistage.md',
  'Un test salivaire de drogue fait par un supérieur, pour des postes désignés où le danger est élevé.',
  {
    ...salarie,
    dispositif: 'depistage',
    permanence: 'ponctuelle',
    cible: 'oui',
    finalite: 'securite',
  },
  { obligations: { proportionnalite: ['respectee', 'ce-2016-394178-test-salivaire'] } },
);

affirmation(
  'dispositifs/depistage.md',
  'Le règlement intérieur annonce le test, les postes visés et le moyen de le contester.',
  { ...salarie, dispositif: 'depistage', information: 'aucune' },
  { obligations: { 'information-individuelle': ['manquement', 'L1321-3'] } },
);

affirmation(
  'dispositifs/depistage.md',
  'Le contrôle se fait pendant le travail.',
  { ...salarie, dispositif: 'depistage', zones: ['hors-temps-de-travail'] },
  { obligations: { 'vie-privee': ['manquement'] } },
);

affirmation(
  'dispositifs/enregistrement.md',
  'Enregistrer un entretien à l’insu du salarié est un procédé déloyal.',
  { ...salarie, dispositif: 'enregistrement', dissimulation: 'cache' },
  { obligations: { loyaute: ['manquement'] } },
);

affirmation(
  'dispositifs/enregistrement.md',
  'Enregistrer quelqu’un sans le lui dire, c’est recueillir ses données par un moyen qu’il ignore.',
  { ...salarie, dispositif: 'enregistrement', information: 'aucune' },
  { obligations: { 'information-individuelle': ['manquement', 'L1222-4', 'rgpd-13'] } },
);

affirmation(
  'dispositifs/enregistrement.md',
  'À partir de 50 salariés, le comité se consulte alors avant.',
  {
    ...salarie,
    dispositif: 'enregistrement',
    effectif: '50-et-plus',
    permanence: 'reguliere',
    consultation: 'non',
  },
  { obligations: { 'consultation-cse': ['manquement', 'L2312-38'] } },
);

affirmation(
  'dispositifs/enregistrement.md',
  'Une pause, un local syndical ou une conversation privée ne s’enregistrent pas.',
  { ...salarie, dispositif: 'enregistrement', zones: ['pauses-sanitaires-vestiaires'] },
  { obligations: { 'vie-privee': ['interdit'] } },
);

affirmation(
  'dispositifs/camera-embarquee.md',
  'Surveiller la conduite en continu, selon la CNIL.',
  { ...salarie, dispositif: 'camera-embarquee', permanence: 'constante' },
  { obligations: { proportionnalite: ['manquement', 'cass-soc-2021-19-13856-cuisinier'] } },
);

affirmation(
  'dispositifs/camera-embarquee.md',
  'La caméra ne le suit pas pendant son repos, ni hors de son temps de travail.',
  { ...salarie, dispositif: 'camera-embarquee', zones: ['hors-temps-de-travail'] },
  { obligations: { 'vie-privee': ['manquement'] } },
);

affirmation(
  'dispositifs/camera-embarquee.md',
  'La fatigue n’est pas une émotion, selon la Commission européenne.',
  { ...salarie, dispositif: 'camera-embarquee' },
  { obligations: { 'pratique-interdite': ['sans-objet'] } },
);

affirmation(
  'dispositifs/camera-embarquee.md',
  'Ajouter le son a été jugé excessif par la CNIL, pour d’autres caméras.',
  { ...salarie, dispositif: 'camera-embarquee', zones: ['son'] },
  { obligations: { 'vie-privee': ['manquement', 'cnil-2025-008-samaritaine'] } },
);

affirmation(
  'dispositifs/camera-embarquee.md',
  'Nous n’avons pas vérifié les règles propres aux transports, aux caméras-piétons et aux drones.',
  { ...salarie, dispositif: 'camera-embarquee', autorisation: 'non' },
  { obligations: { 'autorisation-prefectorale': ['a-verifier', 'csi-r251-1'] } },
);

affirmation(
  'dispositifs/camera-embarquee.md',
  'Une caméra qui filme un lieu ouvert au public demande une autorisation du préfet.',
  { ...salarie, dispositif: 'camera-embarquee', autorisation: 'oui' },
  { obligations: { 'autorisation-prefectorale': ['respectee', 'csi-l252-1'] } },
);

affirmation(
  'dispositifs/geolocalisation.md',
  'Le salarié libre d’organiser ses journées n’est pas suivi pour compter ses heures.',
  {
    ...salarie,
    dispositif: 'geolocalisation',
    finalite: 'temps-de-travail',
    autonomie: 'oui',
  },
  { obligations: { proportionnalite: ['manquement', 'cass-soc-2011-10-18036-geoloc'] } },
);

affirmation(
  'dispositifs/chronotachygraphe.md',
  'Employer ses données pour un autre but que le but légal est un changement de finalité.',
  { ...salarie, dispositif: 'chronotachygraphe', 'usage-reel': 'detourne' },
  { obligations: { finalite: ['manquement', 'rgpd-5'] } },
);

affirmation(
  'dispositifs/biometrie.md',
  'La biométrie est exclue pour le contrôle des horaires, selon la CNIL.',
  { ...salarie, dispositif: 'biometrie', finalite: 'temps-de-travail' },
  { obligations: { 'donnees-sensibles': ['interdit', 'cnil-biometrie-2019-001'] } },
);

affirmation(
  'dispositifs/biometrie.md',
  'Elle est obligatoire pour toute biométrie au travail, selon le règlement type.',
  { ...salarie, dispositif: 'biometrie', permanence: 'reguliere', 'analyse-impact': 'non' },
  { obligations: { 'analyse-impact': ['manquement'] } },
);

affirmation(
  'dispositifs/badge.md',
  'Rapprocher les passages et le logiciel de temps, sans l’annoncer, a donné une preuve illicite.',
  {
    ...salarie,
    dispositif: 'badge',
    finalite: 'securite',
    'usage-reel': 'detourne',
    suite: 'licenciement',
  },
  { obligations: { finalite: ['manquement', 'cass-soc-2023-21-20798-klesia-badge'] } },
);

affirmation(
  'dispositifs/enregistreur-frappe.md',
  'Une information, même complète, ne rend pas proportionné un outil qui ne l’est pas.',
  {
    ...salarie,
    dispositif: 'enregistreur-frappe',
    information: 'ecrite-precise',
    'usage-annonce': 'oui',
    mentions: 'toutes',
  },
  { obligations: { 'pratique-interdite': ['interdit', 'cnil-teletravail'] } },
);

affirmation(
  'dispositifs/captures-ecran.md',
  'Selon la CNIL, un partage permanent de l’écran est excessif.',
  { ...salarie, dispositif: 'captures-ecran', permanence: 'constante' },
  { obligations: { 'pratique-interdite': ['interdit', 'cnil-teletravail'] } },
);

affirmation(
  'dispositifs/client-mystere.md',
  'Une visite non annoncée tient du stratagème.',
  { ...salarie, dispositif: 'client-mystere', dissimulation: 'ruse', information: 'aucune' },
  { obligations: { loyaute: ['manquement'], 'information-individuelle': ['manquement'] } },
);

affirmation(
  'dispositifs/video.md',
  'Une note qui taisait le contrôle du travail n’a pas suffi.',
  {
    ...salarie,
    dispositif: 'video',
    information: 'ecrite-precise',
    'usage-annonce': 'non',
    'usage-reel': 'detourne',
    suite: 'licenciement',
  },
  {
    obligations: {
      'information-individuelle': ['manquement', 'cass-soc-2021-20-12263-pharmacie'],
    },
  },
);

affirmation(
  'dispositifs/video-public.md',
  'L’autorisation du préfet est demandée avant, et vaut cinq ans.',
  { ...salarie, dispositif: 'video-public', etat: 'projet' },
  { obligations: { 'autorisation-prefectorale': ['a-verifier', 'csi-l252-1'] } },
);

affirmation(
  'dispositifs/filature.md',
  'Pour un agent public, des constats faits dans des lieux ouverts au public ont été admis, dans la limite de la loyauté.',
  {
    role: 'agent-public',
    dispositif: 'filature',
    permanence: 'ponctuelle',
    soupcon: 'oui',
    zones: ['aucune'],
  },
  { obligations: { loyaute: ['respectee', 'ce-2014-355201-jouy'] } },
);

affirmation(
  'dispositifs/controle-humain.md',
  'Sans appareil et sans cachette, ce contrôle n’est pas en soi illicite, même sans annonce.',
  { ...salarie, dispositif: 'controle-humain', information: 'aucune' },
  { obligations: { 'information-individuelle': ['sans-objet'] } },
);

affirmation(
  'dispositifs/reseaux-sociaux.md',
  'Passer par le téléphone d’un collègue pour lire un compte privé.',
  {
    ...salarie,
    dispositif: 'reseaux-sociaux',
    dissimulation: 'ruse',
    personnel: 'compte-personnel',
  },
  {
    obligations: {
      loyaute: ['manquement'],
      'vie-privee': ['manquement', 'cass-soc-2017-16-19609-jesana'],
    },
  },
);

affirmation(
  'dispositifs/alerte.md',
  'Elle est demandée pour toute ligne d’alerte, selon la CNIL.',
  { ...salarie, dispositif: 'alerte', 'analyse-impact': 'non' },
  { obligations: { 'analyse-impact': ['manquement', 'cnil-aipd-2018-327'] } },
);

affirmation(
  'dispositifs/objets-connectes.md',
  'Traiter des données de santé est interdit en principe.',
  { ...salarie, dispositif: 'objets-connectes', donnees: ['sante'] },
  { obligations: { 'donnees-sensibles': ['interdit', 'rgpd-9'] } },
);

affirmation(
  'dispositifs/messagerie-web.md',
  'Un message qui n’est pas marqué personnel est présumé professionnel, selon la CNIL.',
  {
    ...salarie,
    dispositif: 'messagerie-web',
    permanence: 'ponctuelle',
    personnel: 'non-identifie',
  },
  { obligations: { 'vie-privee': ['respectee'], proportionnalite: ['respectee'] } },
);

affirmation(
  'dispositifs/messagerie-web.md',
  'Selon la CNIL, un message identifié comme personnel reste secret, et un juge apprécie si l’employeur l’a ouvert.',
  { ...salarie, dispositif: 'messagerie-web', personnel: 'identifie-en-sa-presence' },
  { obligations: { 'vie-privee': ['a-verifier', 'cnil-messagerie'] } },
);

affirmation(
  'dispositifs/fichiers.md',
  'Un fichier marqué personnel s’ouvre devant le salarié, ou après l’avoir appelé, selon la CNIL.',
  { ...salarie, dispositif: 'fichiers', personnel: 'identifie-en-sa-presence' },
  { obligations: { 'vie-privee': ['respectee', 'cnil-messagerie'] } },
);

affirmation(
  'dispositifs/reseaux-sociaux.md',
  'Un profil public n’autorise pas tout usage.',
  { ...salarie, dispositif: 'reseaux-sociaux', personnel: 'sans-objet' },
  { obligations: { 'vie-privee': ['respectee', 'g29-travail-2017'] } },
);

affirmation(
  'dispositifs/mesure-inactivite.md',
  'Le Conseil d’État a admis des indicateurs liés à une tâche précise dans un entrepôt.',
  { ...salarie, dispositif: 'mesure-inactivite', permanence: 'constante' },
  { obligations: { proportionnalite: ['manquement', 'ce-2025-492830-amazon'] } },
);

affirmation(
  'dispositifs/filature.md',
  'La portée de cette formule est discutée.',
  { ...salarie, dispositif: 'filature' },
  { obligations: { proportionnalite: ['manquement', 'ca-dijon-2024-22-00145'] } },
);

affirmation(
  'dispositifs/messagerie-web.md',
  'Ouvert devant la personne, il reste à vérifier, car la CNIL laisse les tribunaux apprécier.',
  { ...salarie, dispositif: 'messagerie-web', personnel: 'identifie-en-sa-presence' },
  { obligations: { 'vie-privee': ['a-verifier', 'cnil-messagerie'] } },
);

affirmation(
  'dispositifs/captures-ecran.md',
  'L’analyse d’impact est due pour un suivi constant, et son absence a été sanctionnée.',
  { ...salarie, dispositif: 'captures-ecran', permanence: 'constante', 'analyse-impact': 'non' },
  { obligations: { 'analyse-impact': ['manquement', 'cnil-2024-021-time-doctor'] } },
);

affirmation(
  'dispositifs/chronotachygraphe.md',
  'À partir de 50 salariés, la consultation du comité dépend de l’usage que l’employeur en fait.',
  {
    ...salarie,
    dispositif: 'chronotachygraphe',
    effectif: '50-et-plus',
    consultation: 'non',
  },
  { obligations: { 'consultation-cse': ['a-verifier', 'L2312-38'] } },
);

affirmation(
  'dispositifs/video-public.md',
  'Un usage compatible avec la sûreté annoncée a pourtant été admis.',
  {
    ...salarie,
    dispositif: 'video-public',
    information: 'orale-ou-affichage',
    'usage-annonce': 'non',
    'usage-reel': 'conforme',
    suite: 'licenciement',
  },
  {
    obligations: { 'information-individuelle': ['a-verifier', 'cass-soc-2025-22-19925-aeroport'] },
  },
);

affirmation(
  'dispositifs/filature.md',
  'Un intérêt légitime, même pesé par écrit, ne la rend ni loyale ni proportionnée.',
  {
    ...salarie,
    dispositif: 'filature',
    base: 'interet-legitime',
    alternative: 'ecartee-par-ecrit',
  },
  { obligations: { loyaute: ['manquement'], proportionnalite: ['manquement'] } },
);

affirmation(
  'dispositifs/enregistreur-frappe.md',
  'Aucune base ne suffit à l’admettre pour un contrôle ordinaire du travail, pas même un intérêt légitime pesé par écrit.',
  {
    ...salarie,
    dispositif: 'enregistreur-frappe',
    base: 'interet-legitime',
    alternative: 'ecartee-par-ecrit',
  },
  { dispositif: 'interdit' },
);

affirmation(
  'dispositifs/filature.md',
  'elle atteint nécessairement la vie privée. La portée de cette formule est discutée.',
  { ...salarie, dispositif: 'filature' },
  { obligations: { 'vie-privee': ['a-verifier', 'cass-soc-2002-00-42401-filature'] } },
);

affirmation(
  'dispositifs/reseaux-sociaux.md',
  'Chercher sur les réseaux personnels d’un candidat, ce que la CNIL rapproche d’une enquête de moralité.',
  {
    role: 'candidat',
    dispositif: 'reseaux-sociaux',
    etat: 'en-service',
    permanence: 'ponctuelle',
    zones: ['aucune'],
    donnees: ['ordinaires'],
    alternative: 'ecartee-par-ecrit',
  },
  { obligations: { proportionnalite: ['a-verifier', 'cnil-recrutement'] } },
);

affirmation(
  'idees-recues/messages-au-travail.md',
  'Un message identifié comme personnel reste secret, selon la CNIL, et les tribunaux apprécient.',
  { ...salarie, dispositif: 'messagerie-web', personnel: 'identifie-en-sa-presence' },
  { obligations: { 'vie-privee': ['a-verifier', 'cnil-messagerie'] } },
);
