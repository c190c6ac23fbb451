import { rolesHorsCandidature } from '../vocabulaire/groupes.ts';
import type { StatutRupture } from '../vocabulaire/statuts.ts';
import type { TableDerivee } from '../vocabulaire/vocabulaire-etendu.ts';

/** Ce que toute réponse sur la sanction rappelle. */
export const RAPPEL =
  'Le juge verra aussi les autres preuves, un éventuel aveu et la gravité de ce qui est reproché.';

/** Troisième conclusion : ce que devient la sanction ou le licenciement. */
export const tableRupture: TableDerivee<StatutRupture> = {
  id: 'rupture',
  titre: 'Que devient la sanction ?',
  textes: ['L1235-1', 'L1333-1'],
  textesPublics: ['ce-2014-355201-jouy'],
  ordinaires: {
    etat: ['en-service', 'retire'],
    secteur: ['prive'],
    role: rolesHorsCandidature,
    suite: ['sanction', 'licenciement', 'procedure-en-cours'],
    motif: ['professionnel', 'insuffisance'],
    mandat: ['non'],
    preuve: ['sans-objet'],
    'autre-preuve': ['non'],
  },
  lignes: [
    {
      si: { etat: 'projet' },
      alors: 'sans-objet',
      motif: 'L’outil n’est qu’un projet. Aucune sanction n’a pu en venir.',
      sources: ['L1222-4'],
    },
    {
      si: { suite: 'aucune' },
      alors: 'sans-objet',
      motif: 'Aucune sanction ni aucun licenciement n’a été pris avec ces données.',
      sources: ['L1333-1', 'L1235-1'],
    },
    {
      si: { suite: 'autre-usage' },
      alors: 'sans-objet',
      motif:
        'Ni sanction ni licenciement. Une retenue ou une évaluation tirée de l’outil peut se discuter, et les sanctions d’argent sont interdites.',
      sources: ['L1331-2', 'L1222-3', 'cnil-2024-021-time-doctor'],
    },
    {
      si: { suite: 'candidature-ecartee' },
      alors: 'sans-objet',
      motif:
        'Une candidature a été écartée : il n’y a ni sanction ni licenciement. Le recrutement a ses propres règles, et une discrimination se conteste autrement.',
      sources: ['L1221-6', 'L1221-8', 'L1132-1'],
    },
    {
      si: { role: 'candidat' },
      alors: 'sans-objet',
      motif:
        'Un candidat n’est ni sanctionné ni licencié. Le recrutement a ses propres règles, et une discrimination se conteste autrement.',
      sources: ['L1221-6', 'L1221-8', 'L1132-1'],
    },
    {
      // Un mandat se déclare : tant que rien n’en est dit, on lit la ligne générale, et on le rappelle.
      si: { mandat: 'oui', secteur: 'prive', suite: ['licenciement', 'procedure-en-cours'] },
      exception: {
        faits: ['mandat'],
        saufSi:
          'la personne a un mandat, car l’inspection du travail doit alors autoriser le licenciement',
      },
      alors: 'incertaine',
      motif:
        'Le licenciement d’une personne qui a un mandat demande d’abord l’autorisation de l’inspection du travail. Sans elle, tout le reste passe au second plan.',
      sources: ['L2411-1', 'L2411-5', 'L2421-3'],
    },
    {
      si: { secteur: 'public', motif: ['vie-personnelle', 'intimite'] },
      alors: 'incertaine',
      motif:
        'Dans le secteur public, la vie privée d’un agent peut parfois compter. Les autres preuves, un aveu et la gravité seront pesés.',
      sources: ['c-civ-9', 'ce-2014-355201-jouy'],
    },
    {
      si: { motif: 'intimite' },
      alors: 'fragilisee',
      motif:
        'Une sanction ou un licenciement fondés, même en partie, sur l’intimité peuvent être annulés. Aveu, autres preuves et gravité n’y suffisent pas toujours.',
      sources: ['cass-soc-2024-23-11860-spb', 'L1235-3-1', 'c-civ-9'],
    },
    {
      si: { motif: 'vie-personnelle' },
      alors: 'fragilisee',
      motif:
        'Un fait de la vie personnelle ne justifie pas, en principe, une sanction, même prouvé. Restent les autres griefs, leur preuve et leur gravité.',
      sources: ['ass-plen-2023-21-11330-rexel', 'cass-soc-2024-22-11016-cpam', 'L1121-1'],
    },
    {
      si: { preuve: 'probablement-ecartee', 'autres-preuves-produites': 'oui' },
      exception: {
        faits: ['autres-preuves-produites'],
        saufSi: 'l’employeur produit d’autres preuves des mêmes faits',
      },
      alors: 'incertaine',
      motif:
        'Si cette preuve tombe, il en reste d’autres. Le juge verra si elles suffisent, un éventuel aveu et la gravité de ce qui est reproché.',
      sources: ['L1235-1', 'L1333-1', 'cass-soc-2023-21-17802-video-caisse'],
    },
    {
      si: {
        preuve: 'probablement-ecartee',
        'autre-preuve': 'oui',
        'autres-preuves-produites': 'non',
      },
      alors: 'fragilisee',
      motif:
        'Si cette preuve tombe, rien d’autre n’est produit, alors qu’une autre preuve était possible. Le juge verra encore un éventuel aveu et la gravité de ce qui est reproché.',
      sources: ['L1235-1', 'cass-soc-2023-21-17802-video-caisse'],
    },
    {
      // Une autre preuve donnée comme possible : il faut savoir si elle a été produite.
      si: { preuve: 'probablement-ecartee', 'autre-preuve': 'oui' },
      exception: {
        faits: ['autre-preuve'],
        saufSi: 'l’employeur disposait d’une autre preuve, et s’en sert',
      },
      alors: 'incertaine',
      motif:
        'Une autre preuve existait. Si l’employeur la produit, elle peut suffire ; le juge verra aussi un éventuel aveu et la gravité de ce qui est reproché.',
      sources: ['L1235-1', 'cass-soc-2023-21-17802-video-caisse'],
    },
    {
      si: { preuve: 'probablement-ecartee' },
      alors: 'fragilisee',
      motif:
        'Si cette preuve tombe, il faut que le reste suffise. Le juge verra les autres preuves, un éventuel aveu et la gravité de ce qui est reproché.',
      sources: ['L1235-1', 'L1333-1', 'cass-soc-2023-21-17802-video-caisse'],
    },
    {
      si: { preuve: 'non-contestable-ici' },
      alors: 'solide-sur-ce-point',
      motif:
        'Ces réponses ne donnent pas de prise contre une mesure à cause de l’outil. Le juge verra encore les autres preuves, un éventuel aveu et la gravité de ce qui est reproché.',
      sources: ['L1235-1', 'L1333-1', 'cass-soc-2025-22-19925-aeroport'],
    },
    {
      si: { preuve: 'probablement-admise' },
      alors: 'incertaine',
      motif:
        'Une preuve admise ne suffit pas à justifier la mesure. Le juge verra les autres preuves, un éventuel aveu et la gravité de ce qui est reproché.',
      sources: ['L1235-1', 'cass-soc-2025-22-15793-telesecretaires'],
    },
    {
      si: { preuve: 'incertaine' },
      alors: 'incertaine',
      motif:
        'Tout dépendra du sort de la preuve. Le juge verra aussi les autres preuves, un éventuel aveu et la gravité de ce qui est reproché.',
      sources: ['L1235-1', 'L1333-1'],
    },
    {
      si: {},
      alors: 'incertaine',
      motif:
        'Il faut d’abord savoir ce que vaut la preuve. Le juge verra aussi les autres preuves, un éventuel aveu et la gravité de ce qui est reproché.',
      sources: ['L1235-1', 'L1333-1'],
    },
  ],
};
