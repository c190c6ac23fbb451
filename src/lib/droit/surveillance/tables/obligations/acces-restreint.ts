import type { Obligation } from '../../vocabulaire/types.ts';

/** Seules les personnes habilitées voient les données. */
export const accesRestreint: Obligation = {
  id: 'acces-restreint',
  titre: 'Réserver l’accès aux personnes habilitées',
  textes: ['rgpd-5', 'rgpd-32'],
  lignes: [
    {
      si: { dispositif: 'controle-humain' },
      alors: 'sans-objet',
      motif: 'Un contrôle humain sans outil n’enregistre rien à protéger.',
      sources: ['rgpd-4'],
    },
    {
      si: { 'acces-restreint': 'oui' },
      alors: 'respectee',
      motif: 'Seules des personnes habilitées voient les données.',
      sources: ['rgpd-32', 'cass-soc-2025-22-19925-aeroport'],
    },
    {
      si: { etat: 'projet' },
      alors: 'a-verifier',
      motif: 'À faire avant la mise en service : décider qui verra les données, et le contrôler.',
      sources: ['rgpd-32', 'rgpd-5'],
    },
    {
      si: {},
      alors: 'manquement',
      motif: 'Trop de personnes peuvent voir les données.',
      sources: ['rgpd-32', 'rgpd-5', 'cnil-2019-006-uniontrad', 'cnil-2021-019-ratp'],
    },
  ],
};
