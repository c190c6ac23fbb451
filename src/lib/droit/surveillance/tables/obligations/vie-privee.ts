import {
  cameras,
  comptentLActivite,
  ouvrentDesContenus,
  pointent,
  servantAuTeletravail,
} from '../../vocabulaire/groupes.ts';
import type { Dispositif } from '../../vocabulaire/faits.ts';
import type { Obligation } from '../../vocabulaire/types.ts';

/** Les outils qui filment, écoutent, localisent ou suivent la personne jusque dans ses pauses. */
const suiventDansLesPauses = [
  'appels',
  'video',
  'video-public',
  'geolocalisation',
  'enregistreur-frappe',
  'captures-ecran',
  'webcam',
  'telephone',
  'ia-emotions',
  'objets-connectes',
  'filature',
  'controle-humain',
  'enregistrement',
  'camera-embarquee',
  'autre',
] as const satisfies readonly Dispositif[];

/** Ceux qui n’y suivent personne, sans que nous ayons trouvé de règle propre. */
const touchentAuxPauses = [
  'biometrie',
  'messagerie-web',
  'fichiers-journaux',
  'fichiers',
  'journaux',
  'alerte',
  'client-mystere',
  'reseaux-sociaux',
  'depistage',
] as const satisfies readonly Dispositif[];

/** Les outils pour qui le son est un ajout ; pour des appels, les conversations hors appel. */
const ajoutentLeSon = [
  'appels',
  'suivi-activite',
  'video',
  'video-public',
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
  'camera-embarquee',
] as const satisfies readonly Dispositif[];

/** Les outils qui suivent la personne, et non un lieu. */
const suiventHorsDuTravail = [
  'appels',
  'suivi-activite',
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
  'camera-embarquee',
] as const satisfies readonly Dispositif[];

/** Les outils qui, au domicile, captent le domicile lui-même. */
const entrentAuDomicile = [
  'video',
  'video-public',
  'geolocalisation',
  'biometrie',
  'enregistreur-frappe',
  'captures-ecran',
  'webcam',
  'chronotachygraphe',
  'alerte',
  'ia-emotions',
  'objets-connectes',
  'client-mystere',
  'filature',
  'reseaux-sociaux',
  'controle-humain',
  'fouille',
  'depistage',
  'camera-embarquee',
] as const satisfies readonly Dispositif[];

/** Les outils qui n’ouvrent aucun contenu. */
const nOuvrentRien = [
  'appels',
  'suivi-activite',
  'video',
  'video-public',
  'geolocalisation',
  'badge',
  'biometrie',
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
  'controle-humain',
  'autre',
  'journaux',
  'enregistrement',
  'camera-embarquee',
] as const satisfies readonly Dispositif[];

