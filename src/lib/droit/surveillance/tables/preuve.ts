import type { Reponse } from '../vocabulaire/faits.ts';
import { cameras, imageOuEcran, toutSauf } from '../vocabulaire/groupes.ts';
import type { StatutPreuve } from '../vocabulaire/statuts.ts';
import type { TableDerivee } from '../vocabulaire/vocabulaire-etendu.ts';

const suiventLaPersonne = toutSauf(...cameras);

const BALANCE =
  'La collecte paraît illicite, et le juge devrait peser. Une preuve unique, triée ou ciblée penche vers l’admission, une preuve large ou évitable vers le rejet.';

/** Le motif d’une preuve illicite dont le sort dépend encore de réponses : il dit ce qui ferait pencher. */
export const motifAPeser = (suite: Reponse<'suite'> | undefined): string =>
  suite === undefined || suite === 'inconnu'
    ? `Si les données ont servi contre le salarié\u00a0: ${BALANCE}`
    : BALANCE;

/** Deuxième conclusion : ce que vaut, devant un juge, la preuve tirée de l’outil. */
export const tablePreuve: TableDerivee<StatutPreuve> = {
  id: 'preuve',
  titre: 'Que vaut la preuve ?',
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
      motif: 'Les données n’ont pas servi contre le salarié.',
      sources: ['L1222-4'],
    },
    {
      si: { secteur: 'public' },
      alors: 'incertaine',
      motif:
        'Devant le juge administratif, la preuve est libre mais l’employeur doit être loyal. Les trois décisions que nous avons relevées l’admettent.',
      sources: [
        'ce-2014-355201-jouy',
        'caa-bordeaux-2023-20BX00450-smicval',
        'caa-marseille-2024-22MA02988-la-garde',
      ],
    },
    {
      si: { collecte: 'sans-manquement' },
      alors: 'non-contestable-ici',
      motif:
        'Aucun manquement relevé ne rend la collecte illicite. La preuve ne paraît pas contestable sur ce point.',
      sources: [
        'cass-soc-2025-22-19925-aeroport',
        'cass-soc-2023-22-13783-client-mystere',
        'L1222-4',
      ],
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
        'Il faut d’abord savoir si l’outil est régulier. Les questions à poser plus haut décideront.',
      sources: ['ass-plen-2023-20-20648-abaque'],
    },
    {
      si: { 'mise-en-balance': 'non' },
      alors: 'probablement-ecartee',
      motif:
        'L’employeur n’a pas demandé au juge de peser son droit à la preuve. Le juge ne le fait que si on le lui demande.',
      sources: ['cass-soc-2023-22-16455-hangar', 'cass-soc-2021-19-13856-cuisinier'],
    },
    {
      si: { 'autre-preuve': 'oui' },
      alors: 'probablement-ecartee',
      motif:
        'La collecte paraît illicite et l’employeur pouvait prouver autrement. La preuve n’était donc pas indispensable.',
      sources: ['cass-soc-2023-21-17802-video-caisse', 'ass-plen-2023-20-20648-abaque'],
    },
    {
      si: {
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
      si: { zones: 'hors-temps-de-travail', dispositif: suiventLaPersonne },
      alors: 'probablement-ecartee',
      motif:
        'Les données débordent sur le temps libre du salarié. L’atteinte a été jugée trop forte.',
      sources: ['cass-soc-2023-21-22852-smv'],
    },
    {
      si: {
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
      si: { dispositif: imageOuEcran, permanence: 'constante', soupcon: 'non' },
      alors: 'probablement-ecartee',
      motif:
        'La personne ou son écran étaient surveillés en continu, sans soupçon préalable. L’atteinte a été jugée trop forte.',
      sources: ['cass-soc-2021-19-13856-cuisinier'],
    },
    {
      si: { 'autre-preuve': 'non', tri: 'oui' },
      alors: 'probablement-admise',
      motif:
        'La collecte paraît illicite, mais la preuve semble la seule et s’en tient au travail. Des juges l’ont admise dans ce cas.',
      sources: [
        'cass-soc-2025-22-15793-telesecretaires',
        'cass-soc-2025-22-24474-video-insu',
        'cass-soc-2024-23-13992-usb',
      ],
    },
    {
      si: { 'autre-preuve': 'non', soupcon: 'oui', cible: 'oui' },
      alors: 'probablement-admise',
      motif:
        'La collecte paraît illicite, mais des soupçons précis ont mené à un contrôle limité, sans autre preuve possible. Des juges l’ont admis.',
      sources: ['cass-soc-2024-22-23073-pharmacie-2', 'ass-plen-2023-20-20648-abaque'],
    },
    {
      si: {},
      alors: 'incertaine',
      motif: BALANCE,
      sources: ['ass-plen-2023-20-20648-abaque', 'cass-soc-2023-21-17802-video-caisse'],
    },
  ],
};
