import { bloc, paragraphe, titre } from '../blocs.ts';
import { mentions, partiesDeNotice } from '../mentions.ts';
import { modele } from '../modele.ts';
import { type ModeleASaisir } from '../../lettres/saisie.ts';

const enTete = [
  bloc('objet', 'Information sur un outil : {{nom}}'),
  bloc('date', 'Version du {{version}}'),
];

/** Un accord n’est demandé que si la base le suppose, et jamais par la notice elle-même. */
const rappels = [
  paragraphe(
    'Cette notice informe. Elle ne demande pas d’accord, et la lire ne vaut pas consentement.',
    ['L1222-4', 'cnil-consentement'],
    { base: ['interet-legitime', 'obligation-legale', 'contrat', 'mission-publique'] },
  ),
  paragraphe(
    'Cette notice informe, et la lire ne vaut pas consentement. L’accord se demande à part, et peut se refuser.',
    ['L1222-4', 'rgpd-7', 'cnil-consentement'],
    { base: ['consentement'] },
  ),
];

const note = partiesDeNotice.flatMap(({ titre: intitule, mentions: siennes }) => [
  titre(intitule),
  ...siennes.flatMap(({ blocs }) => blocs),
]);

/** Premier niveau : ce qui se lit sur place, et où lire la suite. */
export const panneau: ModeleASaisir = modele('panneau', [
  bloc('objet', 'Information'),
  ...mentions.flatMap(({ panneau: court = [] }) => court),
  paragraphe('Notice entière : {{suite}}', ['rgpd-12', 'rgpd-13']),
]);

/** Deuxième niveau : la note remise à chacun, avec toutes les mentions. */
export const noteRemise: ModeleASaisir = modele('note', [...enTete, ...note, ...rappels]);

/** Troisième niveau : la note, et ce qui permet de vérifier. */
export const noticeEntiere: ModeleASaisir = modele('notice', [
  ...enTete,
  ...note,
  titre('Pour en savoir plus'),
  paragraphe('Problème constaté : {{constat}}', ['L1121-1', 'rgpd-5']),
  paragraphe('Autres moyens étudiés : {{moyens}}', ['L1121-1', 'rgpd-5']),
  paragraphe('Pourquoi ils ne suffisent pas : {{insuffisants}}', ['L1121-1', 'rgpd-5']),
  paragraphe('Mesures de sécurité : {{securite}}', ['rgpd-32']),
  paragraphe('Documents à consulter : {{annexes}}', ['rgpd-12']),
  ...rappels,
]);
