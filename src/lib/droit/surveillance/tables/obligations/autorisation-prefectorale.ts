import type { Dispositif } from '../../vocabulaire/faits.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

/** Les outils qui ne filment pas un lieu ouvert au public. */
const neFilmentPasLePublic = [
  'appels',
  'suivi-activite',
  'video',
  'geolocalisation',
  'badge',
  'biometrie',
  'messagerie-web',
  'fichiers-journaux',
  'enregistreur-frappe',
  'captures-ecran',
  'mesure-inactivite',
  'webcam',
  'telephone',
  'chronotachygraphe',
  'alerte',
  'ia-emotions',
  'ia-rh',
  'objets-connectes',
  'client-mystere',
  'filature',
  'reseaux-sociaux',
  'controle-humain',
  'autre',
  'fichiers',
  'journaux',
  'fouille',
  'depistage',
  'enregistrement',
] as const satisfies readonly Dispositif[];

/** Filmer un lieu ouvert au public demande une autorisation. */
export const autorisationPrefectorale: Obligation = {
  id: 'autorisation-prefectorale',
  titre: 'Obtenir l’autorisation du préfet',
  collecte: 'pivot-de-regularite',
  partie: 'dire',
  textes: ['csi-l252-1'],
  ordinaires: {
    etat: ['en-service', 'retire'],
  },
  lignes: [
    {
      si: { dispositif: ['video-public', 'camera-embarquee'], autorisation: 'oui' },
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
      si: { dispositif: 'video-public', autorisation: 'non' },
      alors: 'manquement',
      motif: 'Un lieu ouvert au public est filmé sans autorisation du préfet.',
      sources: ['csi-l252-1', 'cass-soc-2023-21-17802-video-caisse'],
    },
    {
      si: { dispositif: 'camera-embarquee' },
      alors: 'a-verifier',
      motif:
        'Cette autorisation vise un lieu ouvert au public, et à notre lecture pas une cabine fermée. Sur la voie publique, le texte nomme des autorités publiques et, aux abords de leurs locaux, quelques autres personnes.',
      sources: ['csi-l252-1', 'csi-r251-1'],
    },
    {
      si: { dispositif: neFilmentPasLePublic },
      alors: 'sans-objet',
      motif: 'Cette autorisation ne concerne que les caméras des lieux ouverts au public.',
      sources: ['csi-l252-1'],
    },
    {
      si: {},
      alors: 'a-verifier',
      motif: 'Il faut savoir si le préfet a autorisé ces caméras.',
      sources: ['csi-l252-1'],
    },
  ],
};
