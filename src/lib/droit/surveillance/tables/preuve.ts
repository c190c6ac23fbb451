import type { Dispositif } from '../vocabulaire/faits.ts';
import {
  balancePossible,
  filment,
  imageOuEcran,
  rolesHorsCandidature,
  suiventLaPersonne,
} from '../vocabulaire/groupes.ts';
import type { StatutPreuve } from '../vocabulaire/statuts.ts';
import type { Collecte, TableDerivee } from '../vocabulaire/vocabulaire-etendu.ts';
import { BALANCE } from './balance.ts';

/** Collectes qui laissent le juge peser, du doute à l’illicéité. */
const discutables = ['a-etablir', 'irreguliere', 'illicite'] as const satisfies readonly Collecte[];

/** Ce qui montre ou suit la personne : atteindre un lieu intime exclut alors de dire la preuve admise. */
const montrentOuSuivent = [
  ...filment,
  'webcam',
  'filature',
] as const satisfies readonly Dispositif[];

/** Deuxième conclusion : ce que vaut, devant un juge, la preuve tirée de l’outil. */
export const tablePreuve: TableDerivee<StatutPreuve> = {
  id: 'preuve',
  titre: 'Que vaut la preuve ?',
  textes: ['ass-plen-2023-20-20648-abaque'],
  ordinaires: {
    role: rolesHorsCandidature,
    etat: ['en-service', 'retire'],
    secteur: ['prive'],
    poste: ['oui', 'de-passage'],
    suite: ['autre-usage', 'sanction', 'licenciement', 'procedure-en-cours', 'candidature-ecartee'],
    permanence: ['ponctuelle', 'reguliere'],
    zones: ['son', 'contenus-prives', 'aucune'],
    alternative: ['ecartee-par-ecrit', 'non-etudiee'],
    tri: ['non'],
    cible: ['non'],
    'defaut-de-consultation': ['non'],
  },
  lignes: [
    {
      si: { etat: 'projet' },
      alors: 'sans-objet',
      motif: 'L’outil n’est qu’un projet. Aucune donnée n’a pu servir de preuve.',
      sources: ['L1222-4'],
    },
    {
      si: { suite: 'aucune' },
      alors: 'sans-objet',
      motif: 'Les données n’ont pas servi contre la personne.',
      sources: ['L1222-4'],
    },
    {
      si: { secteur: 'public', collecte: 'sans-manquement', dispositif: 'filature' },
      alors: 'non-contestable-ici',
      motif:
        'Le juge administratif a admis une filature brève, en lieu public et sur un soupçon. Ces réponses n’y donnent pas de prise, sans que nous l’ayons vu juger au regard du RGPD.',
      sources: ['ce-2014-355201-jouy', 'caa-bordeaux-2022-20BX00450-smicval'],
    },
    {
      si: { secteur: 'public', collecte: 'sans-manquement' },
      alors: 'non-contestable-ici',
      motif:
        'Ces réponses ne donnent pas de prise contre la façon dont la preuve a été obtenue. Devant le juge administratif, l’employeur doit encore avoir été loyal.',
      sources: [
        'ce-2014-355201-jouy',
        'caa-bordeaux-2022-20BX00450-smicval',
        'caa-marseille-2024-22MA02988-la-garde',
      ],
    },
    {
      si: { secteur: 'public' },
      alors: 'incertaine',
      motif:
        'Devant le juge administratif, la preuve est libre mais l’employeur doit être loyal. Les trois décisions que nous avons relevées l’admettent.',
      sources: [
        'ce-2014-355201-jouy',
        'caa-bordeaux-2022-20BX00450-smicval',
        'caa-marseille-2024-22MA02988-la-garde',
      ],
    },
    {
      si: { collecte: 'sans-manquement' },
      alors: 'non-contestable-ici',
      motif:
        'Ces réponses ne donnent pas de prise contre la façon dont la preuve a été obtenue. D’autres faits, que les questions ne voient pas, peuvent en donner.',
      sources: [
        'cass-soc-2025-22-19925-aeroport',
        'cass-soc-2023-22-13783-client-mystere',
        'L1222-4',
      ],
    },
    {
      si: { collecte: 'illicite', 'mise-en-balance': 'non' },
      alors: 'probablement-ecartee',
      motif:
        'L’employeur n’a pas demandé au juge de peser son droit à la preuve. Le juge ne le fait que si on le lui demande.',
      sources: ['cass-soc-2023-22-16455-hangar', 'cass-soc-2021-19-13856-cuisinier'],
    },
    {
      si: { 'defaut-de-consultation': 'oui', 'mise-en-balance': 'non' },
      alors: 'probablement-ecartee',
      motif:
        'Le CSE n’a pas été consulté, et l’employeur n’a pas demandé au juge de peser son droit à la preuve. La consultation est une condition de licéité.',
      sources: ['cass-soc-2019-18-11792-gc45', 'cass-soc-2023-22-16455-hangar'],
    },
    {
      si: { collecte: 'illicite', 'autre-preuve': 'oui' },
      alors: 'probablement-ecartee',
      motif:
        'La collecte paraît illicite et l’employeur pouvait prouver autrement. La preuve n’était donc pas indispensable.',
      sources: ['cass-soc-2023-21-17802-video-caisse', 'ass-plen-2023-20-20648-abaque'],
    },
    {
      si: {
        collecte: 'illicite',
        zones: 'hors-temps-de-travail',
        dispositif: suiventLaPersonne,
        alternative: 'existe',
      },
      alors: 'probablement-ecartee',
      motif:
        'Les données débordent sur le temps libre, alors qu’un autre contrôle existait. L’atteinte a été jugée trop forte.',
      sources: ['cass-soc-2023-21-22852-smv'],
    },
    {
      // Soupçonner, trier : ces signes viennent d’affaires de salariés à qui une faute était reprochée. Une candidature se
      // déclare : tant que le rôle n’est pas dit, on lit les lignes générales.
      si: { role: 'candidat', collecte: discutables },
      exception: { faits: ['role'], saufSi: 'la personne est candidate à un emploi' },
      alors: 'incertaine',
      motif:
        'Écarter une candidature n’est pas prouver une faute. Nous n’avons lu aucune décision qui pèse ce qu’un recruteur a recueilli\u202f; le juge le ferait, si on le lui demande.',
      sources: ['ass-plen-2023-20-20648-abaque', 'L1221-6'],
    },
    {
      si: {
        zones: 'hors-temps-de-travail',
        dispositif: suiventLaPersonne,
        'autre-preuve': 'non',
        tri: 'oui',
      },
      alors: 'incertaine',
      motif:
        'Deux signes contraires. Les données débordent sur le temps libre, mais la preuve est triée et paraît la seule.',
      sources: ['cass-soc-2023-21-22852-smv', 'cass-soc-2025-22-15793-telesecretaires'],
    },
    {
      si: {
        zones: 'hors-temps-de-travail',
        dispositif: suiventLaPersonne,
        'autre-preuve': 'non',
        soupcon: 'oui',
        cible: 'oui',
      },
      alors: 'incertaine',
      motif:
        'Deux signes contraires. Les données débordent sur le temps libre, mais le contrôle était ciblé et la preuve paraît la seule.',
      sources: ['cass-soc-2023-21-22852-smv', 'cass-soc-2024-22-23073-pharmacie-2'],
    },
    {
      si: { collecte: 'illicite', zones: 'hors-temps-de-travail', dispositif: suiventLaPersonne },
      alors: 'probablement-ecartee',
      motif:
        'Les données débordent sur le temps libre du salarié. L’atteinte a été jugée trop forte.',
      sources: ['cass-soc-2023-21-22852-smv'],
    },
    {
      si: {
        collecte: discutables,
        dispositif: imageOuEcran,
        permanence: 'constante',
        soupcon: 'non',
        'autre-preuve': 'non',
        tri: 'oui',
      },
      alors: 'incertaine',
      motif:
        'Deux signes contraires. La surveillance était constante et sans soupçon, mais la preuve est triée et paraît la seule.',
      sources: ['cass-soc-2021-19-13856-cuisinier', 'cass-soc-2025-22-15793-telesecretaires'],
    },
    {
      si: {
        collecte: 'illicite',
        dispositif: imageOuEcran,
        permanence: 'constante',
        soupcon: 'non',
      },
      alors: 'probablement-ecartee',
      motif:
        'La personne ou son écran étaient surveillés en continu, sans soupçon préalable. L’atteinte a été jugée trop forte.',
      sources: ['cass-soc-2021-19-13856-cuisinier'],
    },
    {
      si: {
        collecte: discutables,
        dispositif: montrentOuSuivent,
        zones: ['pauses-sanitaires-vestiaires', 'local-syndical', 'domicile'],
      },
      alors: 'incertaine',
      motif:
        'Le contrôle atteint un lieu intime ou syndical. Même unique, une telle preuve a pu être écartée : rien ne permet de la dire admise.',
      sources: ['cass-soc-2023-22-18105-local-repos', 'cass-soc-2002-00-42401-filature'],
    },
    {
      si: {
        collecte: discutables,
        dispositif: 'filature',
        poste: 'non',
        zones: 'aucune',
        'autre-preuve': 'non',
        tri: 'oui',
        // La salariée de cette affaire était partie : rien ne dit qu’un licenciement se jugerait de même.
        suite: 'autre-usage',
        'mise-en-balance': balancePossible,
      },
      alors: 'probablement-admise',
      motif:
        'Suivie hors de son travail, la personne ne l’a pas été dans un lieu intime, et la preuve paraît la seule. Une cour d’appel a admis en 2024 un tel rapport, sur une ancienne salariée.',
      sources: ['ca-dijon-2024-22-00145', 'ass-plen-2023-20-20648-abaque'],
    },
    {
      si: { collecte: discutables, dispositif: ['filature', 'fouille', 'depistage'] },
      alors: 'incertaine',
      motif:
        'Filature, fouille et test touchent à l’intimité. Depuis le revirement de 2023, nous n’avons lu qu’un arrêt d’appel qui pèse une telle preuve, une filature, et l’admet.',
      sources: [
        'cass-soc-2002-00-42401-filature',
        'cass-soc-2009-07-42068-sac',
        'ca-dijon-2024-22-00145',
        'ass-plen-2023-20-20648-abaque',
      ],
    },
    {
      si: {
        collecte: discutables,
        'autre-preuve': 'non',
        tri: 'oui',
        'mise-en-balance': balancePossible,
      },
      alors: 'probablement-admise',
      motif:
        'Même si la collecte est irrégulière, la preuve semble la seule, et elle est professionnelle ou triée par un tiers. Des juges l’ont admise dans ce cas.',
      sources: [
        'cass-soc-2025-22-15793-telesecretaires',
        'cass-soc-2025-22-24474-video-insu',
        'cass-soc-2024-23-13992-usb',
      ],
    },
    {
      si: {
        collecte: discutables,
        'autre-preuve': 'non',
        soupcon: 'oui',
        cible: 'oui',
        'mise-en-balance': balancePossible,
      },
      alors: 'probablement-admise',
      motif:
        'Même si la collecte est irrégulière, des soupçons précis ont mené à un contrôle limité, sans autre preuve possible. Des juges l’ont admis.',
      sources: ['cass-soc-2024-22-23073-pharmacie-2', 'ass-plen-2023-20-20648-abaque'],
    },
    {
      si: { collecte: 'a-etablir', suite: 'inconnu' },
      alors: 'incertaine',
      motif:
        'À titre d’information, car on ignore si les données ont servi. Il faut d’abord savoir si l’outil est régulier.',
      sources: ['ass-plen-2023-20-20648-abaque'],
    },
    {
      si: { collecte: 'a-etablir' },
      alors: 'incertaine',
      motif:
        'Il faut d’abord savoir si l’outil est régulier. Des points restent à vérifier, et ils décideront.',
      sources: ['ass-plen-2023-20-20648-abaque'],
    },
    {
      si: { collecte: 'irreguliere' },
      alors: 'incertaine',
      motif:
        'La collecte paraît irrégulière sur un point, sans que cela suffise à faire écarter la preuve. Des juges l’ont écartée pour un défaut de consultation, d’autres ont pesé et admis.',
      sources: [
        'cass-soc-2019-18-11792-gc45',
        'cass-soc-2025-22-15793-telesecretaires',
        'ass-plen-2023-20-20648-abaque',
      ],
    },
    {
      si: { collecte: 'illicite' },
      alors: 'incertaine',
      motif: BALANCE,
      sources: ['ass-plen-2023-20-20648-abaque', 'cass-soc-2023-21-17802-video-caisse'],
    },
    {
      si: {},
      alors: 'incertaine',
      motif: 'Il faut d’abord savoir si l’outil est régulier.',
      sources: ['ass-plen-2023-20-20648-abaque'],
    },
  ],
};
