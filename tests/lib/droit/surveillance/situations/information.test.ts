import { describe } from 'vitest';
import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';
import { situation } from '../aides/situations.ts';

const salarie: Faits = {
  role: 'salarie',
  etat: 'en-service',
  dissimulation: 'non',
  zones: ['aucune'],
};

describe('informer chaque personne', () => {
  situation(
    'Dans un centre d’appels, un logiciel compte les appels sans que personne l’ait dit, puis sert à licencier (MAIF).',
    {
      ...salarie,
      dispositif: 'suivi-activite',
      effectif: '50-et-plus',
      information: 'aucune',
      finalite: 'qualite-formation',
      'usage-reel': 'detourne',
      suite: 'licenciement',
      motif: 'professionnel',
      'mise-en-balance': 'inconnu',
    },
    {
      dispositif: 'manquement',
      obligations: {
        'information-individuelle': ['manquement', 'L1222-4', 'rgpd-13', 'cph-compiegne-2023-maif'],
        'mentions-information': ['manquement', 'rgpd-13'],
        evaluation: ['manquement', 'L1222-3'],
        finalite: ['manquement', 'rgpd-5'],
      },
      preuve: 'incertaine',
      rupture: 'incertaine',
    },
  );

  situation(
    'Dans un commerce de huit personnes, une caméra filme la réserve sans aucune information.',
    { ...salarie, dispositif: 'video', effectif: 'moins-11', poste: 'oui', information: 'aucune' },
    {
      obligations: {
        'information-individuelle': ['manquement', 'L1222-4'],
        'consultation-cse': ['sans-objet', 'L2312-38', 'L1222-4'],
      },
    },
  );

  situation(
    'Une note écrite et précise, remise avant, annonçait que l’outil pouvait servir à sanctionner.',
    {
      ...salarie,
      dispositif: 'suivi-activite',
      information: 'ecrite-precise',
      'usage-annonce': 'oui',
      mentions: 'toutes',
      suite: 'sanction',
    },
    {
      obligations: {
        'information-individuelle': ['respectee', 'L1222-4'],
        'mentions-information': ['respectee', 'rgpd-13'],
        evaluation: ['respectee', 'L1222-3'],
      },
    },
  );

  situation(
    'La note annonçait la sécurité de la pharmacie ; les images servent à licencier une salariée.',
    {
      ...salarie,
      dispositif: 'video-public',
      poste: 'oui',
      information: 'ecrite-precise',
      'usage-annonce': 'non',
      'usage-reel': 'detourne',
      suite: 'licenciement',
    },
    {
      obligations: {
        'information-individuelle': ['manquement', 'L1222-4', 'cass-soc-2021-20-12263-pharmacie'],
      },
    },
  );

  situation(
    'L’affichage n’annonçait pas de sanction, mais la faute touche à la sûreté annoncée (aéroport).',
    {
      ...salarie,
      dispositif: 'video-public',
      poste: 'oui',
      information: 'orale-ou-affichage',
      'usage-annonce': 'non',
      finalite: 'securite',
      'usage-reel': 'conforme',
      suite: 'licenciement',
      motif: 'professionnel',
    },
    {
      obligations: {
        'information-individuelle': ['a-verifier', 'cass-soc-2025-22-19925-aeroport'],
      },
      preuve: 'incertaine',
      rupture: 'incertaine',
    },
  );

  situation(
    'L’employeur assure avoir prévenu tout le monde, sans trace, et licencie sur la foi des images.',
    {
      ...salarie,
      dispositif: 'video-public',
      poste: 'oui',
      information: 'sans-preuve',
      suite: 'licenciement',
    },
    {
      obligations: {
        'information-individuelle': ['manquement', 'cass-soc-2018-16-26482-restaurant'],
      },
    },
  );

  situation(
    'La même affirmation sans trace, alors que rien n’a servi contre personne.',
    {
      ...salarie,
      dispositif: 'badge',
      information: 'sans-preuve',
      'usage-annonce': 'oui',
      suite: 'aucune',
    },
    {
      obligations: { 'information-individuelle': ['a-verifier', 'L1222-4'] },
      preuve: 'sans-objet',
    },
  );

  situation(
    'La charte arrive six mois après les premiers relevés.',
    {
      ...salarie,
      dispositif: 'messagerie-web',
      permanence: 'reguliere',
      information: 'apres-coup',
    },
    {
      obligations: {
        'information-individuelle': ['manquement', 'L1222-4'],
        'mentions-information': ['manquement', 'rgpd-13'],
      },
    },
  );

  situation(
    'Une note vague prévient d’une surveillance ; l’employeur lit des échanges privés (Bărbulescu).',
    {
      role: 'salarie',
      etat: 'en-service',
      dispositif: 'messagerie-web',
      information: 'ecrite-vague',
      'usage-annonce': 'oui',
      permanence: 'constante',
      zones: ['contenus-prives'],
      suite: 'licenciement',
    },
    {
      obligations: {
        'information-individuelle': ['manquement', 'cedh-2017-barbulescu'],
        'vie-privee': ['manquement', 'cedh-2017-barbulescu'],
        proportionnalite: ['manquement', 'L1121-1'],
      },
    },
  );

  situation(
    'Une caméra surveille un entrepôt où personne ne travaille.',
    { ...salarie, dispositif: 'video', poste: 'non', information: 'aucune' },
    {
      obligations: {
        'information-individuelle': ['sans-objet', 'cass-soc-2001-98-44290-italexpress'],
        'mentions-information': ['manquement', 'rgpd-13'],
      },
    },
  );

  situation(
    'La caméra filme un hangar où des salariés passent ; l’employeur n’a rien demandé au juge.',
    {
      ...salarie,
      dispositif: 'video',
      poste: 'de-passage',
      information: 'aucune',
      suite: 'licenciement',
      motif: 'professionnel',
      'mise-en-balance': 'non',
    },
    {
      obligations: { 'information-individuelle': ['manquement', 'L1222-4'] },
      preuve: 'probablement-ecartee',
      rupture: 'fragilisee',
    },
  );

  situation(
    'Un cadre observe une équipe, sans outil et sans se cacher.',
    {
      ...salarie,
      dispositif: 'controle-humain',
      information: 'aucune',
      permanence: 'ponctuelle',
      suite: 'sanction',
      motif: 'professionnel',
    },
    {
      obligations: {
        'information-individuelle': ['sans-objet', 'cass-soc-2014-13-18427-sqybus'],
        'mentions-information': ['sans-objet'],
        finalite: ['sans-objet'],
        proportionnalite: ['respectee', 'L1121-1'],
      },
      preuve: 'non-contestable-ici',
    },
  );

  situation(
    'Un cadre observe une équipe, et l’on ne sait ni le but, ni ce que reproche la sanction.',
    {
      ...salarie,
      dispositif: 'controle-humain',
      information: 'aucune',
      permanence: 'ponctuelle',
      suite: 'sanction',
      motif: 'inconnu',
    },
    {
      obligations: { evaluation: ['a-verifier'] },
      dispositif: 'en-regle-sur-l-essentiel',
      // Ce peut être une insuffisance : l’évaluation serait alors une condition de la preuve (L1222-3).
      preuve: 'incertaine',
    },
  );

  situation(
    'Le projet de badge est prêt, mais rien n’a encore été dit aux salariés.',
    {
      role: 'employeur',
      secteur: 'prive',
      dispositif: 'badge',
      etat: 'projet',
      information: 'aucune',
    },
    {
      obligations: { 'information-individuelle': ['a-verifier', 'L1222-4'] },
      preuve: 'sans-objet',
      rupture: 'sans-objet',
    },
  );

  situation(
    'Un intérimaire est filmé chez le client sans information.',
    { ...salarie, role: 'interimaire', dispositif: 'video', poste: 'oui', information: 'aucune' },
    { obligations: { 'information-individuelle': ['manquement', 'L1222-4', 'rgpd-13'] } },
  );

  situation(
    'Un candidat découvre qu’un logiciel a trié sa candidature.',
    {
      ...salarie,
      role: 'candidat',
      dispositif: 'ia-rh',
      information: 'aucune',
      finalite: 'evaluation',
    },
    {
      obligations: {
        'information-individuelle': ['manquement', 'L1221-9', 'L1221-8'],
        evaluation: ['manquement', 'L1221-8', 'L1221-6'],
        'consultation-cse': ['sans-objet', 'L2312-38'],
      },
    },
  );

  situation(
    'Un agent public n’a reçu aucune information sur le suivi de son activité.',
    { ...salarie, role: 'agent-public', dispositif: 'suivi-activite', information: 'aucune' },
    {
      obligations: {
        'information-individuelle': ['manquement', 'rgpd-13'],
        'consultation-cse': ['sans-objet'],
        evaluation: ['sans-objet'],
      },
    },
  );
});
