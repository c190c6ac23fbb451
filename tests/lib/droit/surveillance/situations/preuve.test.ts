import { describe } from 'vitest';
import type { Faits } from '../../../../../src/lib/droit/surveillance/index.ts';
import { situation } from '../aides/situations.ts';

/** Une collecte illicite, faute d’information, et un licenciement pour une faute de travail. */
const illicite: Faits = {
  role: 'salarie',
  dispositif: 'suivi-activite',
  etat: 'en-service',
  information: 'aucune',
  zones: ['aucune'],
  dissimulation: 'non',
  suite: 'licenciement',
  motif: 'professionnel',
  'mise-en-balance': 'demandee',
};

describe('ce que vaut la preuve, ce que devient la sanction', () => {
  situation(
    'Les relevés ne touchent qu’aux appels professionnels et sont la seule preuve (télésecrétaires).',
    { ...illicite, tri: 'oui', 'autre-preuve': 'non' },
    { dispositif: 'manquement', preuve: 'probablement-admise', rupture: 'incertaine' },
  );

  situation(
    'Des soupçons, un contrôle bref vu d’une seule personne, aucune autre preuve (pharmacie, 2024).',
    { ...illicite, soupcon: 'oui', cible: 'oui', 'autre-preuve': 'non' },
    { preuve: 'probablement-admise' },
  );

  situation(
    'L’employeur avait un audit qu’il n’a pas produit.',
    { ...illicite, 'autre-preuve': 'oui', 'autres-preuves-produites': 'non' },
    { preuve: 'probablement-ecartee', rupture: 'fragilisee' },
  );

  situation(
    'L’employeur n’a pas demandé au juge de peser : même triée, la preuve tombe.',
    { ...illicite, tri: 'oui', 'autre-preuve': 'non', 'mise-en-balance': 'non' },
    { preuve: 'probablement-ecartee', rupture: 'fragilisee' },
  );

  situation(
    'La géolocalisation déborde sur le repos alors qu’un carnet d’heures existait.',
    {
      ...illicite,
      dispositif: 'geolocalisation',
      zones: ['hors-temps-de-travail'],
      alternative: 'existe',
    },
    { preuve: 'probablement-ecartee', rupture: 'fragilisee' },
  );

  situation(
    'Elle déborde, mais la preuve est triée, unique, et sans autre contrôle possible.',
    {
      ...illicite,
      dispositif: 'geolocalisation',
      zones: ['hors-temps-de-travail'],
      alternative: 'non-etudiee',
      tri: 'oui',
      'autre-preuve': 'non',
    },
    { preuve: 'incertaine' },
  );

  situation(
    'Elle déborde, mais un soupçon précis a mené à un contrôle bref, sans autre preuve.',
    {
      ...illicite,
      dispositif: 'geolocalisation',
      zones: ['hors-temps-de-travail'],
      alternative: 'non-etudiee',
      soupcon: 'oui',
      cible: 'oui',
      tri: 'non',
      'autre-preuve': 'non',
    },
    { preuve: 'incertaine' },
  );

  situation(
    'Des captures d’écran continues et sans soupçon, mais une preuve triée et unique.',
    {
      ...illicite,
      dispositif: 'captures-ecran',
      permanence: 'constante',
      soupcon: 'non',
      tri: 'oui',
      'autre-preuve': 'non',
    },
    { preuve: 'incertaine' },
  );

  situation(
    'On ignore si le salarié était informé : la preuve attend, même si une autre existait.',
    {
      ...illicite,
      dispositif: 'badge',
      information: 'inconnu',
      finalite: 'securite',
      'usage-reel': 'conforme',
      'autre-preuve': 'oui',
      'mise-en-balance': 'non',
    },
    { preuve: 'incertaine', rupture: 'incertaine' },
  );

  situation(
    'Une webcam allumée en permanence, sans soupçon.',
    {
      ...illicite,
      dispositif: 'webcam',
      permanence: 'constante',
      soupcon: 'non',
      tri: 'non',
      'autre-preuve': 'non',
    },
    { preuve: 'probablement-ecartee', rupture: 'fragilisee' },
  );

  situation(
    'Une retenue sur salaire, sans sanction : la preuve se discute, la rupture non.',
    { ...illicite, suite: 'autre-usage', tri: 'oui', 'autre-preuve': 'non' },
    { preuve: 'probablement-admise', rupture: 'sans-objet' },
  );

  situation(
    'Rien n’a servi contre le salarié.',
    { ...illicite, suite: 'aucune' },
    { preuve: 'sans-objet', rupture: 'sans-objet' },
  );

  situation(
    'On ignore si les données ont servi : la preuve est rendue à titre d’information.',
    { ...illicite, suite: 'inconnu', 'autre-preuve': 'oui' },
    { preuve: 'probablement-ecartee', rupture: 'incertaine' },
  );

  situation(
    'Un licenciement pour une conversation privée : la vie personnelle ne se sanctionne pas, en principe (Rexel).',
    {
      role: 'salarie',
      dispositif: 'reseaux-sociaux',
      zones: ['contenus-prives'],
      dissimulation: 'non',
      suite: 'licenciement',
      motif: 'vie-personnelle',
    },
    { rupture: 'fragilisee' },
  );

  situation(
    'Dans le secteur public, un fait de vie personnelle laisse l’issue ouverte.',
    { ...illicite, role: 'agent-public', motif: 'vie-personnelle' },
    { preuve: 'incertaine', rupture: 'incertaine' },
  );

  situation(
    'Le client mystère était annoncé par une note affichée.',
    {
      ...illicite,
      dispositif: 'client-mystere',
      information: 'orale-ou-affichage',
      'usage-annonce': 'oui',
      consultation: 'informe-seulement',
      finalite: 'evaluation',
      'usage-reel': 'conforme',
      permanence: 'ponctuelle',
    },
    { preuve: 'incertaine', rupture: 'incertaine' },
  );

  situation(
    'Le même, mais on ne sait pas ce que disait la note : rien n’est sûr.',
    {
      ...illicite,
      dispositif: 'client-mystere',
      information: 'orale-ou-affichage',
      'usage-annonce': 'inconnu',
      finalite: 'evaluation',
      'usage-reel': 'inconnu',
      permanence: 'ponctuelle',
    },
    { preuve: 'incertaine', rupture: 'incertaine' },
  );
});
