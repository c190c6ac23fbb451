import { constatBref, ouvertureIsolee, testReserve } from '../../vocabulaire/groupes.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

/** Santé, biométrie, opinions, infractions : interdites par principe. */
export const donneesSensibles: Obligation = {
  id: 'donnees-sensibles',
  titre: 'Écarter les données sensibles',
  collecte: 'pivot-de-fond',
  partie: 'faire',
  textes: ['rgpd-9', 'rgpd-10', 'cnil-biometrie-2019-001'],
  ordinaires: {
    cible: ['non'],
    secteur: ['prive'],
    soupcon: ['non'],
    etat: ['en-service', 'retire'],
    finalite: [
      'securite',
      'qualite-formation',
      'organisation',
      'evaluation',
      'obligation-legale',
      'discipline',
      'aucune-annoncee',
    ],
    dispositif: [
      'appels',
      'suivi-activite',
      'video',
      'video-public',
      'geolocalisation',
      'badge',
      'enregistreur-frappe',
      'captures-ecran',
      'mesure-inactivite',
      'webcam',
      'chronotachygraphe',
      'ia-emotions',
      'ia-rh',
      'objets-connectes',
      'client-mystere',
      'filature',
      'reseaux-sociaux',
      'autre',
      'journaux',
      'enregistrement',
      'camera-embarquee',
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
      motif: 'Un contrôle humain sans outil ne recueille pas, par lui-même, de données.',
      sources: ['rgpd-4'],
    },
    {
      si: ouvertureIsolee,
      sans: { zones: 'contenus-prives' },
      alors: 'sans-objet',
      motif:
        'Ouvrir une fois un fichier ou un message que rien ne disait personnel n’est pas, à soi seul, recueillir des données sensibles. Ce qu’il dirait de la santé ou des opinions, l’employeur n’a pas à le retenir.',
      sources: ['rgpd-9', 'cass-soc-2006-04-48025-cryptage'],
    },
    {
      // Des données sensibles se déclarent : tant que rien n’en est dit, on lit la ligne du constat bref.
      si: {
        ...constatBref,
        donnees: ['biometrie', 'sante', 'syndicales-ou-opinions', 'infractions'],
      },
      exception: {
        faits: ['donnees'],
        saufSi: 'le constat a retenu des données de santé, ou d’autres données sensibles',
      },
      alors: 'a-verifier',
      motif:
        'Le constat a retenu des données sensibles. Le juge administratif, dans les affaires relevées, n’a pas eu à en connaître.',
      sources: ['rgpd-9', 'ce-2014-355201-jouy'],
    },
    {
      si: constatBref,
      alors: 'sans-objet',
      motif:
        'Un constat bref, en lieu public, qui ne touche rien de privé, ne recueille pas à lui seul de données sensibles. Ce qu’il montrerait de la santé ou des opinions ne se retient pas.',
      sources: ['ce-2014-355201-jouy', 'caa-bordeaux-2022-20BX00450-smicval'],
    },
    {
      si: { dispositif: 'fouille' },
      alors: 'sans-objet',
      motif:
        'Une fouille ne fait pas, à elle seule, de fichier. Ce que contient un sac peut dire la santé\u00a0: l’employeur n’a pas à le retenir.',
      sources: ['rgpd-4', 'rgpd-9'],
    },
    {
      si: testReserve,
      alors: 'sans-objet',
      motif:
        'Un test lu sur place ne fait pas à lui seul de fichier ; nous ne l’avons pas vu juger au regard du RGPD. Son résultat touche à la santé, et celui d’un test salivaire reste secret.',
      sources: ['rgpd-4', 'rgpd-9', 'ce-2016-394178-test-salivaire'],
    },
    {
      si: { dispositif: 'depistage' },
      alors: 'a-verifier',
      motif:
        'Un test d’alcool ou de stupéfiants touche à la santé. Il n’est admis que pour des postes à risque, et le résultat d’un test salivaire reste secret.',
      sources: ['rgpd-9', 'L1321-3', 'ce-2016-394178-test-salivaire'],
    },
    {
      si: { donnees: 'sante' },
      alors: 'interdit',
      motif:
        'Sauf texte, les données de santé ne sont pas pour l’employeur. L’accord du salarié y suffit rarement.',
      sources: ['rgpd-9', 'g29-travail-2017'],
    },
    {
      si: { dispositif: 'biometrie', finalite: 'temps-de-travail' },
      alors: 'interdit',
      motif: 'La CNIL exclut la biométrie pour contrôler les horaires.',
      sources: ['rgpd-9', 'cnil-biometrie-2019-001', 'cnil-2018-009-aca'],
    },
    {
      si: { donnees: 'biometrie', finalite: 'temps-de-travail' },
      alors: 'interdit',
      motif: 'La CNIL exclut la biométrie pour contrôler les horaires.',
      sources: ['rgpd-9', 'cnil-biometrie-2019-001', 'cnil-2018-009-aca'],
    },
    {
      si: { dispositif: 'alerte', donnees: 'infractions' },
      sans: { donnees: 'syndicales-ou-opinions' },
      alors: 'a-verifier',
      motif: 'Un signalement parle souvent d’infractions. Ces données demandent un cadre strict.',
      sources: ['rgpd-10'],
    },
    {
      si: { etat: 'projet', donnees: ['syndicales-ou-opinions', 'infractions'] },
      alors: 'a-verifier',
      motif:
        'À faire avant la mise en service : retirer ces données, ou trouver l’exception légale.',
      sources: ['rgpd-9', 'rgpd-10'],
    },
    {
      si: { donnees: 'syndicales-ou-opinions' },
      alors: 'manquement',
      motif:
        'L’appartenance syndicale, les opinions et la religion ne se recueillent pas, sauf exception. La CNIL a aussi jugé de trop des jours de grève comptés.',
      sources: ['rgpd-9', 'rgpd-5', 'cnil-2021-019-ratp'],
    },
    {
      si: { donnees: 'infractions' },
      alors: 'manquement',
      motif:
        'Un employeur ne tient pas de fichier d’infractions, sauf si un texte l’y autorise, comme à une victime qui agit en justice.',
      sources: ['rgpd-10'],
    },
    {
      si: { dispositif: 'biometrie' },
      alors: 'a-verifier',
      motif: 'Pour un accès, la biométrie demande une nécessité écrite et une analyse d’impact.',
      sources: ['rgpd-9', 'cnil-biometrie-2019-001'],
    },
    {
      si: { donnees: 'biometrie' },
      alors: 'a-verifier',
      motif: 'La biométrie demande une nécessité écrite et une analyse d’impact.',
      sources: ['rgpd-9', 'cnil-biometrie-2019-001'],
    },
    {
      si: { donnees: 'ordinaires' },
      alors: 'respectee',
      motif: 'Seules des données de travail ordinaires sont recueillies.',
      sources: ['rgpd-9'],
    },
    {
      si: {},
      alors: 'a-verifier',
      motif: 'Il faut savoir quelles sortes de données l’outil recueille.',
      sources: ['rgpd-9', 'rgpd-10'],
    },
  ],
};
