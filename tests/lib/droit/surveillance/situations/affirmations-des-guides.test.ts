import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';
import { affirmation } from '../aides/affirmation.ts';

/** Un outil en service, dans une petite entreprise privée, dont les données ont servi à licencier. */
const petite: Faits = {
  role: 'salarie',
  etat: 'en-service',
  effectif: 'moins-11',
  poste: 'oui',
  zones: ['aucune'],
  dissimulation: 'non',
  suite: 'licenciement',
  motif: 'professionnel',
};
const grande: Faits = { ...petite, effectif: '50-et-plus' };
const agent: Faits = { ...petite, role: 'agent-public' };
const annonce: Faits = {
  information: 'ecrite-precise',
  'usage-annonce': 'oui',
  mentions: 'toutes',
  finalite: 'organisation',
  'usage-reel': 'conforme',
};
const detourne: Faits = { ...annonce, 'usage-annonce': 'non', 'usage-reel': 'detourne' };

affirmation(
  'articles/enquete-interne.mdx',
  'Un logiciel, une caméra, un relevé restent soumis à l’information préalable.',
  { ...petite, dispositif: 'suivi-activite', information: 'aucune', soupcon: 'oui', cible: 'oui' },
  { obligations: { 'information-individuelle': ['manquement', 'L1222-4'] } },
);

affirmation(
  'articles/enquete-interne.mdx',
  'un fichier marqué personnel s’ouvre en présence de la personne, ou après l’avoir appelée, sauf risque particulier ; la CNIL dit secret un message marqué.',
  { ...petite, ...annonce, dispositif: 'fichiers', personnel: 'identifie-sans-lui' },
  { obligations: { 'vie-privee': ['manquement', 'cass-soc-2001-99-42942-nikon'] } },
);

affirmation(
  'articles/mesurer-l-activite.mdx',
  'La méthode est annoncée avant, et elle est pertinente.',
  { ...petite, dispositif: 'suivi-activite', finalite: 'evaluation', information: 'aucune' },
  { obligations: { evaluation: ['manquement', 'L1222-3'] } },
);

affirmation(
  'articles/mesurer-l-activite.mdx',
  'L’outil, l’indicateur et l’usage se disent avant.',
  { ...petite, dispositif: 'mesure-inactivite', information: 'aucune' },
  { obligations: { 'information-individuelle': ['manquement', 'L1222-4', 'rgpd-13'] } },
);

affirmation(
  'articles/mesurer-l-activite.mdx',
  'Des chiffres annoncés pour la qualité, employés pour licencier, posent une question de finalité.',
  { ...petite, ...detourne, dispositif: 'appels', finalite: 'qualite-formation' },
  { obligations: { finalite: ['manquement', 'rgpd-5'] } },
);

affirmation(
  'articles/mesurer-l-activite.mdx',
  'Un rapprochement de fichiers non annoncé a été jugé illicite.',
  { ...petite, ...detourne, dispositif: 'badge' },
  { obligations: { finalite: ['manquement', 'cass-soc-2023-21-20798-klesia-badge'] } },
);

affirmation(
  'articles/mesurer-l-activite.mdx',
  'Une surveillance constante de l’activité appelle une analyse d’impact.',
  {
    ...petite,
    ...annonce,
    dispositif: 'suivi-activite',
    permanence: 'constante',
    'analyse-impact': 'non',
  },
  { obligations: { 'analyse-impact': ['manquement', 'rgpd-35', 'cnil-aipd-2018-327'] } },
);

affirmation(
  'articles/mesurer-l-activite.mdx',
  'La Cour de cassation constate l’atteinte, puis admet la preuve',
  {
    ...petite,
    dispositif: 'appels',
    information: 'aucune',
    tri: 'oui',
    'autre-preuve': 'non',
    'mise-en-balance': 'demandee',
    soupcon: 'oui',
  },
  {
    obligations: {
      'information-individuelle': ['manquement', 'cass-soc-2025-22-15793-telesecretaires'],
    },
    preuve: 'probablement-admise',
  },
);

affirmation(
  'articles/mesurer-l-activite.mdx',
  'À partir de cinquante salariés, consulter le comité avant.',
  { ...grande, ...annonce, dispositif: 'suivi-activite', consultation: 'non' },
  { obligations: { 'consultation-cse': ['manquement', 'L2312-38'] } },
);

affirmation(
  'articles/petite-entreprise.mdx',
  'Aucune information sur un salarié ne se recueille par un outil qui ne lui a pas été annoncé.',
  { ...petite, dispositif: 'geolocalisation', information: 'aucune' },
  { obligations: { 'information-individuelle': ['manquement', 'L1222-4'] } },
);

affirmation(
  'articles/petite-entreprise.mdx',
  'L’analyse d’impact est due pour une surveillance constante, quel que soit l’effectif.',
  { ...petite, ...annonce, dispositif: 'video', permanence: 'constante', 'analyse-impact': 'non' },
  { obligations: { 'analyse-impact': ['manquement', 'rgpd-35'] } },
);

affirmation(
  'articles/petite-entreprise.mdx',
  'La CNIL a sanctionné une société de neuf personnes pour des caméras en continu.',
  { ...petite, ...annonce, dispositif: 'video', permanence: 'constante' },
  { obligations: { proportionnalite: ['manquement', 'cnil-2019-006-uniontrad'] } },
);

affirmation(
  'articles/petite-entreprise.mdx',
  'Pour une caméra qui filme un lieu ouvert au public.',
  { ...petite, ...annonce, dispositif: 'video-public', autorisation: 'non' },
  { obligations: { 'autorisation-prefectorale': ['manquement', 'csi-l252-1'] } },
);

