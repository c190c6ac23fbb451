import type { Dispositif } from '../../vocabulaire/faits.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

/** Les outils qu’aucune interdiction de principe ne vise. */
const horsDesPratiquesInterdites = [
  'appels',
  'suivi-activite',
  'video',
  'video-public',
  'geolocalisation',
  'badge',
  'biometrie',
  'messagerie-web',
  'fichiers-journaux',
  'mesure-inactivite',
  'telephone',
  'chronotachygraphe',
  'alerte',
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
  'camera-embarquee',
] as const satisfies readonly Dispositif[];

/** Ce qu’aucune information ni aucun accord ne suffit à permettre. */
export const pratiqueInterdite: Obligation = {
  id: 'pratique-interdite',
  titre: 'Ne pas recourir aux pratiques interdites',
  collecte: 'pivot-de-fond',
  partie: 'faire',
  textes: ['ria-5', 'L1121-1', 'cnil-teletravail'],
  ordinaires: {
    permanence: ['ponctuelle', 'reguliere'],
  },
  lignes: [
    {
      si: { dispositif: 'ia-emotions' },
      alors: 'interdit',
      motif:
        'Déduire des émotions, au travail, de la voix, du visage ou des gestes est interdit depuis le 2 février 2025. Seules des raisons médicales ou de sécurité font exception.',
      sources: ['ria-5'],
    },
    {
      si: { dispositif: 'enregistreur-frappe' },
      alors: 'interdit',
      motif:
        'La CNIL juge excessif d’enregistrer chaque frappe. Une exception de sécurité est évoquée ; nous ne l’avons pas vérifiée.',
      sources: ['cnil-teletravail', 'L1121-1', 'rgpd-5'],
    },
    {
      si: { dispositif: 'webcam', permanence: 'constante' },
      alors: 'interdit',
      motif: 'La CNIL n’admet pas une caméra allumée en permanence, sauf exception de sécurité.',
      sources: ['cnil-teletravail', 'L1121-1', 'rgpd-5'],
    },
    {
      si: { dispositif: 'captures-ecran', permanence: 'constante' },
      alors: 'interdit',
      motif: 'La CNIL n’admet pas de montrer son écran en permanence, sauf exception de sécurité.',
      sources: ['cnil-teletravail', 'cnil-2024-021-time-doctor', 'L1121-1', 'rgpd-5'],
    },
    {
      si: { dispositif: ['webcam', 'captures-ecran'], permanence: ['ponctuelle', 'reguliere'] },
      alors: 'sans-objet',
      motif:
        'Cet usage, qui n’est pas permanent, ne figure pas parmi les pratiques interdites par principe.',
      sources: ['cnil-teletravail'],
    },
    {
      si: { dispositif: horsDesPratiquesInterdites },
      alors: 'sans-objet',
      motif: 'Cet usage ne figure pas parmi les pratiques interdites par principe.',
      sources: ['ria-5', 'cnil-teletravail'],
    },
    {
      si: {},
      alors: 'a-verifier',
      motif: 'Il faut savoir si l’outil fonctionne en permanence.',
      sources: ['ria-5', 'cnil-teletravail'],
    },
  ],
};
