import { describe } from 'vitest';
import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';
import { situation } from '../aides/situations.ts';

/** Un salarié licencié sur les données d’un outil en règle sur tout ce qui n’est pas redit plus bas. */
const licencie: Faits = {
  role: 'salarie',
  etat: 'en-service',
  effectif: 'moins-11',
  poste: 'oui',
  information: 'ecrite-precise',
  'usage-annonce': 'oui',
  mentions: 'toutes',
  base: 'interet-legitime',
  finalite: 'organisation',
  'usage-reel': 'conforme',
  permanence: 'reguliere',
  zones: ['aucune'],
  dissimulation: 'non',
  decision: 'humaine',
  alternative: 'ecartee-par-ecrit',
  donnees: ['ordinaires'],
  conservation: 'dans-la-reference',
  'analyse-impact': 'faite',
  'acces-restreint': 'oui',
  'acces-demande': 'pas-demande',
  suite: 'licenciement',
  motif: 'professionnel',
};

/** Ce que les règles ne disent plus tant qu’un point décisif est à vérifier. */
const rienDeSur = ['non-contestable-ici', 'solide-sur-ce-point'] as const;

describe('un point à vérifier n’est plus tenu pour favorable à l’employeur', () => {
  situation(
    'Tout est en règle : aucune prise, et la mesure est solide sur ce point.',
    { ...licencie, dispositif: 'suivi-activite' },
    { dispositif: 'respectee', preuve: 'non-contestable-ici', rupture: 'solide-sur-ce-point' },
  );

  situation(
    'Une note précise annonce des caméras pour la sécurité, sans dire qu’elles peuvent servir contre le personnel ; les images servent à licencier.',
    {
      ...licencie,
      dispositif: 'video',
      finalite: 'securite',
      'usage-annonce': 'non',
      'usage-reel': 'inconnu',
    },
    {
      obligations: {
        'information-individuelle': ['manquement', 'cass-soc-2021-20-12263-pharmacie'],
      },
      preuve: 'incertaine',
      jamais: rienDeSur,
    },
  );

  situation(
    'La même note, quand l’usage suit le but annoncé : un arrêt l’a admis, le point reste à vérifier.',
    { ...licencie, dispositif: 'video', finalite: 'securite', 'usage-annonce': 'non' },
    {
      obligations: {
        'information-individuelle': ['a-verifier', 'cass-soc-2025-22-19925-aeroport'],
      },
      preuve: 'incertaine',
      rupture: 'incertaine',
    },
  );

  situation(
    'Un écrit vague, sans aucune des mentions obligatoires.',
    { ...licencie, dispositif: 'video', information: 'ecrite-vague', mentions: 'aucune' },
    {
      obligations: {
        'information-individuelle': ['a-verifier'],
        'mentions-information': ['manquement', 'cass-soc-2023-21-17802-video-caisse'],
      },
      dispositif: 'manquement',
      preuve: 'incertaine',
      jamais: rienDeSur,
      tait: /rien ne permet/i,
    },
  );

  situation(
    'Un panneau pour toute information, qui n’annonçait aucun usage contre le personnel.',
    {
      ...licencie,
      dispositif: 'video-public',
      autorisation: 'oui',
      information: 'orale-ou-affichage',
      'usage-annonce': 'non',
      'usage-reel': 'detourne',
    },
    {
      obligations: { 'information-individuelle': ['manquement', 'L1222-4'] },
      dispositif: 'manquement',
      jamais: rienDeSur,
    },
  );

  situation(
    'Une géolocalisation annoncée pour les tournées sert à compter les heures, sans que l’on ait cherché un moyen plus léger.',
    {
      ...licencie,
      dispositif: 'geolocalisation',
      'usage-reel': 'detourne',
      alternative: 'non-etudiee',
      autonomie: 'non',
    },
    {
      obligations: { finalite: ['manquement', 'rgpd-5'], proportionnalite: ['a-verifier'] },
      preuve: 'incertaine',
      jamais: rienDeSur,
    },
  );

  situation(
    'La géolocalisation compte les heures, et nul ne sait si un autre moyen existait.',
    {
      ...licencie,
      dispositif: 'geolocalisation',
      finalite: 'temps-de-travail',
      alternative: 'non-etudiee',
      autonomie: 'non',
    },
    {
      obligations: { proportionnalite: ['a-verifier', 'cass-soc-2018-17-14631-mediapost'] },
      preuve: 'incertaine',
      jamais: rienDeSur,
    },
  );

  situation(
    'Des enregistrements d’appels annoncés pour la formation servent à licencier.',
    {
      ...licencie,
      dispositif: 'appels',
      finalite: 'qualite-formation',
      'usage-reel': 'detourne',
      permanence: 'ponctuelle',
    },
    { obligations: { finalite: ['manquement'] }, preuve: 'incertaine', jamais: rienDeSur },
  );

  situation(
    'Des captures d’écran régulières, sans que l’on ait cherché un moyen plus léger.',
    { ...licencie, dispositif: 'captures-ecran', alternative: 'non-etudiee' },
    {
      obligations: { proportionnalite: ['a-verifier'] },
      preuve: 'incertaine',
      rupture: 'incertaine',
      jamais: rienDeSur,
    },
  );

  situation(
    'Une personne filmée sans relâche à son poste ; la nécessité est écrite et annoncée, mais reste à démontrer.',
    { ...licencie, dispositif: 'video', finalite: 'securite', permanence: 'constante' },
    {
      obligations: { proportionnalite: ['a-verifier', 'L1121-1'] },
      preuve: 'incertaine',
      jamais: rienDeSur,
    },
  );

  situation(
    'Un badge posé pour la sécurité des accès sert à compter les heures.',
    { ...licencie, dispositif: 'badge', finalite: 'securite', 'usage-reel': 'detourne' },
    {
      obligations: { finalite: ['manquement', 'cass-soc-2023-21-20798-klesia-badge'] },
      preuve: 'incertaine',
      jamais: rienDeSur,
    },
  );
});