affirmation(
  'articles/petite-entreprise.mdx',
  'Une demande d’accès reçoit une réponse en un mois.',
  { ...petite, ...annonce, dispositif: 'badge', 'acces-demande': 'sans-reponse' },
  { obligations: { 'droit-acces': ['manquement', 'rgpd-12', 'rgpd-15'] } },
);

for (const effectif of ['moins-11', '11-49'] as const)
  affirmation(
    'articles/petite-entreprise.mdx',
    '| Consulter le comité sur un outil de contrôle | Non | Non | Oui',
    { ...petite, ...annonce, effectif, dispositif: 'video', consultation: 'non' },
    { obligations: { 'consultation-cse': ['sans-objet'] } },
  );

affirmation(
  'articles/particulier-stage-interim.mdx',
  'Il bénéficie pourtant, comme un salarié, de la règle de proportionnalité et de la protection contre le harcèlement.',
  {
    ...petite,
    ...annonce,
    role: 'stagiaire-ou-apprenti',
    dispositif: 'video',
    permanence: 'constante',
  },
  { obligations: { proportionnalite: ['manquement'] } },
);

affirmation(
  'articles/particulier-stage-interim.mdx',
  'Celui qui installe l’outil informe la personne filmée ou suivie.',
  { ...petite, role: 'interimaire', dispositif: 'video', information: 'aucune' },
  { obligations: { 'information-individuelle': ['manquement', 'rgpd-13'] } },
);

affirmation(
  'articles/secteur-public.mdx',
  'L’information vient du règlement européen.',
  { ...agent, dispositif: 'video', information: 'aucune' },
  { obligations: { 'information-individuelle': ['manquement', 'rgpd-13'] } },
);

affirmation(
  'articles/secteur-public.mdx',
  'Le consentement d’un agent est aussi difficile à recueillir librement que celui d’un salarié.',
  { ...agent, ...annonce, dispositif: 'geolocalisation', base: 'consentement' },
  { obligations: { 'base-legale': ['manquement', 'rgpd-7'] } },
);

affirmation(
  'articles/secteur-public.mdx',
  'En 2002, pour le privé, la Cour de cassation avait jugé la filature illicite.',
  { ...petite, dispositif: 'filature', information: 'aucune', dissimulation: 'cache' },
  { obligations: { proportionnalite: ['manquement', 'cass-soc-2002-00-42401-filature'] } },
);

affirmation(
  'articles/secteur-public.mdx',
  'Le Conseil d’État n’y voit pas un manquement à la loyauté.',
  {
    ...agent,
    dispositif: 'filature',
    information: 'aucune',
    dissimulation: 'non',
    permanence: 'ponctuelle',
    soupcon: 'oui',
    cible: 'oui',
  },
  { obligations: { loyaute: ['respectee', 'ce-2014-355201-jouy'] } },
);

affirmation(
  'articles/secteur-public.mdx',
  'Leur compétence sur les technologies n’a pas été vérifiée',
  { ...agent, ...annonce, effectif: '50-et-plus', dispositif: 'video', consultation: 'non' },
  { obligations: { 'consultation-cse': ['sans-objet'] } },
);

affirmation(
  'articles/secteur-public.mdx',
  'ni caméra en continu, ni enregistreur de frappe.',
  { ...agent, ...annonce, dispositif: 'enregistreur-frappe', zones: ['domicile'] },
  {
    obligations: { 'pratique-interdite': ['interdit', 'cnil-teletravail'] },
    dispositif: 'interdit',
  },
);

affirmation(
  'articles/reparation.mdx',
  'La salariée ignorait les caméras et les écoutes.',
  { ...petite, dispositif: 'video', information: 'aucune', zones: ['son'] },
  {
    obligations: { 'information-individuelle': ['manquement'], 'vie-privee': ['manquement'] },
  },
);

affirmation(
  'articles/reparation.mdx',
  'En 2011, le suivi avait changé de but',
  { ...petite, ...detourne, dispositif: 'geolocalisation' },
  { obligations: { finalite: ['manquement'] } },
);

affirmation(
  'articles/reparation.mdx',
  'Cela arrive quand il touche une liberté fondamentale, comme l’intimité de la vie privée.',
  {
    ...petite,
    ...annonce,
    dispositif: 'messagerie-web',
    zones: ['contenus-prives'],
    motif: 'intimite',
  },
  { obligations: { 'vie-privee': ['manquement'] }, rupture: 'fragilisee' },
);

affirmation(
  'articles/avant-de-mettre-en-place.mdx',
  'Une « phase pilote » avec usage réel compte déjà comme une mise en œuvre.',
  { ...grande, ...annonce, dispositif: 'ia-rh', consultation: 'apres' },
  { obligations: { 'consultation-cse': ['manquement', 'tj-nanterre-2025-24-01457-ia'] } },
);

affirmation(
  'articles/avant-de-mettre-en-place.mdx',
  'Une note remise le lendemain ne répare pas la veille.',
  { ...petite, dispositif: 'video', information: 'apres-coup' },
  { obligations: { 'information-individuelle': ['manquement', 'L1222-4'] } },
);

affirmation(
  'articles/convoque.mdx',
  'Dès cinquante salariés, le comité a-t-il été consulté ?',
  { ...grande, ...annonce, dispositif: 'video', consultation: 'non' },
  { obligations: { 'consultation-cse': ['manquement', 'L2312-38'] } },
);
