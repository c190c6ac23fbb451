import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';
import { affirmation } from '../aides/affirmation.ts';

/** Un outil en service, dans une petite entreprise privée, dont les données ont servi à licencier. */
const licencie: Faits = {
  role: 'salarie',
  etat: 'en-service',
  effectif: 'moins-11',
  poste: 'oui',
  zones: ['aucune'],
  dissimulation: 'non',
  suite: 'licenciement',
  motif: 'professionnel',
};
const annonce: Faits = {
  information: 'ecrite-precise',
  'usage-annonce': 'oui',
  mentions: 'toutes',
  finalite: 'organisation',
  'usage-reel': 'conforme',
};

affirmation(
  'articles/dix-erreurs.mdx',
  'Le consentement d’un salarié est rarement libre. On choisit une autre base.',
  { ...licencie, dispositif: 'suivi-activite', base: 'consentement' },
  { obligations: { 'base-legale': ['manquement', 'rgpd-7'] } },
);

affirmation(
  'articles/dix-erreurs.mdx',
  'L’information n’a pas de seuil.',
  { ...licencie, dispositif: 'video', information: 'aucune' },
  { obligations: { 'information-individuelle': ['manquement', 'L1222-4'] } },
);

affirmation(
  'articles/dix-erreurs.mdx',
  'Employer des images contre un salarié sans l’avoir annoncé les rend illicites.',
  {
    ...licencie,
    dispositif: 'video',
    information: 'ecrite-precise',
    'usage-annonce': 'non',
    'usage-reel': 'detourne',
  },
  {
    obligations: { 'information-individuelle': ['manquement'] },
    jamais: ['non-contestable-ici', 'solide-sur-ce-point'],
  },
);

affirmation(
  'articles/dix-erreurs.mdx',
  'Filmer quelqu’un sans relâche est presque toujours excessif, même prévenu.',
  { ...licencie, ...annonce, dispositif: 'video', permanence: 'constante' },
  { obligations: { proportionnalite: ['manquement', 'cass-soc-2021-19-13856-cuisinier'] } },
);

affirmation(
  'articles/dix-erreurs.mdx',
  'Un autre moyen, même moins efficace, suffit à l’exclure.',
  {
    ...licencie,
    ...annonce,
    dispositif: 'geolocalisation',
    finalite: 'temps-de-travail',
    alternative: 'existe',
    autonomie: 'non',
  },
  { obligations: { proportionnalite: ['manquement', 'cass-soc-2018-17-14631-mediapost'] } },
);

affirmation(
  'articles/dix-erreurs.mdx',
  'Pour filmer un lieu ouvert au public, il faut une autorisation du préfet.',
  { ...licencie, dispositif: 'video-public', autorisation: 'non' },
  { obligations: { 'autorisation-prefectorale': ['manquement', 'csi-l252-1'] } },
);

affirmation(
  'articles/dix-erreurs.mdx',
  'Le juge peut l’admettre, si elle est indispensable et si l’atteinte est strictement proportionnée.',
  {
    ...licencie,
    dispositif: 'suivi-activite',
    information: 'aucune',
    tri: 'oui',
    'autre-preuve': 'non',
    'mise-en-balance': 'demandee',
  },
  { preuve: 'probablement-admise', dispositif: 'manquement' },
);

affirmation(
  'articles/ce-que-l-employeur-doit-dire.mdx',
  'Une note affichée a suffi pour un client mystère : elle disait le but et le fonctionnement.',
  {
    ...licencie,
    ...annonce,
    dispositif: 'client-mystere',
    information: 'orale-ou-affichage',
  },
  {
    obligations: {
      'information-individuelle': ['respectee', 'cass-soc-2023-22-13783-client-mystere'],
    },
  },
);

affirmation(
  'articles/ce-que-l-employeur-doit-dire.mdx',
  'En 2018, un employeur n’a pas pu prouver que sa salariée connaissait les caméras.',
  { ...licencie, dispositif: 'video-public', information: 'sans-preuve' },
  {
    obligations: {
      'information-individuelle': ['manquement', 'cass-soc-2018-16-26482-restaurant'],
    },
  },
);