describe('le télétravail n’est pas une irrégularité', () => {
  situation(
    'Un logiciel de travail annoncé et mesuré, employé à la maison.',
    { ...licencie, dispositif: 'suivi-activite', zones: ['domicile'] },
    {
      obligations: { 'vie-privee': ['respectee', 'L1222-9', 'cnil-teletravail'] },
      preuve: 'non-contestable-ici',
      tait: /n’y a pas, en principe, sa place/,
    },
  );

  situation(
    'Un badge virtuel qui compte les heures, en télétravail.',
    { ...licencie, dispositif: 'badge', finalite: 'temps-de-travail', zones: ['domicile'] },
    { obligations: { 'vie-privee': ['respectee', 'L1222-9'] } },
  );

  situation(
    'Une webcam qui montre la pièce où l’on travaille.',
    { ...licencie, dispositif: 'webcam', zones: ['domicile'] },
    {
      obligations: { 'vie-privee': ['manquement', 'cnil-teletravail'] },
      jamais: ['non-contestable-ici', 'probablement-admise'],
    },
  );

  situation(
    'Un logiciel de travail qui prend aussi le son de la pièce.',
    { ...licencie, dispositif: 'suivi-activite', zones: ['domicile', 'son'] },
    { obligations: { 'vie-privee': ['manquement'] } },
  );
});

describe('un motif affiché est une réponse donnée', () => {
  const illicite: Faits = { ...licencie, dispositif: 'suivi-activite', information: 'aucune' };

  situation(
    'Une autre preuve existait ; la question du juge n’a pas reçu de réponse : on n’en affirme rien.',
    { ...illicite, 'autre-preuve': 'oui' },
    { preuve: 'probablement-ecartee', tait: /n’a pas demandé au juge/ },
  );

  situation(
    'Sans procès, l’employeur pourra encore demander au juge de peser : comme s’il l’avait demandé.',
    { ...illicite, 'autre-preuve': 'non', tri: 'oui', 'mise-en-balance': 'pas-de-proces' },
    { preuve: 'probablement-admise', rupture: 'incertaine' },
  );

  situation(
    'La même affaire, devant un juge à qui l’on a demandé de peser.',
    { ...illicite, 'autre-preuve': 'non', tri: 'oui', 'mise-en-balance': 'demandee' },
    { preuve: 'probablement-admise', rupture: 'incertaine' },
  );
});

