import { butsAnnonces } from '../../vocabulaire/groupes.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

/** Un but précis, annoncé, et rien d’autre. */
export const finalite: Obligation = {
  id: 'finalite',
  titre: 'Respecter le but annoncé',
  textes: ['rgpd-5'],
  lignes: [
    {
      si: { dispositif: 'controle-humain' },
      alors: 'sans-objet',
      motif:
        'Un contrôle humain sans outil n’est pas tenu par un but annoncé, selon les décisions relevées.',
      sources: ['cass-soc-2014-13-18427-sqybus'],
    },
    {
      si: { etat: 'projet', finalite: butsAnnonces },
      alors: 'respectee',
      motif: 'Un but est fixé. L’usage devra s’y tenir.',
      sources: ['rgpd-5'],
    },
    {
      si: { etat: 'projet' },
      alors: 'a-verifier',
      motif: 'À faire avant la mise en service : fixer un but précis et l’annoncer.',
      sources: ['rgpd-5', 'rgpd-13'],
    },
    {
      si: { finalite: 'aucune-annoncee' },
      alors: 'manquement',
      motif: 'Aucun but n’a été annoncé. Des données ne se recueillent que pour un but précis.',
      sources: ['rgpd-5'],
    },
    {
      si: { 'usage-reel': 'detourne' },
      alors: 'manquement',
      motif: 'L’outil a servi à autre chose que le but annoncé.',
      sources: [
        'rgpd-5',
        'cass-soc-2023-21-20798-klesia-badge',
        'cass-soc-2024-21-19802-routier',
        'cass-soc-2025-23-13159-logs-ip',
      ],
    },
    {
      si: {},
      alors: 'respectee',
      motif: 'L’usage réel suit le but annoncé.',
      sources: ['rgpd-5', 'cass-soc-2025-22-19925-aeroport'],
    },
  ],
};