affirmation(
  'articles/ce-que-l-employeur-doit-dire.mdx',
  'L’avis du comité seul. Consulter les élus n’informe pas chaque salarié.',
  {
    ...licencie,
    dispositif: 'suivi-activite',
    effectif: '50-et-plus',
    consultation: 'consulte-avant',
    information: 'aucune',
  },
  {
    obligations: {
      'consultation-cse': ['respectee'],
      'information-individuelle': ['manquement'],
    },
  },
);

affirmation(
  'articles/ce-que-l-employeur-doit-dire.mdx',
  'Le salarié est informé expressément de la méthode, et avant.',
  { ...licencie, dispositif: 'suivi-activite', finalite: 'evaluation', information: 'aucune' },
  { obligations: { evaluation: ['manquement', 'L1222-3'] } },
);

affirmation(
  'articles/teletravail.mdx',
  'Un logiciel de travail utilisé à la maison suit, lui, les règles ordinaires.',
  { ...licencie, ...annonce, dispositif: 'suivi-activite', zones: ['domicile'] },
  { obligations: { 'vie-privee': ['respectee', 'L1222-9'] } },
);

affirmation(
  'articles/teletravail.mdx',
  'Une webcam ou un micro qui captent la pièce touchent la vie privée.',
  { ...licencie, ...annonce, dispositif: 'webcam', zones: ['domicile'] },
  { obligations: { 'vie-privee': ['manquement'] } },
);

affirmation(
  'articles/teletravail.mdx',
  'la caméra ou le micro allumés en continu, le partage d’écran permanent, l’enregistreur de frappe.',
  { ...licencie, ...annonce, dispositif: 'webcam', permanence: 'constante' },
  { obligations: { 'pratique-interdite': ['interdit', 'cnil-teletravail'] } },
);

affirmation(
  'articles/teletravail.mdx',
  'Un entretien enregistré par l’employeur à l’insu du salarié est une preuve déloyale.',
  { ...licencie, dispositif: 'enregistrement', permanence: 'ponctuelle', dissimulation: 'cache' },
  { obligations: { loyaute: ['manquement'] } },
);

affirmation(
  'articles/la-proportionnalite.mdx',
  'Les images lui étaient pourtant inopposables, car elles le suivaient sans relâche.',
  {
    ...licencie,
    dispositif: 'video',
    permanence: 'constante',
    soupcon: 'non',
    'mise-en-balance': 'non',
  },
  {
    obligations: { proportionnalite: ['manquement', 'cass-soc-2021-19-13856-cuisinier'] },
    preuve: 'probablement-ecartee',
  },
);

affirmation(
  'articles/la-proportionnalite.mdx',
  'Le local syndical et son accès.',
  { ...licencie, dispositif: 'video', zones: ['local-syndical'] },
  { obligations: { 'vie-privee': ['interdit', 'cnil-videosurveillance'] } },
);

affirmation(
  'articles/la-proportionnalite.mdx',
  'L’enregistrement de tous les appels, sans texte qui l’impose.',
  { ...licencie, ...annonce, dispositif: 'appels', permanence: 'constante' },
  { obligations: { proportionnalite: ['manquement', 'cnil-appels'] } },
);

affirmation(
  'articles/la-proportionnalite.mdx',
  'La CNIL a sanctionné la Samaritaine, qui l’avait dissimulée avec le son.',
  {
    ...licencie,
    dispositif: 'video',
    dissimulation: 'cache',
    zones: ['son'],
    soupcon: 'oui',
    cible: 'oui',
  },
  { obligations: { loyaute: ['manquement', 'cnil-2025-008-samaritaine'] } },
);

affirmation(
  'articles/la-proportionnalite.mdx',
  'La Cour européenne n’y a pas vu de violation, devant des soupçons de vols graves et pour un temps court.',
  { ...licencie, dispositif: 'video', dissimulation: 'cache', soupcon: 'oui', cible: 'oui' },
  { obligations: { loyaute: ['a-verifier', 'cedh-2019-lopez-ribalda'] } },
);