describe('une information tardive n’est pas toujours venue après les faits', () => {
  const tardive: Faits = {
    ...licencie,
    dispositif: 'suivi-activite',
    information: 'avant-les-faits',
  };

  situation(
    'L’outil était là avant la notice, mais la notice, complète, était là avant les faits.',
    tardive,
    {
      obligations: {
        'information-individuelle': ['respectee', 'L1222-4', 'rgpd-13'],
        'mentions-information': ['respectee'],
      },
      jamais: ['probablement-ecartee', 'fragilisee'],
    },
  );

  situation(
    'La notice est venue après la collecte dont on se sert.',
    { ...tardive, information: 'apres-coup' },
    { obligations: { 'information-individuelle': ['manquement'] }, jamais: rienDeSur },
  );

  situation(
    'La notice a précédé les faits sans annoncer qu’elle pouvait servir contre quelqu’un.',
    { ...tardive, 'usage-annonce': 'non' },
    {
      obligations: {
        'information-individuelle': ['manquement', 'cass-soc-2021-20-12263-pharmacie'],
      },
    },
  );
});

describe('un défaut de régularité, seul, ne fait pas écarter la preuve', () => {
  situation(
    'Tout est en règle, sauf la base : l’employeur s’appuyait sur l’accord du salarié.',
    { ...licencie, dispositif: 'suivi-activite', base: 'consentement' },
    {
      obligations: { 'base-legale': ['manquement', 'rgpd-7'] },
      dispositif: 'manquement',
      preuve: 'incertaine',
      rupture: 'incertaine',
    },
  );

  situation(
    'Tout est en règle, sauf la consultation du comité ; personne ne dit ce que le juge a pesé.',
    {
      ...licencie,
      dispositif: 'suivi-activite',
      effectif: '50-et-plus',
      consultation: 'non',
    },
    {
      obligations: { 'consultation-cse': ['manquement', 'cass-soc-2019-18-11792-gc45'] },
      preuve: 'incertaine',
      rupture: 'incertaine',
    },
  );

  situation(
    'Le comité n’a pas été consulté, et l’employeur n’a pas demandé au juge de peser.',
    {
      ...licencie,
      dispositif: 'suivi-activite',
      effectif: '50-et-plus',
      consultation: 'non',
      'mise-en-balance': 'non',
    },
    { preuve: 'probablement-ecartee', rupture: 'fragilisee' },
  );
});

describe('un projet n’efface pas ce que l’outil est', () => {
  const projet: Faits = {
    role: 'employeur',
    secteur: 'prive',
    etat: 'projet',
    effectif: 'moins-11',
  };

  situation(
    'Un employeur projette de compter par GPS les heures de commerciaux libres de leurs journées.',
    {
      ...projet,
      dispositif: 'geolocalisation',
      finalite: 'temps-de-travail',
      autonomie: 'oui',
      alternative: 'existe',
    },
    {
      obligations: { proportionnalite: ['manquement', 'cass-soc-2011-10-18036-geoloc'] },
      dispositif: 'manquement',
      preuve: 'sans-objet',
    },
  );

  situation(
    'Le projet s’appuie sur l’accord signé des salariés.',
    { ...projet, dispositif: 'suivi-activite', base: 'consentement' },
    { obligations: { 'base-legale': ['manquement', 'rgpd-7'] } },
  );

  situation(
    'Ce qui n’est pas encore fait reste à faire : la notice, l’analyse, le choix de la base.',
    { ...projet, dispositif: 'suivi-activite', zones: ['aucune'] },
    {
      obligations: {
        'information-individuelle': ['a-verifier'],
        'mentions-information': ['a-verifier'],
        'base-legale': ['a-verifier'],
        'analyse-impact': ['a-verifier'],
      },
    },
  );
});

describe('droit d’accès et décision automatique', () => {
  situation(
    'L’employeur refuse l’accès aux données.',
    { ...licencie, dispositif: 'suivi-activite', 'acces-demande': 'refuse' },
    { obligations: { 'droit-acces': ['manquement', 'rgpd-15', 'rgpd-12'] } },
  );

  situation(
    'Un score désigne qui part, et le chef le valide tel quel.',
    { ...licencie, dispositif: 'ia-rh', decision: 'note-suivie' },
    {
      obligations: { 'decision-automatisee': ['a-verifier', 'cjue-2023-c634-21-schufa'] },
      preuve: 'incertaine',
      jamais: rienDeSur,
    },
  );

  situation(
    'Une personne a pesé la note avant de décider.',
    { ...licencie, dispositif: 'ia-rh' },
    { obligations: { 'decision-automatisee': ['respectee', 'rgpd-22'] } },
  );
});

