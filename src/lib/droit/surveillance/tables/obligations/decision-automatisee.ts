import { peuventDecider } from '../../vocabulaire/groupes.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

/** Une décision importante ne se prend pas sans personne. */
export const decisionAutomatisee: Obligation = {
  id: 'decision-automatisee',
  titre: 'Laisser un humain décider',
  textes: ['rgpd-22'],
  lignes: [
    {
      si: { dispositif: peuventDecider, decision: 'humaine' },
      alors: 'respectee',
      motif: 'Une personne a pris la décision.',
      sources: ['rgpd-22'],
    },
    {
      si: { dispositif: peuventDecider, etat: 'projet' },
      alors: 'a-verifier',
      motif: 'À faire avant la mise en service : prévoir qu’une personne décide elle-même.',
      sources: ['rgpd-22'],
    },
    {
      si: { dispositif: peuventDecider },
      alors: 'manquement',
      motif: 'Une décision importante a été prise par la machine seule.',
      sources: ['rgpd-22'],
    },
    {
      si: {},
      alors: 'sans-objet',
      motif: 'Cet outil ne prend pas de décision à lui seul.',
      sources: ['rgpd-22'],
    },
  ],
};