affirmation(
  'articles/le-cse.mdx',
  'En dessous, la consultation sur un outil de contrôle n’existe pas.',
  { ...licencie, dispositif: 'suivi-activite', effectif: '11-49', consultation: 'non' },
  { obligations: { 'consultation-cse': ['sans-objet', 'L2312-38'] } },
);

affirmation(
  'articles/le-cse.mdx',
  'À Nanterre, une « phase pilote » avec usage réel a été suspendue : le comité n’avait pas encore rendu son avis.',
  { ...licencie, dispositif: 'ia-rh', effectif: '50-et-plus', consultation: 'apres' },
  { obligations: { 'consultation-cse': ['manquement', 'tj-nanterre-2025-24-01457-ia'] } },
);

affirmation(
  'articles/le-cse.mdx',
  'le même tribunal a suspendu deux logiciels : le comité avait été informé, non consulté.',
  { ...licencie, dispositif: 'ia-rh', effectif: '50-et-plus', consultation: 'informe-seulement' },
  { obligations: { 'consultation-cse': ['manquement', 'tj-nanterre-2026-25-02856-ia'] } },
);

affirmation(
  'articles/le-cse.mdx',
  'Des élections organisées sans candidat donnent un procès-verbal de carence : il n’y a personne à consulter, et l’employeur doit pouvoir le montrer.',
  { ...licencie, dispositif: 'suivi-activite', effectif: '50-et-plus', consultation: 'carence' },
  { obligations: { 'consultation-cse': ['a-verifier'] } },
);

affirmation(
  'articles/le-cse.mdx',
  'La preuve tirée de l’outil devient illicite.',
  {
    ...licencie,
    ...annonce,
    dispositif: 'suivi-activite',
    effectif: '50-et-plus',
    consultation: 'non',
    'mise-en-balance': 'non',
  },
  { preuve: 'probablement-ecartee', rupture: 'fragilisee' },
);

affirmation(
  'articles/bases-legales.mdx',
  'L’obligation générale de sécurité suffit rarement, à elle seule, à imposer une caméra.',
  { ...licencie, ...annonce, dispositif: 'video', base: 'obligation-legale' },
  { obligations: { 'base-legale': ['a-verifier', 'rgpd-6'] } },
);

affirmation(
  'articles/bases-legales.mdx',
  'Le chronotachygraphe, qui enregistre la conduite des poids lourds, répond à un autre texte.',
  { ...licencie, ...annonce, dispositif: 'chronotachygraphe', base: 'obligation-legale' },
  { obligations: { 'base-legale': ['respectee', 'reglement-165-2014'] } },
);

affirmation(
  'articles/bases-legales.mdx',
  'Une entreprise privée exerce rarement une mission de ce genre.',
  { ...licencie, dispositif: 'video', base: 'mission-publique' },
  { obligations: { 'base-legale': ['a-verifier'] } },
);

affirmation(
  'articles/bases-legales.mdx',
  'Elle l’exclut en principe pour les horaires.',
  { ...licencie, dispositif: 'biometrie', finalite: 'temps-de-travail' },
  { obligations: { 'donnees-sensibles': ['interdit', 'cnil-biometrie-2019-001'] } },
);

affirmation(
  'articles/vie-privee-au-travail.mdx',
  'Des clés USB personnelles ont été ouvertes sans le salarié. C’était une atteinte à sa vie privée. La preuve a pourtant été admise',
  {
    ...licencie,
    dispositif: 'fichiers',
    personnel: 'identifie-sans-lui',
    zones: ['contenus-prives'],
    permanence: 'ponctuelle',
    soupcon: 'oui',
    cible: 'oui',
    tri: 'oui',
    'autre-preuve': 'non',
    'mise-en-balance': 'demandee',
  },
  {
    obligations: { 'vie-privee': ['manquement', 'cass-soc-2024-23-13992-usb'] },
    preuve: 'probablement-admise',
  },
);

affirmation(
  'articles/vie-privee-au-travail.mdx',
  'Une conversation privée, qui n’était pas destinée à être publique, ne manque pas au contrat. En principe, elle ne peut fonder une sanction.',
  { ...licencie, dispositif: 'messagerie-web', motif: 'vie-personnelle' },
  { rupture: 'fragilisee' },
);

