import { describe } from 'vitest';
import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';
import { situation } from '../aides/situations.ts';

const salarie: Faits = { role: 'salarie', etat: 'en-service' };

describe('ne pas surveiller plus que nécessaire', () => {
  situation(
    'Un cuisinier seul est filmé toute la journée ; l’employeur n’a pas demandé de mise en balance.',
    {
      ...salarie,
      dispositif: 'video',
      poste: 'oui',
      information: 'ecrite-vague',
      'usage-annonce': 'oui',
      mentions: 'une-partie',
      finalite: 'securite',
      permanence: 'constante',
      zones: ['aucune'],
      dissimulation: 'non',
      suite: 'licenciement',
      motif: 'professionnel',
      'mise-en-balance': 'non',
    },
    {
      obligations: { proportionnalite: ['manquement', 'cass-soc-2021-19-13856-cuisinier'] },
      preuve: 'probablement-ecartee',
      rupture: 'fragilisee',
    },
  );

  situation(
    'La même caméra, avec une nécessité écrite et une notice complète.',
    {
      ...salarie,
      dispositif: 'video',
      permanence: 'constante',
      finalite: 'securite',
      information: 'ecrite-precise',
      mentions: 'toutes',
      alternative: 'ecartee-par-ecrit',
    },
    { obligations: { proportionnalite: ['a-verifier', 'L1121-1'] } },
  );

  situation(
    'Un commercial libre de ses tournées est géolocalisé pour compter ses heures.',
    { ...salarie, dispositif: 'geolocalisation', finalite: 'temps-de-travail', autonomie: 'oui' },
    {
      obligations: {
        proportionnalite: ['manquement', 'L1121-1', 'cass-soc-2011-10-18036-geoloc'],
      },
    },
  );

  situation(
    'Des tournées sont géolocalisées pour compter les heures ; on ignore s’il y avait un autre moyen.',
    {
      ...salarie,
      dispositif: 'geolocalisation',
      finalite: 'temps-de-travail',
      'usage-reel': 'conforme',
      alternative: 'inconnu',
      autonomie: 'inconnu',
    },
    { obligations: { proportionnalite: ['a-verifier', 'L1121-1'] } },
  );

  situation(
    'Tous les appels sont enregistrés alors que quelques-uns suffisaient (KG COM).',
    {
      ...salarie,
      dispositif: 'appels',
      permanence: 'constante',
      finalite: 'qualite-formation',
      alternative: 'existe',
    },
    { obligations: { proportionnalite: ['manquement', 'cnil-2023-kg-com', 'cnil-appels'] } },
  );
});

describe('laisser hors d’atteinte la vie privée', () => {
  situation(
    'Une caméra filme la salle de pause.',
    { ...salarie, dispositif: 'video', zones: ['pauses-sanitaires-vestiaires'] },
    { dispositif: 'interdit', obligations: { 'vie-privee': ['interdit', 'L1121-1'] } },
  );

  situation(
    'La géolocalisation reste allumée le dimanche.',
    { ...salarie, dispositif: 'geolocalisation', zones: ['hors-temps-de-travail'] },
    { obligations: { 'vie-privee': ['interdit', 'cass-soc-2023-21-22852-smv'] } },
  );

  situation(
    'La caméra du magasin tourne aussi la nuit : elle ne suit personne.',
    { ...salarie, dispositif: 'video-public', zones: ['hors-temps-de-travail'] },
    { obligations: { 'vie-privee': ['respectee'] } },
  );

  situation(
    'Un dossier marqué « personnel » est ouvert en l’absence du salarié.',
    {
      ...salarie,
      dispositif: 'fichiers-journaux',
      zones: ['contenus-prives'],
      personnel: 'identifie-sans-lui',
    },
    { obligations: { 'vie-privee': ['manquement', 'c-civ-9', 'cass-soc-2024-23-13992-usb'] } },
  );

  situation(
    'Un courriel sans mention particulière est ouvert : il est présumé professionnel.',
    { ...salarie, dispositif: 'messagerie-web', zones: ['aucune'], personnel: 'non-identifie' },
    { obligations: { 'vie-privee': ['respectee', 'cnil-messagerie'] } },
  );

  situation(
    'L’outil qui enregistre les appels prend aussi les conversations entre collègues.',
    { ...salarie, dispositif: 'appels', zones: ['son'] },
    { obligations: { 'vie-privee': ['manquement'] } },
  );
});

describe('ni données sensibles, ni pratiques interdites, ni cachette', () => {
  situation(
    'Une pointeuse à empreinte compte les heures.',
    { ...salarie, dispositif: 'biometrie', finalite: 'temps-de-travail' },
    { obligations: { 'donnees-sensibles': ['interdit', 'rgpd-9', 'cnil-2018-009-aca'] } },
  );

  situation(
    'Une empreinte ouvre une salle sensible.',
    { ...salarie, dispositif: 'biometrie', finalite: 'securite', donnees: ['biometrie'] },
    { obligations: { 'donnees-sensibles': ['a-verifier', 'cnil-biometrie-2019-001'] } },
  );

  situation(
    'Une montre connectée remonte des données de santé.',
    { ...salarie, dispositif: 'objets-connectes', donnees: ['sante'] },
    { obligations: { 'donnees-sensibles': ['interdit', 'rgpd-9'] } },
  );

  situation(
    'Un logiciel prétend lire les émotions, même en projet.',
    { role: 'employeur', secteur: 'prive', dispositif: 'ia-emotions', etat: 'projet' },
    { dispositif: 'interdit', obligations: { 'pratique-interdite': ['interdit', 'ria-5'] } },
  );

  situation(
    'Chaque frappe au clavier est enregistrée.',
    { ...salarie, dispositif: 'enregistreur-frappe' },
    { obligations: { 'pratique-interdite': ['interdit', 'cnil-teletravail'] } },
  );

  situation(
    'Une caméra cachée dans un détecteur de fumée prend aussi le son (Samaritaine).',
    {
      ...salarie,
      etat: 'retire',
      dispositif: 'video',
      zones: ['son'],
      dissimulation: 'cache',
      soupcon: 'oui',
    },
    { obligations: { loyaute: ['manquement', 'cnil-2025-008-samaritaine'] } },
  );

  situation(
    'Une caméra cachée, deux jours, après des vols constatés.',
    {
      ...salarie,
      dispositif: 'video',
      zones: ['aucune'],
      dissimulation: 'cache',
      soupcon: 'oui',
      cible: 'oui',
    },
    { obligations: { loyaute: ['a-verifier', 'cedh-2019-lopez-ribalda'] } },
  );

  situation(
    'Un détective suit un salarié du privé.',
    { ...salarie, dispositif: 'filature', information: 'aucune', zones: ['aucune'] },
    {
      obligations: {
        loyaute: ['manquement', 'cass-soc-2002-00-42401-filature'],
        proportionnalite: ['manquement', 'L1121-1', 'c-civ-9'],
      },
    },
  );

  situation(
    'Des détectives suivent un agent public dans des lieux ouverts à tous (Jouy).',
    {
      role: 'agent-public',
      dispositif: 'filature',
      poste: 'non',
      information: 'aucune',
      dissimulation: 'ruse',
      zones: ['aucune'],
      suite: 'licenciement',
      motif: 'professionnel',
      soupcon: 'oui',
    },
    {
      dispositif: 'a-verifier',
      obligations: { loyaute: ['a-verifier'] },
      preuve: 'incertaine',
      rupture: 'incertaine',
    },
  );
});
