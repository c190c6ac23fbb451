import type { StatutRupture } from '../vocabulaire/statuts.ts';
import type { TableDerivee } from '../vocabulaire/vocabulaire-etendu.ts';

/** Ce que toute réponse sur la sanction rappelle. */
export const RAPPEL =
  'Le juge verra aussi les autres preuves, un éventuel aveu et la gravité de la faute.';

/** Troisième conclusion : ce que devient la sanction ou le licenciement. */
export const tableRupture: TableDerivee<StatutRupture> = {
  id: 'rupture',
  titre: 'Que devient la sanction ?',
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
        'Un licenciement fondé, même en partie, sur l’intimité peut être annulé. Aveu, autres preuves et gravité n’y suffisent pas toujours.',
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
      si: { preuve: 'probablement-ecartee' },
      alors: 'fragilisee',
      motif:
        'Si cette preuve tombe, il faut que le reste suffise. Le juge verra les autres preuves, un éventuel aveu et la gravité de la faute.',
      sources: ['L1235-1', 'L1333-1', 'cass-soc-2023-21-17802-video-caisse'],
    },
    {
      si: { preuve: 'non-contestable-ici' },
      alors: 'solide-sur-ce-point',
      motif:
        'La mesure ne paraît pas contestable à cause de l’outil. Le juge verra encore les autres preuves, un éventuel aveu et la gravité de la faute.',
      sources: ['L1235-1', 'L1333-1', 'cass-soc-2025-22-19925-aeroport'],
    },
    {
      si: { preuve: 'probablement-admise' },
      alors: 'incertaine',
      motif:
        'Une preuve admise ne suffit pas à justifier la mesure. Le juge verra les autres preuves, un éventuel aveu et la gravité de la faute.',
      sources: ['L1235-1', 'cass-soc-2025-22-15793-telesecretaires'],
    },
    {
      si: {},
      alors: 'incertaine',
      motif:
        'Tout dépendra du sort de la preuve. Le juge verra aussi les autres preuves, un éventuel aveu et la gravité de la faute.',
      sources: ['L1235-1', 'L1333-1'],
    },
  ],
};
