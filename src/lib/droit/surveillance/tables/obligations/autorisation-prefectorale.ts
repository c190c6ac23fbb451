import type { Obligation } from '../../vocabulaire/types.ts';

/** Filmer un lieu ouvert au public demande une autorisation. */
export const autorisationPrefectorale: Obligation = {
  id: 'autorisation-prefectorale',
  titre: 'Obtenir l’autorisation du préfet',
  textes: ['csi-l252-1'],
  lignes: [
    {
      si: { dispositif: 'video-public', autorisation: 'oui' },
      alors: 'respectee',
      motif: 'Le préfet a autorisé le système.',
      sources: ['csi-l252-1', 'cass-soc-2025-22-19925-aeroport'],
    },
    {
      si: { dispositif: 'video-public', etat: 'projet' },
      alors: 'a-verifier',
      motif: 'À faire avant la mise en service : demander l’autorisation à la préfecture.',
      sources: ['csi-l252-1'],
    },
    {
      si: { dispositif: 'video-public' },
      alors: 'manquement',
      motif: 'Un lieu ouvert au public est filmé sans autorisation du préfet.',
      sources: ['csi-l252-1', 'cass-soc-2023-21-17802-video-caisse'],
    },
    {
      si: {},
      alors: 'sans-objet',
      motif: 'Cette autorisation ne concerne que les caméras des lieux ouverts au public.',
      sources: ['csi-l252-1'],
    },
  ],
};