affirmation(
  'articles/vie-privee-au-travail.mdx',
  'Des images d’un local où le personnel prenait ses pauses, sans information, ont été écartées.',
  {
    ...licencie,
    dispositif: 'video',
    information: 'aucune',
    zones: ['pauses-sanitaires-vestiaires'],
    'autre-preuve': 'non',
    tri: 'oui',
    'mise-en-balance': 'demandee',
  },
  { obligations: { 'vie-privee': ['interdit'] }, jamais: ['probablement-admise'] },
);

affirmation(
  'articles/preuve.mdx',
  'Une vidéo est refusée, car l’employeur avait un autre moyen de preuve, qu’il n’a pas produit.',
  {
    ...licencie,
    dispositif: 'video-public',
    information: 'aucune',
    'autre-preuve': 'oui',
    'autres-preuves-produites': 'non',
    'mise-en-balance': 'demandee',
  },
  { preuve: 'probablement-ecartee', rupture: 'fragilisee' },
);

affirmation(
  'articles/preuve.mdx',
  'des stocks disparaissaient, une seule personne regardait, pour un temps court.',
  {
    ...licencie,
    dispositif: 'video-public',
    information: 'aucune',
    soupcon: 'oui',
    cible: 'oui',
    'autre-preuve': 'non',
    'mise-en-balance': 'demandee',
  },
  { preuve: 'probablement-admise' },
);

affirmation(
  'articles/preuve.mdx',
  'Un GPS de car ne les a pas passés : un livret d’heures existait, et il suivait aussi les jours de repos.',
  {
    ...licencie,
    dispositif: 'geolocalisation',
    information: 'aucune',
    finalite: 'temps-de-travail',
    alternative: 'existe',
    zones: ['hors-temps-de-travail'],
    'mise-en-balance': 'demandee',
  },
  { preuve: 'probablement-ecartee', rupture: 'fragilisee' },
);

affirmation(
  'articles/consentement-ou-information.mdx',
  'Le contrôle par un service interne, au temps et au lieu de travail, n’est pas en soi illicite, même sans annonce.',
  {
    ...licencie,
    dispositif: 'controle-humain',
    information: 'aucune',
    permanence: 'ponctuelle',
  },
  {
    obligations: {
      'information-individuelle': ['sans-objet', 'cass-soc-2014-13-18427-sqybus'],
      proportionnalite: ['respectee'],
    },
  },
);

affirmation(
  'articles/consentement-ou-information.mdx',
  'Annoncer un GPS ne dit pas qu’il mesurera l’activité et les horaires.',
  {
    ...licencie,
    dispositif: 'geolocalisation',
    information: 'ecrite-precise',
    'usage-annonce': 'non',
    'usage-reel': 'detourne',
  },
  { obligations: { 'information-individuelle': ['manquement'], finalite: ['manquement'] } },
);

affirmation(
  'articles/consentement-ou-information.mdx',
  'Sauf texte contraire, l’avis ne lie pas l’employeur.',
  {
    ...licencie,
    dispositif: 'suivi-activite',
    effectif: '50-et-plus',
    consultation: 'consulte-avant',
  },
  { obligations: { 'consultation-cse': ['respectee'] } },
);

affirmation(
  'articles/consentement-ou-information.mdx',
  'L’agent public. L’article L. 1222-4 n’est pas son texte. Le RGPD l’est.',
  { ...licencie, role: 'agent-public', dispositif: 'suivi-activite', information: 'aucune' },
  { obligations: { 'information-individuelle': ['manquement', 'rgpd-13'] } },
);

affirmation(
  'articles/intelligence-artificielle.mdx',
  'Une décision prise par la machine seule, avec un effet important, est interdite en principe.',
  { ...licencie, dispositif: 'ia-rh', decision: 'automatisee' },
  { obligations: { 'decision-automatisee': ['manquement', 'rgpd-22'] } },
);

