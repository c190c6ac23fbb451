import type { Dispositif } from '../../vocabulaire/faits.ts';
import type { Obligation } from '../../vocabulaire/types.ts';
import { testReserve } from '../../vocabulaire/groupes.ts';

/** Les outils pour lesquels l’analyse dépend de la façon de s’en servir. */
const pasToujours = [
  'appels',
  'suivi-activite',
  'video',
  'video-public',
  'geolocalisation',
  'badge',
  'messagerie-web',
  'fichiers-journaux',
  'enregistreur-frappe',
  'captures-ecran',
  'mesure-inactivite',
  'webcam',
  'telephone',
  'chronotachygraphe',
  'ia-emotions',
  'objets-connectes',
  'reseaux-sociaux',
  'autre',
  'fichiers',
  'journaux',
  'enregistrement',
  'camera-embarquee',
] as const satisfies readonly Dispositif[];

/** L’étude des risques pour les personnes, écrite avant. */
export const analyseImpact: Obligation = {
  id: 'analyse-impact',
  titre: 'Faire une analyse d’impact',
  collecte: 'fonde-l-irregularite',
  partie: 'faire',
  textes: ['rgpd-35', 'cnil-aipd-2018-327'],
  ordinaires: {
    cible: ['non'],
    finalite: [
      'qualite-formation',
      'organisation',
      'temps-de-travail',
      'evaluation',
      'discipline',
      'obligation-legale',
      'aucune-annoncee',
    ],
    etat: ['en-service', 'retire'],
    permanence: ['constante'],
    dispositif: ['biometrie', 'ia-rh', 'alerte'],
  },
  lignes: [
    {
      si: { dispositif: ['controle-humain', 'filature', 'fouille', 'client-mystere'] },
      alors: 'sans-objet',
      motif: 'Cette analyse porte sur un outil installé, pas sur un contrôle humain.',
      sources: ['rgpd-35'],
    },
    {
      si: testReserve,
      alors: 'sans-objet',
      motif: 'Un test de temps en temps, lu sur place, n’oblige pas à lui seul à cette analyse.',
      sources: ['rgpd-35', 'cnil-aipd-2018-327'],
    },
    {
      si: { dispositif: 'depistage' },
      alors: 'a-verifier',
      motif: 'L’analyse est due si les résultats des tests forment un fichier à risque élevé.',
      sources: ['rgpd-35', 'cnil-aipd-2018-327'],
    },
    {
      si: { permanence: 'ponctuelle', dispositif: pasToujours },
      alors: 'sans-objet',
      motif: 'Un contrôle ponctuel n’oblige pas, à lui seul, à cette analyse.',
      sources: ['rgpd-35', 'cnil-aipd-2018-327'],
    },
    {
      si: { 'analyse-impact': 'faite' },
      alors: 'respectee',
      motif: 'L’analyse d’impact a été faite.',
      sources: ['rgpd-35'],
    },
    {
      si: { etat: 'projet' },
      alors: 'a-verifier',
      motif: 'À faire avant la mise en service : voir si l’analyse est due, et l’écrire.',
      sources: ['rgpd-35', 'cnil-aipd-2018-327'],
    },
    {
      si: { permanence: 'reguliere', dispositif: pasToujours },
      alors: 'a-verifier',
      motif: 'L’analyse est due si le suivi expose les personnes à un risque élevé.',
      sources: ['rgpd-35', 'cnil-aipd-2018-327'],
    },
    {
      si: { 'analyse-impact': 'non' },
      alors: 'manquement',
      motif:
        'L’analyse manque. Elle est due pour une surveillance constante, la biométrie, l’IA du personnel et les alertes.',
      sources: ['rgpd-35', 'cnil-aipd-2018-327', 'cnil-2024-021-time-doctor'],
    },
    {
      si: {},
      alors: 'a-verifier',
      motif: 'Il faut savoir si l’analyse d’impact a été faite.',
      sources: ['rgpd-35', 'cnil-aipd-2018-327'],
    },
  ],
};