describe('les lieux intimes se lisent selon l’outil', () => {
  situation(
    'Une caméra filme la salle de pause, et les images sont la seule preuve, triée.',
    {
      ...licencie,
      dispositif: 'video',
      zones: ['pauses-sanitaires-vestiaires'],
      tri: 'oui',
      'autre-preuve': 'non',
      'mise-en-balance': 'demandee',
    },
    {
      obligations: { 'vie-privee': ['interdit', 'cass-soc-2023-22-18105-local-repos'] },
      preuve: 'incertaine',
      jamais: ['probablement-admise'],
    },
  );

  situation(
    'Une réunion enregistrée, annoncée à tous.',
    { ...licencie, dispositif: 'enregistrement', permanence: 'ponctuelle', zones: ['son'] },
    { obligations: { 'vie-privee': ['a-verifier', 'cp-226-1'] }, dispositif: 'a-verifier' },
  );

  situation(
    'Un logiciel compte les minutes de pause.',
    {
      ...licencie,
      dispositif: 'mesure-inactivite',
      zones: ['pauses-sanitaires-vestiaires'],
    },
    { obligations: { 'vie-privee': ['a-verifier', 'ce-2025-492830-amazon'] } },
  );

  situation(
    'Une pointeuse relève l’heure des pauses.',
    {
      ...licencie,
      dispositif: 'badge',
      finalite: 'temps-de-travail',
      zones: ['pauses-sanitaires-vestiaires'],
    },
    { obligations: { 'vie-privee': ['respectee'] } },
  );
});

describe('client mystère, agents publics, autres suites', () => {
  situation(
    'Le client mystère est annoncé par une note affichée, et le comité en a été informé.',
    {
      ...licencie,
      dispositif: 'client-mystere',
      effectif: '50-et-plus',
      information: 'orale-ou-affichage',
      consultation: 'informe-seulement',
      permanence: 'ponctuelle',
    },
    {
      obligations: {
        'information-individuelle': ['respectee', 'cass-soc-2023-22-13783-client-mystere'],
        'consultation-cse': ['a-verifier', 'cass-soc-2023-22-13783-client-mystere'],
      },
      preuve: 'incertaine',
    },
  );

  situation(
    'Un agent public est suspendu sur la foi d’un badge : ses textes ne sont pas ceux du Code du travail.',
    { ...licencie, role: 'agent-public', dispositif: 'badge', suite: 'sanction' },
    {
      obligations: {
        'consultation-cse': ['sans-objet'],
        evaluation: ['sans-objet', 'L1222-3'],
        'information-individuelle': ['respectee', 'rgpd-13'],
      },
      preuve: 'incertaine',
    },
  );

  situation(
    'Une retenue sur salaire est tirée de l’outil : ni sanction ni licenciement, mais elle se discute.',
    { ...licencie, dispositif: 'mesure-inactivite', suite: 'autre-usage' },
    { rupture: 'sans-objet' },
  );

  situation(
    'Une convocation à un entretien préalable, sur des données que nul n’avait annoncées.',
    {
      ...licencie,
      dispositif: 'suivi-activite',
      information: 'aucune',
      suite: 'procedure-en-cours',
    },
    { obligations: { 'information-individuelle': ['manquement'] }, rupture: 'incertaine' },
  );

  situation(
    'Un délégué syndical est licencié : l’autorisation de l’inspection passe avant tout.',
    { ...licencie, dispositif: 'suivi-activite', mandat: 'oui' },
    { rupture: 'incertaine', jamais: ['solide-sur-ce-point'] },
  );

  situation(
    'Une caméra de cabine signale la fatigue : ce n’est pas une lecture des émotions.',
    {
      ...licencie,
      dispositif: 'camera-embarquee',
      finalite: 'securite',
      suite: 'aucune',
    },
    { obligations: { 'pratique-interdite': ['sans-objet', 'ria-5'] } },
  );

  situation(
    'Un système déduit les émotions de la voix.',
    { ...licencie, dispositif: 'ia-emotions' },
    { obligations: { 'pratique-interdite': ['interdit', 'ria-5'] }, dispositif: 'interdit' },
  );

  situation(
    'Un collègue remet à l’employeur un message privé reçu d’un salarié, sans ruse de l’employeur.',
    {
      role: 'salarie',
      dispositif: 'reseaux-sociaux',
      permanence: 'ponctuelle',
      dissimulation: 'non',
      personnel: 'non-identifie',
      zones: ['aucune'],
      suite: 'licenciement',
    },
    { obligations: { loyaute: ['respectee'], 'vie-privee': ['respectee'] } },
  );
});
