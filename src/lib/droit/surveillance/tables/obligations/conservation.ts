import type { Obligation } from '../../vocabulaire/types.ts';

/** Ne pas garder au-delà du nécessaire ; dire si la durée vient d’une loi ou d’une recommandation. */
export const conservation: Obligation = {
  id: 'conservation',
  titre: 'Effacer les données à temps',
  collecte: 'fonde-l-irregularite',
  partie: 'faire',
  textes: ['rgpd-5', 'csi-l252-5', 'D3171-16'],
  ordinaires: {
    etat: ['en-service', 'retire'],
    dispositif: [
      'suivi-activite',
      'messagerie-web',
      'enregistreur-frappe',
      'captures-ecran',
      'mesure-inactivite',
      'webcam',
      'telephone',
      'ia-emotions',
      'ia-rh',
      'objets-connectes',
      'client-mystere',
      'filature',
      'reseaux-sociaux',
      'autre',
      'fichiers',
      'depistage',
      'enregistrement',
      'camera-embarquee',
    ],
  },
  lignes: [
    {
      si: { dispositif: ['controle-humain', 'fouille'] },
      alors: 'sans-objet',
      motif: 'Un contrôle fait par une personne, sans outil, ne conserve rien par lui-même.',
      sources: ['rgpd-4'],
    },
    {
      si: { conservation: 'dans-la-reference' },
      alors: 'respectee',
      motif: 'La durée reste dans la référence connue pour cet outil, s’il y en a une.',
      sources: ['rgpd-5'],
    },
    {
      si: { etat: 'projet' },
      alors: 'a-verifier',
      motif: 'À faire avant la mise en service : fixer une durée, l’écrire et l’annoncer.',
      sources: ['rgpd-5', 'rgpd-13'],
    },
    {
      si: { conservation: 'au-dela-de-sa-regle' },
      alors: 'manquement',
      motif: 'L’employeur garde les données plus longtemps que la durée qu’il a lui-même fixée.',
      sources: ['rgpd-5', 'cnil-2021-019-ratp'],
    },
    {
      si: { conservation: 'sans-limite' },
      alors: 'manquement',
      motif:
        'Les données sont gardées sans limite de durée. Une durée doit être fixée selon le but.',
      sources: ['rgpd-5'],
    },
    {
      si: { dispositif: 'video-public', conservation: 'au-dela' },
      alors: 'manquement',
      motif:
        'Dans un lieu ouvert au public, la loi limite la conservation des images à un mois, sauf enquête ou information judiciaire.',
      sources: ['csi-l252-5', 'rgpd-5'],
    },
    {
      si: { dispositif: 'video', conservation: 'au-dela' },
      alors: 'a-verifier',
      motif:
        'La CNIL recommande quelques jours, un mois au plus. Une recommandation n’est pas une loi.',
      sources: ['cnil-videosurveillance', 'rgpd-5'],
    },
    {
      si: { dispositif: 'appels', conservation: 'au-dela' },
      alors: 'a-verifier',
      motif:
        'La CNIL recommande six mois pour un enregistrement. Une recommandation n’est pas une loi.',
      sources: ['cnil-appels', 'rgpd-5'],
    },
    {
      si: { dispositif: 'geolocalisation', conservation: 'au-dela' },
      alors: 'a-verifier',
      motif:
        'La CNIL recommande deux mois, un an ou cinq ans selon le but. Une recommandation n’est pas une loi.',
      sources: ['cnil-geolocalisation', 'rgpd-5'],
    },
    {
      si: { dispositif: 'badge', conservation: 'au-dela' },
      alors: 'a-verifier',
      motif:
        'La CNIL recommande trois mois pour les accès. Les décomptes d’heures se gardent au moins un an.',
      sources: ['cnil-badge', 'D3171-16', 'rgpd-5'],
    },
    {
      si: { dispositif: ['fichiers-journaux', 'journaux'], conservation: 'au-dela' },
      alors: 'a-verifier',
      motif:
        'La CNIL recommande six mois à un an pour les journaux informatiques. Une recommandation n’est pas une loi.',
      sources: ['cnil-journalisation-2021-122', 'rgpd-5'],
    },
    {
      si: { dispositif: 'chronotachygraphe', conservation: 'au-dela' },
      alors: 'a-verifier',
      motif:
        'Le règlement européen fixe un minimum d’un an, pas un maximum. L’employeur doit justifier une durée plus longue.',
      sources: ['reglement-165-2014', 'rgpd-5'],
    },
    {
      si: { dispositif: 'biometrie', conservation: 'au-dela' },
      alors: 'a-verifier',
      motif:
        'Le règlement type de la CNIL, qui s’impose, fixe des durées que nous n’avons pas pu lire. L’employeur doit montrer qu’il les suit.',
      sources: ['cnil-biometrie-2019-001', 'rgpd-5'],
    },
    {
      si: { dispositif: 'alerte', conservation: 'au-dela' },
      alors: 'a-verifier',
      motif:
        'Le référentiel de la CNIL donne des durées que nous n’avons pas pu lire. Un référentiel n’est pas une loi.',
      sources: ['cnil-alertes-2023', 'rgpd-5'],
    },
    {
      si: { conservation: 'au-dela' },
      alors: 'a-verifier',
      motif:
        'Nous n’avons pas trouvé de durée officielle pour cet outil. L’employeur doit justifier la sienne.',
      sources: ['rgpd-5'],
    },
    {
      si: {},
      alors: 'a-verifier',
      motif: 'Il faut savoir combien de temps les données sont gardées.',
      sources: ['rgpd-5'],
    },
  ],
};
