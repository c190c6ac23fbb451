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
  'enregistrement',
  'camera-embarquee',
] as const satisfies readonly Dispositif[];

/** Ceux dont nous n’avons pas trouvé de règle propre, ou dont rien ne dit qu’ils y suivent quelqu’un. */
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
  'autre',
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
  'ia-emotions',
  'ia-rh',
  'objets-connectes',
  'client-mystere',
  'filature',
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

/** Les outils qui ne suivent personne, et retiennent ce qui se dit. */
const retiennentDesDires = ['alerte', 'reseaux-sociaux'] as const satisfies readonly Dispositif[];

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

const OUVERT_DEVANT_LUI =
  'rien ne disait ces contenus personnels, ou s’ils ont été ouverts devant le salarié';

/** Les lieux, les moments et les contenus qui échappent à l’employeur. */
export const viePrivee: Obligation = {
  id: 'vie-privee',
  titre: 'Laisser hors d’atteinte la vie privée',
  collecte: 'pivot-de-fond',
  partie: 'faire',
  textes: ['L1121-1', 'c-civ-9', 'rgpd-5', 'cp-226-15'],
  ordinaires: {
    secteur: ['public'],
    etat: ['en-service', 'retire'],
    permanence: ['ponctuelle', 'reguliere'],
    soupcon: ['non'],
    information: ['ecrite-vague', 'orale-ou-affichage', 'avant-les-faits'],
  },
  lignes: [
    {
      si: { zones: 'pauses-sanitaires-vestiaires', dispositif: suiventDansLesPauses },
      alors: 'interdit',
      motif: 'La CNIL exclut de surveiller les pauses, les toilettes et les vestiaires.',
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
      motif: 'Selon la CNIL, un local syndical et son accès ne se surveillent pas.',
      sources: ['L1121-1', 'cnil-videosurveillance', 'cnil-sanctions-2025-10'],
    },
    {
      si: { zones: 'hors-temps-de-travail', dispositif: 'geolocalisation' },
      alors: 'interdit',
      motif:
        'Un salarié ne se géolocalise pas pendant ses pauses, ses trajets privés ou son repos.',
      sources: [
        'L1121-1',
        'cnil-geolocalisation',
        'cass-soc-2023-21-22852-smv',
        'cass-soc-2024-21-19802-routier',
      ],
    },
    {
      si: { zones: 'son', dispositif: ajoutentLeSon },
      alors: 'manquement',
      motif:
        'Capter aussi le son des conversations a été jugé excessif par la CNIL, dans les cas relevés.',
      sources: ['L1121-1', 'rgpd-5', 'cnil-2025-008-samaritaine', 'cnil-2024-021-time-doctor'],
    },
    {
      si: { zones: 'hors-temps-de-travail', dispositif: suiventHorsDuTravail },
      alors: 'manquement',
      motif: 'La personne est suivie en dehors de son temps de travail.',
      sources: ['L1121-1', 'c-civ-9', 'cass-soc-2024-21-19802-routier'],
    },
    {
      si: { zones: 'domicile', dispositif: entrentAuDomicile },
      alors: 'manquement',
      motif:
        'Le contrôle montre, écoute ou suit la personne chez elle. L’employeur n’y a pas, en principe, sa place.',
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
        'À prévoir avant le premier contrôle\u00a0: avertir la personne. Un sac s’ouvre devant elle, si elle ne refuse pas\u202f; un casier, devant elle ou une fois prévenue.',
      sources: ['cass-soc-2009-07-42068-sac', 'cass-soc-2001-99-43030-armoire', 'L1121-1'],
    },
    {
      si: { secteur: 'prive', dispositif: 'filature', zones: 'aucune' },
      alors: 'a-verifier',
      motif:
        'Pour la Cour de cassation, en 2002, une filature atteint nécessairement la vie privée. La portée de cette formule est discutée depuis 2023.',
      sources: ['cass-soc-2002-00-42401-filature', 'c-civ-9', 'ca-dijon-2024-22-00145'],
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
        'À prévoir avant la mise en service\u00a0: un fichier marqué personnel s’ouvre devant la personne, ou elle appelée. Un message marqué reste secret.',
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
        'Une messagerie ou un compte privé a été ouvert sans le salarié. Son contenu reste privé, même si rien ne le dit personnel.',
      sources: ['c-civ-9', 'cp-226-15', 'cass-soc-2017-16-19609-jesana'],
    },
    {
      si: { dispositif: 'messagerie-web', personnel: 'identifie-en-sa-presence' },
      exception: { faits: ['personnel'], saufSi: OUVERT_DEVANT_LUI },
      alors: 'a-verifier',
      motif:
        'Selon la CNIL, un message marqué personnel reste secret. S’il est ouvert devant la personne, un juge apprécie.',
      sources: ['cnil-messagerie', 'cp-226-15'],
    },
    {
      // Au domicile, l’appareil ouvert peut aussi montrer le foyer : que rien ne soit marqué n’y suffit pas.
      si: {
        zones: 'domicile',
        dispositif: 'telephone',
        personnel: ['non-identifie', 'identifie-en-sa-presence'],
      },
      exception: {
        faits: ['personnel'],
        saufSi: OUVERT_DEVANT_LUI,
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
        personnel: ['non-identifie', 'identifie-en-sa-presence'],
      },
      exception: {
        faits: ['personnel'],
        saufSi: OUVERT_DEVANT_LUI,
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
        personnel: ['non-identifie', 'identifie-en-sa-presence'],
      },
      exception: {
        faits: ['personnel'],
        saufSi: OUVERT_DEVANT_LUI,
      },
      alors: 'respectee',
      motif:
        'Un contenu non marqué personnel est présumé professionnel. Un fichier marqué s’ouvre devant le salarié, ou lui appelé.',
      sources: ['L1121-1', 'cass-soc-2006-04-48025-cryptage', 'cnil-messagerie'],
    },
    {
      si: { zones: 'contenus-prives' },
      alors: 'manquement',
      motif: 'Le contrôle touche des contenus privés.',
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
      si: { zones: 'pauses-sanitaires-vestiaires', dispositif: 'controle-humain' },
      alors: 'a-verifier',
      motif:
        'Observer des toilettes ou un vestiaire paraît excessif. Vérifier, sans outil, l’heure d’une pause est autre chose.',
      sources: ['L1121-1', 'cass-soc-2014-13-18427-sqybus'],
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
        'L’armoire d’un salarié s’ouvre dans les cas du règlement intérieur, devant lui ou après l’avoir prévenu, sauf risque ou événement particulier. Un sac demande son accord.',
      sources: ['cass-soc-2001-99-43030-armoire', 'cass-soc-2009-07-42068-sac', 'L1121-1'],
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
        saufSi: 'des circonstances exceptionnelles l’expliquaient',
      },
      alors: 'a-verifier',
      motif:
        'La personne était là, mais rien ne montre qu’elle ait été avertie de son droit de refuser. Des circonstances exceptionnelles peuvent l’expliquer.',
      sources: ['cass-soc-2009-07-42068-sac', 'L1121-1'],
    },
    {
      si: {
        dispositif: 'fouille',
        personnel: 'identifie-en-sa-presence',
        information: ['aucune', 'sans-preuve', 'apres-coup'],
      },
      alors: 'manquement',
      motif:
        'Pour un sac, l’accord ne suffit pas : il faut avoir été averti de son droit de refuser. Un casier suit le règlement intérieur.',
      sources: ['cass-soc-2009-07-42068-sac', 'cass-soc-2001-99-43030-armoire'],
    },
    {
      si: {
        dispositif: 'fouille',
        personnel: ['non-identifie', 'identifie-en-sa-presence'],
        information: 'ecrite-precise',
      },
      alors: 'respectee',
      motif:
        'La personne avait été avertie, et le sac ou le casier a été ouvert devant elle, ou ne portait pas de nom.',
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
        'Le contrôle touche les pauses. Il faut voir s’il y suit la personne, et ce qu’il en retient.',
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
      si: { zones: 'hors-temps-de-travail', dispositif: retiennentDesDires },
      alors: 'a-verifier',
      motif:
        'Ce qui se dit ou se passe hors du travail relève en principe de la vie personnelle. Il faut voir ce que l’outil en retient.',
      sources: ['c-civ-9', 'L1121-1'],
    },
    {
      si: { dispositif: 'depistage', zones: 'aucune' },
      alors: 'respectee',
      motif: 'Le contrôle ne touche aucun lieu ni moment privé.',
      sources: ['cass-soc-2015-13-25436-aprr', 'L1121-1'],
    },
    {
      si: {
        dispositif: ouvrentDesContenus,
        personnel: ['non-identifie', 'identifie-en-sa-presence'],
      },
      alors: 'respectee',
      motif:
        'Un contenu non marqué personnel est présumé professionnel. Un fichier marqué s’ouvre devant le salarié, ou lui appelé.',
      sources: ['L1121-1', 'cass-soc-2006-04-48025-cryptage', 'cnil-messagerie'],
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
      motif: 'Aucun contenu privé n’a été touché. Un profil public n’autorise pas tout usage.',
      sources: ['L1121-1', 'g29-travail-2017'],
    },
    {
      si: { dispositif: nOuvrentRien, zones: 'aucune' },
      alors: 'respectee',
      motif: 'Le contrôle ne touche ni lieu, ni moment, ni contenu privé.',
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
        'Un outil de travail employé en télétravail suit les règles ordinaires, tant qu’il ne montre rien du domicile.',
      sources: ['L1222-9', 'cnil-teletravail'],
    },
    {
      si: { dispositif: cameras, zones: 'hors-temps-de-travail' },
      alors: 'respectee',
      motif:
        'Une caméra qui filme un lieu hors des horaires ne suit pas la personne dans son temps libre.',
      sources: ['L1121-1'],
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
      motif: 'Il faut savoir quels lieux, quels moments et quels contenus le contrôle touche.',
      sources: ['L1121-1', 'c-civ-9'],
    },
  ],
};