/** Les lieux, les moments et les contenus qui échappent à l’employeur. */
export const viePrivee: Obligation = {
  id: 'vie-privee',
  titre: 'Laisser hors d’atteinte la vie privée',
  collecte: 'pivot-de-fond',
  partie: 'faire',
  textes: ['L1121-1', 'c-civ-9', 'rgpd-5', 'cp-226-15'],
  ordinaires: {
    etat: ['en-service', 'retire'],
    permanence: ['ponctuelle', 'reguliere'],
    soupcon: ['non'],
    information: ['ecrite-vague', 'orale-ou-affichage', 'avant-les-faits'],
  },
  lignes: [
    {
      si: { zones: 'pauses-sanitaires-vestiaires', dispositif: suiventDansLesPauses },
      alors: 'interdit',
      motif: 'Les pauses, les toilettes et les vestiaires ne se surveillent pas.',
      sources: [
        'L1121-1',
        'cnil-videosurveillance',
        'cnil-2014-307-providis',
        'cass-soc-2023-22-18105-local-repos',
      ],
    },
    {
      si: { zones: 'local-syndical' },
      alors: 'interdit',
      motif: 'Un local syndical et son accès ne se surveillent pas.',
      sources: ['L1121-1', 'cnil-videosurveillance'],
    },
    {
      si: { zones: 'hors-temps-de-travail', dispositif: 'geolocalisation' },
      alors: 'interdit',
      motif:
        'Un salarié ne se géolocalise pas pendant ses pauses, ses trajets privés ou son repos.',
      sources: ['L1121-1', 'cnil-geolocalisation', 'cass-soc-2023-21-22852-smv'],
    },
    {
      si: { zones: 'son', dispositif: ajoutentLeSon },
      alors: 'manquement',
      motif: 'Capter aussi le son des conversations a été jugé excessif dans les cas relevés.',
      sources: [
        'L1121-1',
        'rgpd-5',
        'cnil-2025-008-samaritaine',
        'cass-soc-2025-22-24474-video-insu',
      ],
    },
    {
      si: { zones: 'hors-temps-de-travail', dispositif: suiventHorsDuTravail },
      alors: 'manquement',
      motif: 'L’outil suit la personne en dehors de son temps de travail.',
      sources: ['L1121-1', 'c-civ-9', 'cass-soc-2024-21-19802-routier'],
    },
    {
      si: { zones: 'domicile', dispositif: entrentAuDomicile },
      alors: 'manquement',
      motif:
        'L’outil montre, écoute ou suit la personne chez elle. L’employeur n’y a pas, en principe, sa place.',
      sources: ['L1121-1', 'c-civ-9', 'cass-soc-2002-00-42401-filature', 'cnil-teletravail'],
    },
    {
      si: { zones: 'contenus-prives', permanence: 'constante' },
      alors: 'manquement',
      motif: 'Surveiller en continu des contenus privés porte atteinte à la vie privée.',
      sources: ['cedh-2017-barbulescu', 'c-civ-9', 'L1121-1'],
    },
    {
      si: { etat: 'projet', dispositif: 'fouille' },
      alors: 'a-verifier',
      motif:
        'À prévoir avant le premier contrôle\u00a0: un sac ou un casier s’ouvre devant la personne, avertie, et qui peut refuser.',
      sources: ['cass-soc-2009-07-42068-sac', 'cass-soc-2001-99-43030-armoire', 'L1121-1'],
    },
    {
      si: { etat: 'projet', zones: 'aucune' },
      alors: 'respectee',
      motif: 'Le projet ne vise aucun lieu, moment ni contenu privé.',
      sources: ['L1121-1'],
    },
    {
      si: {
        etat: 'projet',
        dispositif: ouvrentDesContenus,
        zones: ['contenus-prives'],
      },
      alors: 'manquement',
      motif: 'Le projet vise des contenus privés.',
      sources: ['c-civ-9', 'L1121-1', 'cass-soc-2001-99-42942-nikon'],
    },
    {
      si: { etat: 'projet', dispositif: ouvrentDesContenus },
      alors: 'a-verifier',
      motif:
        'À prévoir avant la mise en service\u00a0: un contenu marqué personnel ne s’ouvre que devant la personne, ou elle appelée.',
      sources: ['L1121-1', 'cnil-messagerie'],
    },
    {
      si: {
        dispositif: [...ouvrentDesContenus, 'reseaux-sociaux'],
        personnel: 'identifie-sans-lui',
      },
      alors: 'manquement',
      motif:
        'Un contenu marqué personnel a été ouvert sans le salarié. Il faut un risque ou un événement particulier.',
      sources: [
        'c-civ-9',
        'cp-226-15',
        'cass-soc-2001-99-42942-nikon',
        'cass-soc-2024-23-13992-usb',
      ],
    },
    {
      si: { dispositif: [...ouvrentDesContenus, 'reseaux-sociaux'], personnel: 'compte-personnel' },
      alors: 'manquement',
      motif:
        'Une messagerie ou un compte privé a été ouvert sans le salarié. Son contenu est à lui, même si rien ne le dit personnel.',
      sources: ['c-civ-9', 'cp-226-15', 'cass-soc-2017-16-19609-jesana'],
    },
    {
      // Au domicile, l’appareil ouvert peut aussi montrer le foyer : que rien ne soit marqué n’y suffit pas.
      si: {
        zones: 'domicile',
        dispositif: 'telephone',
        personnel: ['identifie-en-sa-presence', 'non-identifie'],
      },
      exception: {
        faits: ['personnel'],
        saufSi:
          'rien ne disait ces contenus personnels, ou s’ils ont été ouverts devant le salarié',
      },
      alors: 'a-verifier',
      motif:
        'Le téléphone sert au domicile. Même ouvert devant la personne, ou sans rien de marqué, son contenu peut montrer le foyer.',
      sources: ['L1222-9', 'L1121-1', 'cnil-teletravail'],
    },
    {
      si: {
        zones: 'pauses-sanitaires-vestiaires',
        dispositif: ['messagerie-web', 'fichiers-journaux', 'fichiers'],
        personnel: ['identifie-en-sa-presence', 'non-identifie'],
      },
      exception: {
        faits: ['personnel'],
        saufSi:
          'rien ne disait ces contenus personnels, ou s’ils ont été ouverts devant le salarié',
      },
      alors: 'a-verifier',
      motif:
        'L’outil touche aussi les pauses. Même ouvert devant la personne, ou sans rien de marqué, il faut voir ce qu’il en retient.',
      sources: ['L1121-1', 'rgpd-5'],
    },
    {
      si: {
        zones: 'contenus-prives',
        dispositif: ouvrentDesContenus,
        personnel: ['identifie-en-sa-presence', 'non-identifie'],
      },
      exception: {
        faits: ['personnel'],
        saufSi:
          'rien ne disait ces contenus personnels, ou s’ils ont été ouverts devant le salarié',
      },
      alors: 'respectee',
      motif:
        'Un contenu non marqué personnel est présumé professionnel. Un contenu marqué s’ouvre devant le salarié, ou lui appelé.',
      sources: ['L1121-1', 'cnil-messagerie'],
    },
    {
      si: { zones: 'contenus-prives' },
      alors: 'manquement',
      motif: 'L’outil touche des contenus privés.',
      sources: [
        'c-civ-9',
        'L1121-1',
        'cass-soc-2001-99-42942-nikon',
        'cass-soc-2017-16-19609-jesana',
      ],
    },
    {
      si: { zones: 'pauses-sanitaires-vestiaires', dispositif: comptentLActivite },
      alors: 'a-verifier',
      motif:
        'Compter les minutes d’une pause n’est pas filmer un lieu de repos. Le détail et l’usage de ce décompte doivent rester proportionnés.',
      sources: ['L1121-1', 'rgpd-5', 'ce-2025-492830-amazon'],
    },
    {
      si: { dispositif: 'fouille', personnel: 'identifie-sans-lui', soupcon: 'oui' },
      exception: {
        faits: ['soupcon'],
        saufSi: 'un risque ou un événement particulier l’expliquait',
      },
      alors: 'a-verifier',
      motif:
        'Un sac ou un casier a été ouvert sans la personne. Un risque ou un événement particulier peut l’expliquer.',
      sources: ['cass-soc-2001-99-43030-armoire', 'L1121-1'],
    },
    {
      si: { dispositif: 'fouille', personnel: ['identifie-sans-lui', 'compte-personnel'] },
      alors: 'manquement',
      motif:
        'L’armoire d’un salarié s’ouvre dans les cas du règlement intérieur, devant lui ou après l’avoir prévenu, sauf risque ou événement particulier.',
      sources: ['cass-soc-2001-99-43030-armoire', 'L1121-1'],
    },
    {
      si: {
        dispositif: 'fouille',
        personnel: 'identifie-en-sa-presence',
        information: ['aucune', 'sans-preuve', 'apres-coup'],
        soupcon: 'oui',
      },
      exception: {
        faits: ['soupcon'],
        saufSi: 'un risque ou un événement particulier l’expliquait',
      },
      alors: 'a-verifier',
      motif:
        'La personne était là, sans avoir été avertie de son droit de refuser. Un risque ou un événement particulier peut l’expliquer.',
      sources: ['cass-soc-2009-07-42068-sac', 'L1121-1'],
    },
    {
      si: {
        dispositif: 'fouille',
        personnel: 'identifie-en-sa-presence',
        information: ['aucune', 'sans-preuve', 'apres-coup'],
      },
      alors: 'manquement',
      motif: 'L’accord ne suffit pas : il faut avoir été averti de son droit de refuser.',
      sources: ['cass-soc-2009-07-42068-sac'],
    },
    {
      si: {
        dispositif: 'fouille',
        personnel: ['identifie-en-sa-presence', 'non-identifie'],
        information: 'ecrite-precise',
      },
      alors: 'respectee',
      motif:
        'La personne avait été avertie, et le sac ou le casier a été ouvert devant elle, ou n’était à personne.',
      sources: ['cass-soc-2009-07-42068-sac', 'cass-soc-2008-06-45902-vestiaire'],
    },
    {
      si: { dispositif: 'fouille' },
      alors: 'a-verifier',
      motif:
        'Un sac ou un casier touche à l’intimité. Il faut regarder si la personne pouvait refuser, et si elle était présente.',
      sources: ['L1121-1', 'cass-soc-2008-06-45902-vestiaire'],
    },
    {
      si: { zones: 'pauses-sanitaires-vestiaires', dispositif: touchentAuxPauses },
      alors: 'a-verifier',
      motif:
        'L’outil ne suit pas la personne dans ses pauses, mais il les touche. Il faut voir ce qu’il en retient.',
      sources: ['L1121-1', 'rgpd-5'],
    },
    {
      si: { zones: 'domicile', dispositif: ['telephone', 'enregistrement', 'autre'] },
      alors: 'a-verifier',
      motif:
        'L’outil sert au domicile. Il faut voir s’il ne fait que suivre le travail, ou s’il touche aussi le foyer.',
      sources: ['L1222-9', 'L1121-1', 'cnil-teletravail'],
    },
    {
      si: { dispositif: 'depistage', zones: 'aucune' },
      alors: 'respectee',
      motif:
        'Le contrôle se fait pendant le travail, même hors de l’entreprise pour une raison technique.',
      sources: ['cass-soc-2015-13-25436-aprr', 'L1121-1'],
    },
    {
      si: {
        dispositif: ouvrentDesContenus,
        personnel: ['identifie-en-sa-presence', 'non-identifie'],
      },
      alors: 'respectee',
      motif:
        'Un contenu non marqué personnel est présumé professionnel. Un contenu marqué s’ouvre devant le salarié, ou lui appelé.',
      sources: ['L1121-1', 'cnil-messagerie'],
    },
    {
      si: { dispositif: ouvrentDesContenus, personnel: 'sans-objet', zones: 'aucune' },
      alors: 'respectee',
      motif: 'Aucun contenu n’a été ouvert, et l’outil ne touche aucun lieu ni moment privé.',
      sources: ['L1121-1'],
    },
    {
      si: {
        dispositif: 'reseaux-sociaux',
        personnel: ['identifie-en-sa-presence', 'non-identifie', 'sans-objet'],
        zones: 'aucune',
      },
      alors: 'respectee',
      motif: 'Aucun contenu privé n’a été touché. Ce qui est ouvert à tous peut se lire.',
      sources: ['L1121-1'],
    },
    {
      si: { dispositif: nOuvrentRien, zones: 'aucune' },
      alors: 'respectee',
      motif: 'L’outil ne touche ni lieu, ni moment, ni contenu privé.',
      sources: ['L1121-1'],
    },
    {
      si: { dispositif: pointent, zones: 'pauses-sanitaires-vestiaires' },
      alors: 'respectee',
      motif: 'Pointer une pause n’est pas la surveiller : les règles ordinaires s’appliquent.',
      sources: ['L1121-1', 'D3171-8'],
    },
    {
      si: { dispositif: servantAuTeletravail, zones: 'domicile' },
      alors: 'respectee',
      motif:
        'Un outil de travail employé en télétravail suit les règles ordinaires : il ne montre rien du domicile.',
      sources: ['L1222-9', 'cnil-teletravail'],
    },
    {
      si: { dispositif: cameras, zones: 'hors-temps-de-travail' },
      alors: 'respectee',
      motif:
        'Une caméra qui filme un lieu hors des horaires ne suit pas la personne dans son temps libre.',
      sources: ['L1121-1', 'cnil-videosurveillance'],
    },
    {
      si: { dispositif: 'enregistrement', zones: 'son' },
      alors: 'a-verifier',
      motif:
        'Enregistrer une réunion ou une conversation prend le son par nature. Il faut voir si chacun le savait et pouvait s’y opposer.',
      sources: ['L1121-1', 'cp-226-1'],
    },
    {
      si: {},
      alors: 'a-verifier',
      motif: 'Il faut savoir quels lieux, quels moments et quels contenus l’outil touche.',
      sources: ['L1121-1', 'c-civ-9'],
    },
  ],
};
