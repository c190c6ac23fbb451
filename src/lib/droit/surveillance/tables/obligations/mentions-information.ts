import {
  constatBref,
  donneeAvant,
  ouvertureIsolee,
  testReserve,
} from '../../vocabulaire/groupes.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

/** Ce que l’information doit contenir : but, base, durée, destinataires, droits. */
export const mentionsInformation: Obligation = {
  id: 'mentions-information',
  titre: 'Donner toutes les mentions obligatoires',
  collecte: 'pivot-de-regularite',
  partie: 'dire',
  textes: ['rgpd-13', 'rgpd-12'],
  ordinaires: {
    secteur: ['prive'],
    etat: ['en-service', 'retire'],
    cible: ['non'],
    finalite: [
      'temps-de-travail',
      'qualite-formation',
      'organisation',
      'evaluation',
      'discipline',
      'obligation-legale',
      'aucune-annoncee',
    ],
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
      'reseaux-sociaux',
      'depistage',
      'enregistrement',
      'camera-embarquee',
      'autre',
    ],
    permanence: ['reguliere', 'constante'],
    dissimulation: ['cache', 'ruse'],
    soupcon: ['non'],
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
      motif: 'Un contrôle humain sans outil ne demande pas de notice d’information.',
      sources: ['cass-soc-2014-13-18427-sqybus', 'cass-soc-2016-14-19002-audit'],
    },
    {
      si: { dispositif: 'fouille' },
      alors: 'sans-objet',
      motif:
        'Ouvrir un sac ou un casier n’est pas, à soi seul, un traitement de données. Un fichier des contrôles en serait un.',
      sources: ['rgpd-4'],
    },
    {
      si: ouvertureIsolee,
      sans: { zones: 'contenus-prives' },
      alors: 'sans-objet',
      motif:
        'L’arrêt relevé admet d’ouvrir une fois ce que rien ne disait personnel, sans parler de notice. La charte informatique reste due.',
      sources: ['cass-soc-2006-04-48025-cryptage', 'cnil-messagerie'],
    },
    {
      si: testReserve,
      alors: 'sans-objet',
      motif:
        'Lire un test sur place n’est pas, à soi seul, un traitement de données. Un fichier des résultats en serait un.',
      sources: ['rgpd-4'],
    },
    {
      si: constatBref,
      alors: 'sans-objet',
      motif:
        'Pour un constat bref, en lieu public et sur un soupçon, le juge administratif n’a pas parlé de ces mentions. Nous ne l’avons pas vu juger au regard du RGPD.',
      sources: ['ce-2014-355201-jouy', 'caa-bordeaux-2022-20BX00450-smicval'],
    },
    {
      si: { secteur: 'public', dispositif: 'filature' },
      alors: 'a-verifier',
      motif:
        'Le juge administratif a admis des détectives sans parler de ces mentions. Le point reste à discuter.',
      sources: ['rgpd-13', 'ce-2014-355201-jouy'],
    },
    {
      si: { mentions: 'toutes', information: [...donneeAvant, 'avant-les-faits'] },
      alors: 'respectee',
      motif:
        'But, base légale, durée, destinataires et droits ont été donnés avant ce dont il est question.',
      sources: ['rgpd-13', 'rgpd-12'],
    },
    {
      si: { etat: 'projet' },
      alors: 'a-verifier',
      motif: 'À faire avant la mise en service : écrire une notice complète et la remettre.',
      sources: ['rgpd-13', 'rgpd-12'],
    },
    {
      si: { information: 'aucune' },
      alors: 'manquement',
      motif: 'Sans aucune information, aucune des mentions obligatoires n’a été donnée.',
      sources: ['rgpd-13', 'cass-soc-2023-21-17802-video-caisse', 'cnil-2019-006-uniontrad'],
    },
    {
      si: { information: 'apres-coup' },
      alors: 'manquement',
      motif: 'Ces mentions sont dues au moment où les données sont recueillies, pas ensuite.',
      sources: ['rgpd-13'],
    },
    {
      si: { mentions: 'aucune' },
      alors: 'manquement',
      motif: 'L’information ne disait ni le but, ni la durée, ni les droits.',
      sources: ['rgpd-13', 'cass-soc-2023-21-17802-video-caisse'],
    },
    {
      si: { mentions: 'une-partie' },
      alors: 'manquement',
      motif:
        'Une partie des mentions manque. Une information par niveaux reste possible, si le reste est facile à trouver.',
      sources: ['rgpd-13', 'cnil-2014-307-providis', 'ce-2025-492830-amazon'],
    },
    {
      si: { mentions: 'toutes', information: 'sans-preuve' },
      alors: 'a-verifier',
      motif: 'Les mentions seraient complètes, mais l’employeur ne peut pas le montrer.',
      sources: ['rgpd-13', 'rgpd-12'],
    },
    {
      si: {},
      alors: 'a-verifier',
      motif:
        'Il faut savoir si le but, la base, la durée, les destinataires et les droits ont été dits.',
      sources: ['rgpd-13', 'rgpd-12'],
    },
  ],
};
