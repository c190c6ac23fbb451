import { butsAnnonces, ouvrentDesContenus } from '../../vocabulaire/groupes.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

/** Un but précis, annoncé, et rien d’autre. */
export const finalite: Obligation = {
  id: 'finalite',
  titre: 'Respecter le but annoncé',
  collecte: 'pivot-de-fond',
  textes: ['rgpd-5'],
  ordinaires: {
    etat: ['en-service', 'retire'],
    dispositif: [
      'appels',
      'suivi-activite',
      'video',
      'video-public',
      'geolocalisation',
      'badge',
      'biometrie',
      'journaux',
      'enregistreur-frappe',
      'captures-ecran',
      'mesure-inactivite',
      'webcam',
      'chronotachygraphe',
      'alerte',
      'ia-emotions',
      'ia-rh',
      'objets-connectes',
      'client-mystere',
      'filature',
      'reseaux-sociaux',
      'enregistrement',
      'camera-embarquee',
      'autre',
    ],
    permanence: ['reguliere', 'constante'],
    dissimulation: ['cache', 'ruse'],
    personnel: ['identifie-sans-lui', 'identifie-en-sa-presence', 'sans-objet', 'compte-personnel'],
    zones: [
      'pauses-sanitaires-vestiaires',
      'local-syndical',
      'son',
      'hors-temps-de-travail',
      'domicile',
      'aucune',
    ],
  },
  lignes: [
    {
      si: { dispositif: 'controle-humain' },
      alors: 'sans-objet',
      motif:
        'Un contrôle humain sans outil n’est pas tenu par un but annoncé, selon les décisions relevées.',
      sources: ['cass-soc-2014-13-18427-sqybus'],
    },
    {
      si: { dispositif: ['fouille', 'depistage'] },
      alors: 'a-verifier',
      motif:
        'Le but de ce contrôle doit être dit, et il doit être de sécurité : il ne sert pas à surveiller le travail.',
      sources: ['L1121-1', 'L1321-3'],
    },
    {
      si: {
        dispositif: ouvrentDesContenus,
        permanence: 'ponctuelle',
        dissimulation: 'non',
        personnel: 'non-identifie',
      },
      sans: { zones: 'contenus-prives' },
      alors: 'sans-objet',
      motif: 'Ouvrir une fois un fichier ou un message professionnel n’a pas de but à annoncer.',
      sources: ['cass-soc-2006-04-48025-cryptage', 'rgpd-5'],
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
      si: { finalite: butsAnnonces, 'usage-reel': 'conforme' },
      alors: 'respectee',
      motif: 'L’usage réel suit le but annoncé.',
      sources: ['rgpd-5', 'cass-soc-2025-22-19925-aeroport'],
    },
    {
      si: {},
      alors: 'a-verifier',
      motif: 'Il faut savoir quel but a été annoncé, et si l’usage s’y tient.',
      sources: ['rgpd-5'],
    },
  ],
};
