import { butsAnnonces, constatBref, ouvertureIsolee } from '../../vocabulaire/groupes.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

/** Un but précis, annoncé, et rien d’autre. */
export const finalite: Obligation = {
  id: 'finalite',
  titre: 'Respecter le but annoncé',
  collecte: 'pivot-de-fond',
  partie: 'dire',
  textes: ['rgpd-5'],
  ordinaires: {
    secteur: ['prive'],
    soupcon: ['non'],
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
      'depistage',
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
      sources: ['cass-soc-2014-13-18427-sqybus', 'cass-soc-2016-14-19002-audit'],
    },
    {
      si: constatBref,
      alors: 'sans-objet',
      motif:
        'Un constat bref, mené sur un soupçon, n’est pas un outil au but annoncé. Le juge administratif n’a pas discuté ce point.',
      sources: ['ce-2014-355201-jouy', 'caa-bordeaux-2022-20BX00450-smicval'],
    },
    {
      si: { dispositif: 'fouille', finalite: ['aucune-annoncee', 'discipline'] },
      alors: 'a-verifier',
      motif: 'Une fouille demande une raison, comme la sécurité ou des vols répétés.',
      sources: ['L1121-1', 'L1321-3'],
    },
    {
      si: {
        dispositif: 'fouille',
        finalite: [
          'securite',
          'qualite-formation',
          'temps-de-travail',
          'organisation',
          'evaluation',
          'obligation-legale',
        ],
      },
      alors: 'sans-objet',
      motif:
        'Une fouille n’est pas, à soi seule, un traitement de données : son but se juge avec sa proportion.',
      sources: ['rgpd-4', 'L1121-1'],
    },
    {
      si: ouvertureIsolee,
      sans: { zones: 'contenus-prives' },
      alors: 'sans-objet',
      motif:
        'L’arrêt relevé admet d’ouvrir une fois ce que rien ne disait personnel, sans parler de but annoncé. Nous ne l’avons pas vu juger au regard du RGPD.',
      sources: ['cass-soc-2006-04-48025-cryptage'],
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
      motif:
        'L’outil a servi à autre chose que le but annoncé. Seul un but compatible le permettrait.',
      sources: [
        'rgpd-5',
        'rgpd-6',
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
