import {
  cameras,
  constatBref,
  ouvertureIsolee,
  ouvrentDesContenus,
  utilisees,
} from '../../vocabulaire/groupes.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

/** Ce que chacun doit savoir avant qu’un outil ne recueille quoi que ce soit sur lui. */
export const informationIndividuelle: Obligation = {
  id: 'information-individuelle',
  titre: 'Informer chaque personne avant la collecte',
  collecte: 'pivot-de-fond',
  partie: 'dire',
  textes: ['L1222-4', 'rgpd-13', 'L1221-9'],
  ordinaires: {
    role: ['salarie', 'interimaire', 'agent-public', 'employeur', 'observateur'],
    dispositif: [
      'appels',
      'suivi-activite',
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
      'enregistrement',
      'camera-embarquee',
    ],
    etat: ['en-service', 'retire'],
    poste: ['oui', 'de-passage'],
    mentions: ['une-partie', 'aucune'],
    permanence: ['reguliere', 'constante'],
    personnel: ['identifie-sans-lui', 'identifie-en-sa-presence', 'sans-objet', 'compte-personnel'],
    zones: [
      'pauses-sanitaires-vestiaires',
      'local-syndical',
      'son',
      'hors-temps-de-travail',
      'domicile',
      'aucune',
    ],
    dissimulation: ['cache', 'ruse'],
    soupcon: ['non'],
    'usage-reel': ['detourne'],
  },
  lignes: [
    {
      si: { dispositif: 'controle-humain', dissimulation: 'non' },
      alors: 'sans-objet',
      motif:
        'Le contrôle d’un supérieur ou d’un service interne, sans outil ni cachette, n’est pas en soi irrégulier faute d’annonce.',
      sources: ['cass-soc-2014-13-18427-sqybus', 'cass-soc-2016-14-19002-audit'],
    },
    {
      si: {
        etat: 'projet',
        dispositif: ['fouille', 'depistage'],
        information: ['aucune', 'apres-coup', 'sans-preuve'],
      },
      alors: 'a-verifier',
      motif:
        'À faire avant le premier contrôle : l’annoncer à chacun, avec le droit de refuser ou de contester.',
      sources: ['L1121-1', 'L1321-3'],
    },
    {
      si: { dispositif: 'fouille', information: ['aucune', 'apres-coup'] },
      alors: 'manquement',
      motif:
        'Avant d’ouvrir un sac, l’employeur avertit la personne qu’elle peut refuser et demander un témoin ; il l’avertit aussi avant d’ouvrir son casier. Rien n’a été dit.',
      sources: ['L1121-1', 'cass-soc-2009-07-42068-sac', 'cass-soc-2005-02-47123-conditionneuse'],
    },
    {
      si: { dispositif: 'fouille', information: 'sans-preuve', suite: utilisees },
      alors: 'manquement',
      motif: 'L’employeur doit pouvoir montrer qu’il a averti la personne de ses droits.',
      sources: ['cass-soc-2005-02-47123-conditionneuse'],
    },
    {
      si: {
        dispositif: 'fouille',
        information: ['orale-ou-affichage', 'ecrite-vague', 'sans-preuve'],
      },
      alors: 'a-verifier',
      motif:
        'Afficher le règlement intérieur n’a pas suffi. L’avertissement se donne à la personne, au moment du contrôle.',
      sources: ['cass-soc-2005-02-47123-conditionneuse'],
    },
    {
      si: { dispositif: 'fouille', information: ['ecrite-precise', 'avant-les-faits'] },
      alors: 'respectee',
      motif: 'La personne a été avertie elle-même de ses droits, ou de la date d’ouverture.',
      sources: ['cass-soc-2009-07-42068-sac', 'cass-soc-2008-06-45902-vestiaire'],
    },
    {
      si: { dispositif: 'depistage', information: ['aucune', 'apres-coup'] },
      alors: 'manquement',
      motif:
        'Le test doit être prévu au règlement intérieur, avec le moyen de le contester. Rien ne l’annonçait.',
      sources: ['L1321-3', 'cass-soc-2002-99-45878-alcootest'],
    },
    {
      si: {
        dispositif: 'depistage',
        information: ['ecrite-precise', 'orale-ou-affichage'],
        'usage-annonce': 'oui',
      },
      alors: 'respectee',
      motif:
        'Le règlement intérieur, ou une note, annonçait le test et ce qu’il pouvait entraîner.',
      sources: ['L1321-3', 'cass-soc-2002-99-45878-alcootest', 'ce-2016-394178-test-salivaire'],
    },
    {
      si: {
        dispositif: 'depistage',
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
        'Le test doit être prévu au règlement intérieur, avec le moyen de le contester. Il faut voir ce qui était annoncé.',
      sources: ['L1321-3', 'cass-soc-2002-99-45878-alcootest'],
    },
    {
      si: ouvertureIsolee,
      sans: { zones: 'contenus-prives' },
      alors: 'sans-objet',
      motif:
        'Ouvrir une fois un fichier ou un message que rien ne disait personnel n’est pas un dispositif de surveillance. La charte informatique reste due.',
      sources: ['cass-soc-2006-04-48025-cryptage', 'cnil-messagerie'],
    },
    {
      si: constatBref,
      alors: 'sans-objet',
      motif:
        'Pour un constat bref, en lieu public et sur un soupçon, le juge administratif n’a pas demandé que l’agent soit averti. Nous ne l’avons pas vu juger au regard du RGPD.',
      sources: ['ce-2014-355201-jouy', 'caa-bordeaux-2022-20BX00450-smicval'],
    },
    {
      si: { secteur: 'public', dispositif: 'filature' },
      alors: 'a-verifier',
      motif:
        'Le juge administratif a déjà admis le recours à des détectives dans des lieux ouverts au public. L’information due au titre du RGPD reste à discuter.',
      sources: ['rgpd-13', 'ce-2014-355201-jouy', 'caa-bordeaux-2022-20BX00450-smicval'],
    },
    {
      si: { secteur: 'prive', dispositif: cameras, poste: 'non' },
      exception: { faits: ['poste'], saufSi: 'personne ne travaille dans la zone filmée' },
      alors: 'sans-objet',
      motif:
        'Là où personne ne travaille, le Code du travail n’exige pas cette information. Les mentions du RGPD restent dues.',
      sources: ['cass-soc-2001-98-44290-italexpress', 'cass-soc-2013-12-16564-casino', 'rgpd-13'],
    },
    {
      si: { role: 'candidat', information: 'ecrite-precise' },
      alors: 'respectee',
      motif: 'Le candidat a reçu une information écrite et précise avant la collecte.',
      sources: ['L1221-8', 'L1221-9'],
    },
    {
      si: { secteur: 'public', information: 'ecrite-precise', 'usage-annonce': 'oui' },
      alors: 'respectee',
      motif:
        'L’agent a reçu une information écrite et précise, qui annonçait un possible contrôle.',
      sources: ['rgpd-13'],
    },
    {
      si: { secteur: 'prive', information: 'ecrite-precise', 'usage-annonce': 'oui' },
      alors: 'respectee',
      motif:
        'Une information écrite et précise a été remise avant la collecte. Elle annonçait un possible contrôle ou une sanction.',
      sources: ['L1222-4', 'rgpd-13'],
    },
    {
      si: { secteur: 'prive', dispositif: 'autre', poste: 'non' },
      alors: 'a-verifier',
      motif:
        'Là où personne ne travaille, le Code du travail n’exige pas cette information pour une caméra. Nous ne l’avons pas vu juger pour un autre outil.',
      sources: ['cass-soc-2001-98-44290-italexpress', 'rgpd-13'],
    },
    {
      si: { etat: 'projet', role: 'candidat' },
      alors: 'a-verifier',
      motif: 'À faire avant la mise en service : informer chaque candidat de la méthode utilisée.',
      sources: ['L1221-8', 'L1221-9'],
    },
    {
      si: { etat: 'projet', secteur: 'public' },
      alors: 'a-verifier',
      motif: 'À faire avant la mise en service : informer chaque agent, avec précision.',
      sources: ['rgpd-13'],
    },
    {
      si: { etat: 'projet' },
      alors: 'a-verifier',
      motif:
        'À faire avant la mise en service : informer chaque salarié de l’outil, de son but et d’un éventuel usage disciplinaire.',
      sources: ['L1222-4', 'rgpd-13'],
    },
    {
      si: { role: 'candidat', information: ['aucune', 'apres-coup'] },
      alors: 'manquement',
      motif: 'Un candidat doit connaître le dispositif avant toute collecte le concernant.',
      sources: ['L1221-9', 'L1221-8', 'rgpd-13'],
    },
    {
      si: {
        role: 'candidat',
        information: ['ecrite-vague', 'orale-ou-affichage', 'sans-preuve', 'avant-les-faits'],
      },
      alors: 'a-verifier',
      motif: 'La précision ou la preuve de l’information peuvent se discuter.',
      sources: ['L1221-8', 'L1221-9'],
    },
    {
      si: { secteur: 'public', information: ['aucune', 'apres-coup'] },
      alors: 'manquement',
      motif:
        'L’agent public doit être informé au moment où ses données sont recueillies. Cette règle vient ici du RGPD.',
      sources: ['rgpd-13'],
    },
    {
      si: { information: 'avant-les-faits', 'usage-annonce': 'oui', mentions: 'toutes' },
      alors: 'respectee',
      motif:
        'L’information complète a précédé les faits dont il est question. Ce qui a été recueilli avant elle reste irrégulier.',
      sources: ['L1222-4', 'rgpd-13'],
    },
    {
      si: {
        secteur: 'prive',
        information: 'avant-les-faits',
        'usage-annonce': 'non',
        suite: utilisees,
      },
      alors: 'manquement',
      motif:
        'L’information a précédé les faits, mais elle n’annonçait pas que l’outil pouvait servir contre le salarié.',
      sources: ['L1222-4', 'cass-soc-2021-20-12263-pharmacie'],
    },
    {
      si: {
        secteur: 'public',
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
        'Reste à voir si l’information donnée à l’agent annonçait cet usage, et si elle peut être prouvée.',
      sources: ['rgpd-13', 'rgpd-12'],
    },
    {
      si: { role: 'stagiaire-ou-apprenti', information: 'aucune' },
      alors: 'manquement',
      motif:
        'Aucune information n’a été donnée avant la collecte. Le Code du travail la doit à un apprenti, et le RGPD à un stagiaire.',
      sources: ['rgpd-13', 'L6222-23', 'L1222-4'],
    },
    {
      si: { information: 'aucune' },
      alors: 'manquement',
      motif:
        'Aucune information n’a été donnée avant la collecte. Le Code du travail l’exige quel que soit l’effectif.',
      sources: [
        'L1222-4',
        'rgpd-13',
        'cass-soc-2023-21-17802-video-caisse',
        'cass-soc-2025-22-15793-telesecretaires',
        'cph-compiegne-2023-maif',
      ],
    },
    {
      si: { information: 'apres-coup' },
      alors: 'manquement',
      motif:
        'L’information est arrivée après la collecte dont on se sert. Elle devait la précéder.',
      sources: ['L1222-4', 'rgpd-13'],
    },
    {
      si: { information: 'sans-preuve', suite: utilisees },
      alors: 'manquement',
      motif:
        'L’employeur ne peut pas montrer qu’il a informé. C’est à lui de le prouver quand il se sert des données.',
      sources: ['L1222-4', 'cass-soc-2018-16-26482-restaurant'],
    },
    {
      si: {
        information: ['ecrite-vague', 'sans-preuve'],
        dispositif: ouvrentDesContenus,
        zones: 'contenus-prives',
      },
      alors: 'manquement',
      motif:
        'Une annonce vague, ou que rien ne prouve, ne suffit pas pour lire des contenus privés. Il fallait dire la nature et l’étendue du contrôle.',
      sources: ['cedh-2017-barbulescu', 'L1222-4', 'rgpd-13'],
    },
    {
      si: { 'usage-annonce': 'non', suite: utilisees, 'usage-reel': 'conforme' },
      exception: {
        faits: ['usage-reel'],
        saufSi: 'l’usage réel suit le but annoncé, ce qu’un arrêt de 2025 a admis',
      },
      alors: 'a-verifier',
      motif:
        'L’annonce ne parlait pas de sanction, mais l’usage suit le but annoncé. Un arrêt de 2025 l’a admis pour la sûreté d’un aéroport.',
      sources: ['cass-soc-2025-22-19925-aeroport', 'L1222-4'],
    },
    {
      si: { 'usage-annonce': 'non', suite: utilisees },
      alors: 'manquement',
      motif:
        'L’outil a servi contre le salarié sans que cet usage ait été annoncé. L’information devait le dire avant.',
      sources: [
        'L1222-4',
        'cass-soc-2021-20-12263-pharmacie',
        'cass-soc-2024-22-23073-pharmacie-2',
        'cass-soc-2025-22-15793-telesecretaires',
      ],
    },
    {
      si: { information: 'sans-preuve' },
      alors: 'a-verifier',
      motif: 'L’employeur ne peut pas montrer qu’il a informé. La preuve pèse sur lui.',
      sources: ['L1222-4', 'cass-soc-2018-16-26482-restaurant'],
    },
    {
      si: { information: 'avant-les-faits' },
      alors: 'a-verifier',
      motif:
        'L’information a précédé les faits. Il faut voir si elle annonçait un possible contrôle et donnait toutes les mentions.',
      sources: ['L1222-4', 'rgpd-13'],
    },
    {
      si: {
        information: 'orale-ou-affichage',
        'usage-annonce': 'oui',
        'usage-reel': 'conforme',
      },
      alors: 'respectee',
      motif:
        'Une note affichée, ou une réunion dont il reste une trace, annonçait le contrôle, et l’usage s’y tient. Une note affichée et détaillée a déjà suffi.',
      sources: ['L1222-4', 'cass-soc-2023-22-13783-client-mystere'],
    },
    {
      si: { information: 'orale-ou-affichage' },
      alors: 'a-verifier',
      motif:
        'La forme est libre et un affichage détaillé a déjà suffi. C’est à l’employeur de prouver ce qui a été dit.',
      sources: ['L1222-4', 'cass-soc-2023-22-13783-client-mystere'],
    },
    {
      si: { information: 'ecrite-vague' },
      alors: 'a-verifier',
      motif: 'L’information écrite est vague. Annoncer un contrôle ne suffit pas toujours.',
      sources: ['L1222-4', 'rgpd-13', 'cedh-2017-barbulescu', 'cass-soc-2021-19-13856-cuisinier'],
    },
    {
      si: { information: 'ecrite-precise', 'usage-annonce': 'non', suite: 'aucune' },
      alors: 'respectee',
      motif:
        'L’information écrite est précise pour le but annoncé. Elle ne couvrirait pas une sanction, qu’elle n’annonce pas.',
      sources: ['L1222-4', 'rgpd-13', 'cass-soc-2021-20-12263-pharmacie'],
    },
    {
      si: {},
      alors: 'a-verifier',
      motif:
        'Il faut savoir ce que chacun a reçu avant la collecte, et si un contrôle y était annoncé.',
      sources: ['L1222-4', 'rgpd-13'],
    },
  ],
};
