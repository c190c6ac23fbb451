import {
  cameras,
  evaluentParNature,
  ouvertureIsolee,
  rolesHorsCandidature,
} from '../../vocabulaire/groupes.ts';
import type { Dispositif } from '../../vocabulaire/faits.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

/** Les outils qui ne notent personne, sauf si c’est leur but annoncé. */
const nEvaluentPasParNature = [
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
  'ia-rh',
  'objets-connectes',
  'client-mystere',
  'filature',
  'reseaux-sociaux',
  'controle-humain',
  'fichiers',
  'journaux',
  'enregistrement',
  'camera-embarquee',
  'autre',
] as const satisfies readonly Dispositif[];

/** Ce qu’un visiteur rencontre aussi, et qui, pour la sécurité, ne choisit personne. */
const neChoisissentPersonne = [
  ...cameras,
  'badge',
  'fouille',
] as const satisfies readonly Dispositif[];

/** Les méthodes qui notent une personne doivent lui être annoncées. */
export const evaluation: Obligation = {
  id: 'evaluation',
  titre: 'Annoncer les méthodes d’évaluation',
  collecte: 'fonde-l-irregularite',
  partie: 'dire',
  textes: ['L1222-3', 'L1221-8'],
  ordinaires: {
    secteur: ['prive'],
    role: rolesHorsCandidature,
    dispositif: evaluentParNature,
    etat: ['en-service', 'retire'],
    'usage-annonce': ['non'],
    'usage-reel': ['detourne'],
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
      si: { secteur: 'public' },
      alors: 'sans-objet',
      motif:
        'Pour un agent public, cet article du Code du travail n’est pas le fondement. Le RGPD reste applicable.',
      sources: ['L1222-3', 'rgpd-13'],
    },
    {
      si: { role: 'candidat', dispositif: neChoisissentPersonne, finalite: 'securite' },
      alors: 'sans-objet',
      motif:
        'Une caméra, un badge ou une fouille de sécurité ne servent pas à choisir un candidat. L’information de chacun reste due.',
      sources: ['L1221-8'],
    },
    {
      si: { role: 'candidat', information: 'ecrite-precise' },
      alors: 'respectee',
      motif: 'Le candidat a été informé par écrit de la méthode avant qu’elle ne serve.',
      sources: ['L1221-8', 'L1221-6'],
    },
    {
      si: { role: 'candidat', etat: 'projet' },
      alors: 'a-verifier',
      motif: 'À faire avant la mise en service : annoncer la méthode aux candidats.',
      sources: ['L1221-8', 'L1221-6'],
    },
    {
      si: { role: 'candidat', information: ['aucune', 'apres-coup'] },
      alors: 'manquement',
      motif: 'Un candidat doit être informé des méthodes de recrutement avant qu’elles ne servent.',
      sources: ['L1221-8', 'L1221-6'],
    },
    {
      si: { role: 'candidat' },
      alors: 'a-verifier',
      motif:
        'La méthode doit avoir été annoncée en termes clairs et rester utile au poste proposé.',
      sources: ['L1221-8', 'L1221-6'],
    },
    {
      si: { dispositif: ['fouille', 'depistage'] },
      alors: 'sans-objet',
      motif: 'Ce contrôle n’est pas une méthode d’évaluation du travail.',
      sources: ['L1222-3'],
    },
    {
      si: ouvertureIsolee,
      sans: { zones: 'contenus-prives' },
      alors: 'sans-objet',
      motif: 'Ouvrir une fois un fichier ou un message n’est pas une méthode d’évaluation.',
      sources: ['L1222-3', 'cass-soc-2006-04-48025-cryptage'],
    },
    {
      si: {
        dispositif: nEvaluentPasParNature,
        finalite: [
          'securite',
          'qualite-formation',
          'temps-de-travail',
          'organisation',
          'obligation-legale',
          'discipline',
          'aucune-annoncee',
        ],
      },
      alors: 'sans-objet',
      motif: 'Le but annoncé n’est pas d’évaluer, et l’outil n’y sert pas par nature.',
      sources: ['L1222-3'],
    },
    {
      si: { information: 'ecrite-precise', finalite: 'evaluation' },
      alors: 'respectee',
      motif: 'L’évaluation a été annoncée par un écrit précis.',
      sources: ['L1222-3'],
    },
    {
      si: { information: 'ecrite-precise', 'usage-annonce': 'oui' },
      alors: 'respectee',
      motif: 'L’usage pour contrôler ou évaluer a été annoncé par un écrit précis.',
      sources: ['L1222-3'],
    },
    {
      si: { etat: 'projet' },
      alors: 'a-verifier',
      motif: 'À faire avant la mise en service : annoncer ce qui sera mesuré et à quoi cela sert.',
      sources: ['L1222-3'],
    },
    {
      si: {
        information: 'orale-ou-affichage',
        'usage-annonce': 'oui',
        'usage-reel': 'conforme',
      },
      alors: 'respectee',
      motif:
        'Une note affichée, ou une réunion dont il reste une trace, annonçait la méthode, et l’usage s’y tient. Une note affichée et détaillée a déjà suffi.',
      sources: ['L1222-3', 'cass-soc-2023-22-13783-client-mystere'],
    },
    {
      si: { information: ['aucune', 'apres-coup'] },
      alors: 'manquement',
      motif:
        'Ce qui mesure le travail permet d’évaluer. Le salarié doit en être expressément informé avant.',
      sources: ['L1222-3'],
    },
    {
      si: {
        information: [
          'ecrite-precise',
          'ecrite-vague',
          'orale-ou-affichage',
          'sans-preuve',
          'avant-les-faits',
        ],
      },
      alors: 'a-verifier',
      motif:
        'L’information sur l’évaluation doit être expresse. Une note affichée et détaillée a déjà suffi.',
      sources: ['L1222-3', 'cass-soc-2023-22-13783-client-mystere'],
    },
    {
      si: {},
      alors: 'a-verifier',
      motif: 'Il faut savoir si l’outil sert à évaluer, et si cela a été annoncé.',
      sources: ['L1222-3'],
    },
  ],
};
