import { peuventDecider } from '../../vocabulaire/groupes.ts';
import type { Dispositif } from '../../vocabulaire/faits.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

/** Les outils qui montrent, comptent ou enregistrent, sans décider. */
const neDecidentPas = [
  'appels',
  'video',
  'video-public',
  'geolocalisation',
  'badge',
  'biometrie',
  'messagerie-web',
  'fichiers-journaux',
  'enregistreur-frappe',
  'captures-ecran',
  'webcam',
  'telephone',
  'chronotachygraphe',
  'alerte',
  'ia-emotions',
  'objets-connectes',
  'client-mystere',
  'filature',
  'reseaux-sociaux',
  'controle-humain',
  'fichiers',
  'journaux',
  'fouille',
  'depistage',
  'enregistrement',
  'camera-embarquee',
] as const satisfies readonly Dispositif[];

/** Une décision importante ne se prend pas sans personne. */
export const decisionAutomatisee: Obligation = {
  id: 'decision-automatisee',
  titre: 'Laisser un humain décider',
  collecte: 'pivot-de-fond',
  partie: 'faire',
  textes: ['rgpd-22'],
  ordinaires: {
    etat: ['en-service', 'retire'],
  },
  lignes: [
    {
      si: { dispositif: peuventDecider, decision: 'humaine' },
      alors: 'respectee',
      motif: 'Une personne a pris la décision.',
      sources: ['rgpd-22'],
    },
    {
      si: { dispositif: peuventDecider, decision: 'note-suivie' },
      alors: 'a-verifier',
      motif:
        'Une personne valide la note telle quelle. Quand la note pèse de façon déterminante, c’est déjà une décision automatisée.',
      sources: ['rgpd-22', 'cjue-2023-c634-21-schufa'],
    },
    {
      si: { dispositif: peuventDecider, etat: 'projet' },
      alors: 'a-verifier',
      motif: 'À faire avant la mise en service : prévoir qu’une personne décide elle-même.',
      sources: ['rgpd-22'],
    },
    {
      si: { dispositif: peuventDecider, decision: 'automatisee' },
      alors: 'manquement',
      motif:
        'Une décision importante a été prise par la machine seule. Le règlement l’interdit en principe, sauf exceptions.',
      sources: ['rgpd-22'],
    },
    {
      si: { dispositif: neDecidentPas },
      alors: 'sans-objet',
      motif: 'Rien ne décide ici à la place d’une personne.',
      sources: ['rgpd-22'],
    },
    {
      // La question n’est pas posée pour un outil que nous ne nommons pas : le motif le dit, sans rien affirmer.
      si: { dispositif: 'autre' },
      alors: 'sans-objet',
      motif:
        'Nous tenons ici qu’un outil que le questionnaire ne nomme pas ne décide pas seul. S’il prend seul une décision importante, une personne doit pouvoir la revoir.',
      sources: ['rgpd-22'],
    },
    {
      si: {},
      alors: 'a-verifier',
      motif: 'Il faut savoir qui a pris la décision, une personne ou la machine.',
      sources: ['rgpd-22'],
    },
  ],
};
