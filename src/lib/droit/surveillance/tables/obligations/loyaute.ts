import { cameras, rolesHorsCandidature } from '../../vocabulaire/groupes.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

/** Ni cachette ni piège. */
export const loyaute: Obligation = {
  id: 'loyaute',
  titre: 'Contrôler sans cachette ni piège',
  collecte: 'pivot-de-fond',
  partie: 'faire',
  textes: ['L1222-4', 'rgpd-5', 'L1222-1'],
  ordinaires: {
    secteur: ['prive'],
    role: rolesHorsCandidature,
    permanence: ['reguliere', 'constante'],
    soupcon: ['non'],
    cible: ['non'],
    zones: [
      'pauses-sanitaires-vestiaires',
      'local-syndical',
      'hors-temps-de-travail',
      'contenus-prives',
    ],
    dispositif: [
      'appels',
      'suivi-activite',
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
      'reseaux-sociaux',
      'controle-humain',
      'autre',
      'fichiers',
      'journaux',
      'fouille',
      'depistage',
      'enregistrement',
      'camera-embarquee',
    ],
  },
  lignes: [
    {
      si: { secteur: 'public', dispositif: 'filature', zones: 'domicile' },
      alors: 'manquement',
      motif:
        'Le juge administratif a admis des constats en lieu public. Une filature au domicile va au-delà.',
      sources: ['c-civ-9', 'rgpd-5', 'ce-2014-355201-jouy'],
    },
    {
      si: {
        secteur: 'public',
        dispositif: 'filature',
        permanence: 'ponctuelle',
        soupcon: 'oui',
        zones: 'aucune',
      },
      alors: 'respectee',
      motif:
        'Un constat bref, en lieu public, mené sur un soupçon, a été admis par le juge administratif.',
      sources: ['ce-2014-355201-jouy', 'caa-bordeaux-2022-20BX00450-smicval'],
    },
    {
      si: { secteur: 'public', dispositif: 'filature' },
      alors: 'a-verifier',
      motif:
        'Le juge administratif a admis des détectives dans des lieux publics. Il vérifie la loyauté au cas par cas.',
      sources: ['ce-2014-355201-jouy', 'caa-bordeaux-2022-20BX00450-smicval'],
    },
    {
      si: { dispositif: 'filature' },
      alors: 'manquement',
      motif: 'Une filature se fait par nature à l’insu du salarié.',
      sources: ['L1222-4', 'cass-soc-2002-00-42401-filature'],
    },
    {
      si: { secteur: 'public', dissimulation: ['cache', 'ruse'], zones: 'domicile' },
      alors: 'manquement',
      motif: 'Un contrôle caché au domicile dépasse ce que le juge administratif admet.',
      sources: ['c-civ-9', 'rgpd-5', 'ce-2014-355201-jouy'],
    },
    {
      si: {
        secteur: 'public',
        dissimulation: ['cache', 'ruse'],
        dispositif: cameras,
        zones: 'son',
      },
      alors: 'manquement',
      motif:
        'La caméra, cachée ou posée par ruse, prenait aussi le son. La loyauté que demande le RGPD vaut aussi pour un employeur public.',
      sources: ['rgpd-5', 'cnil-2025-008-samaritaine'],
    },
    {
      si: { secteur: 'public', dissimulation: ['cache', 'ruse'] },
      alors: 'a-verifier',
      motif: 'L’employeur public doit rester loyal. Le juge vérifie comment il s’y est pris.',
      sources: ['ce-2014-355201-jouy', 'rgpd-5'],
    },
    {
      si: { dissimulation: 'cache', dispositif: cameras, zones: 'son' },
      alors: 'manquement',
      motif: 'La caméra était cachée et prenait aussi le son.',
      sources: [
        'L1222-4',
        'rgpd-5',
        'cnil-2025-008-samaritaine',
        'cass-soc-2025-22-24474-video-insu',
      ],
    },
    {
      si: { dissimulation: 'cache', dispositif: cameras, soupcon: 'oui', cible: 'oui' },
      exception: {
        faits: ['soupcon', 'cible'],
        saufSi: 'de forts soupçons ont mené à un contrôle bref et limité',
      },
      alors: 'a-verifier',
      motif:
        'Une caméra cachée, brève et limitée, a été tolérée devant de forts soupçons. La CNIL a pourtant sanctionné des caméras cachées en 2025.',
      sources: ['cedh-2019-lopez-ribalda', 'cnil-2025-008-samaritaine', 'rgpd-5'],
    },
    {
      si: { dissimulation: 'cache' },
      alors: 'manquement',
      motif: 'Le contrôle est caché.',
      sources: ['L1222-4', 'rgpd-5', 'cnil-2025-008-samaritaine'],
    },
    {
      si: { dissimulation: 'ruse' },
      alors: 'manquement',
      motif: 'Le contrôle repose sur une ruse ou sur un tiers envoyé en secret.',
      sources: [
        'L1222-4',
        'L1222-1',
        'cass-soc-2012-11-30266-la-poste',
        'cass-soc-2001-99-42219-distributeurs',
      ],
    },
    {
      si: { secteur: 'public', dissimulation: 'non' },
      alors: 'respectee',
      motif:
        'Rien n’a été caché. Un simple défaut d’information se juge ailleurs dans cette liste.',
      sources: ['rgpd-5', 'ce-2014-355201-jouy'],
    },
    {
      si: { role: 'candidat', dissimulation: 'non' },
      alors: 'respectee',
      motif:
        'Rien n’a été caché. Un simple défaut d’information se juge ailleurs dans cette liste.',
      sources: ['L1221-9', 'rgpd-5'],
    },
    {
      si: { dissimulation: 'non' },
      alors: 'respectee',
      motif:
        'Rien n’a été caché. Un simple défaut d’information se juge ailleurs dans cette liste.',
      sources: ['L1222-4', 'cass-soc-2016-14-19002-audit'],
    },
    {
      si: {},
      alors: 'a-verifier',
      motif: 'Il faut savoir si l’outil était caché, ou si une ruse a été employée.',
      sources: ['L1222-4', 'rgpd-5'],
    },
  ],
};