affirmation(
  'articles/interet-legitime.mdx',
  'Une base valable ne dispense ni d’informer, ni de consulter le comité à partir de cinquante salariés.',
  {
    ...licencie,
    dispositif: 'suivi-activite',
    effectif: '50-et-plus',
    base: 'interet-legitime',
    alternative: 'ecartee-par-ecrit',
    information: 'aucune',
    consultation: 'non',
  },
  {
    obligations: {
      'base-legale': ['respectee'],
      'information-individuelle': ['manquement'],
      'consultation-cse': ['manquement'],
    },
  },
);

affirmation(
  'articles/sanction-et-licenciement.mdx',
  'Un licenciement fondé, même en partie, sur le contenu de messages personnels a été annulé.',
  { ...licencie, dispositif: 'messagerie-web', motif: 'intimite' },
  { rupture: 'fragilisee' },
);

affirmation(
  'articles/depart-du-salarie.mdx',
  'Les messages et les fichiers de travail sont présumés professionnels. L’employeur peut les ouvrir, si rien ne les dit personnels.',
  { ...licencie, dispositif: 'fichiers', permanence: 'ponctuelle', personnel: 'non-identifie' },
  {
    obligations: {
      'vie-privee': ['respectee'],
      proportionnalite: ['respectee', 'cass-soc-2006-04-48025-cryptage'],
      'information-individuelle': ['sans-objet'],
    },
  },
);

affirmation(
  'articles/arret-maladie.mdx',
  'selon la CNIL, un GPS ne suit pas une personne en repos.',
  { ...licencie, ...annonce, dispositif: 'geolocalisation', zones: ['hors-temps-de-travail'] },
  { obligations: { 'vie-privee': ['interdit', 'cnil-geolocalisation'] } },
);

affirmation(
  'articles/fouilles-alcool-et-drogues.mdx',
  'Dire oui ne suffit donc pas, si personne n’a dit que l’on pouvait dire non.',
  {
    ...licencie,
    dispositif: 'fouille',
    permanence: 'ponctuelle',
    information: 'aucune',
    personnel: 'identifie-en-sa-presence',
  },
  {
    obligations: {
      'information-individuelle': ['manquement'],
      'vie-privee': ['manquement', 'cass-soc-2009-07-42068-sac'],
    },
  },
);

affirmation(
  'articles/fouilles-alcool-et-drogues.mdx',
  'Afficher le règlement intérieur n’a pas suffi.',
  { ...licencie, dispositif: 'fouille', information: 'orale-ou-affichage' },
  {
    obligations: {
      'information-individuelle': ['a-verifier', 'cass-soc-2005-02-47123-conditionneuse'],
    },
  },
);

affirmation(
  'articles/salarie-protege.mdx',
  'Le licenciement ne peut venir qu’après l’autorisation de l’inspecteur du travail.',
  { ...licencie, ...annonce, dispositif: 'suivi-activite', mandat: 'oui' },
  { rupture: 'incertaine' },
);

affirmation(
  'articles/teletravail.mdx',
  'Une webcam ou un micro qui captent la pièce touchent la vie privée.',
  { role: 'salarie', dispositif: 'webcam', permanence: 'reguliere', zones: ['domicile'] },
  { obligations: { 'vie-privee': ['manquement'] } },
);

const illicite: Faits = { ...licencie, dispositif: 'suivi-activite', information: 'aucune' };

affirmation(
  'articles/preuve.mdx',
  'Aucun ne suffit seul, sauf deux : l’autre preuve disponible, et la pesée que personne n’a demandée.',
  { ...illicite, 'autre-preuve': 'oui', 'mise-en-balance': 'demandee', tri: 'oui' },
  { preuve: 'probablement-ecartee' },
);

affirmation(
  'articles/preuve.mdx',
  'la pesée que personne n’a demandée.',
  { ...illicite, 'autre-preuve': 'non', 'mise-en-balance': 'non', tri: 'oui' },
  { preuve: 'probablement-ecartee' },
);

affirmation(
  'articles/intelligence-artificielle.mdx',
  'si elle suit la note de manière déterminante, la note est elle-même la décision, a jugé la Cour de justice.',
  { ...licencie, dispositif: 'ia-rh', decision: 'note-suivie' },
  { obligations: { 'decision-automatisee': ['a-verifier', 'cjue-2023-c634-21-schufa'] } },
);
