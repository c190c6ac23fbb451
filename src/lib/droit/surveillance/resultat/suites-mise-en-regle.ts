import type { Condition } from '../../moteur/types.ts';
import type { Vocabulaire } from '../vocabulaire/faits.ts';
import type { IdObligation } from '../vocabulaire/types.ts';
import { informationAReprendre, obligationsDeFond } from './suite.ts';
import type { Suite } from './suite.ts';

/** Ce qui, en cause dans un outil déjà en service, justifie de l’arrêter le temps de le mettre en règle. */
const aSuspendre: readonly IdObligation[] = [...obligationsDeFond, 'consultation-cse'];

/** Un outil retiré ne se met plus en service : ce qui la prépare n’est plus à faire. */
const RETIRE = { etat: 'retire' } as const satisfies Condition<Vocabulaire>;

const projet = { etat: ['projet', 'retire'] } as const satisfies Condition<Vocabulaire>;

/** Mettre en règle un outil : suspendre, décider des données, informer, consulter, corriger, reprendre. */
export const miseEnRegle: readonly Suite[] = [
  {
    titre: 'Suspendre l’outil, ou l’usage en cause, et noter le jour',
    texte:
      'Le temps d’informer, de corriger les réglages et, dans le privé dès 50 salariés, de consulter le comité. Une collecte sans information préalable ne se régularise que pour la suite.',
    urgence: 'aujourd-hui',
    si: {},
    siEnCause: aSuspendre,
    saufSi: projet,
    sources: ['L1222-4', 'L1121-1', 'L2312-38', 'rgpd-5'],
  },
  {
    titre: 'Changer le projet sur ce qui est déjà en cause, ou y renoncer',
    texte:
      'Un lieu, un but, un suivi continu ou une donnée se jugent avant même la mise en service. Une information, seule, ne les justifierait pas. Si un autre moyen suffit, c’est lui que l’on garde.',
    urgence: 'aujourd-hui',
    si: { etat: 'projet' },
    siEnCause: obligationsDeFond,
    sources: ['L1121-1', 'rgpd-5'],
  },
  {
    titre: 'Décider par écrit du sort des données déjà collectées',
    texte:
      'Informer plus tard ne rend pas régulières les données déjà recueillies. Une donnée ne se garde que le temps utile à son but. Une demande d’accès porte aussi sur elles, et un procès en cours peut les réclamer.',
    urgence: 'cette-semaine',
    si: { conservation: ['au-dela', 'au-dela-de-sa-regle', 'sans-limite'] },
    ouSiEnCause: aSuspendre,
    saufSi: { etat: 'projet' },
    sources: ['L1222-4', 'rgpd-5', 'rgpd-15'],
    document: 'conservation',
  },
  {
    titre: 'Remettre une information écrite à chacun',
    texte:
      'Elle dit que l’outil existe, à quoi il sert, si ses données peuvent servir à contrôler ou à sanctionner. Elle ajoute la base légale, les destinataires, la durée et les droits. Garder la trace de la remise évite les débats.',
    urgence: 'cette-semaine',
    si: {
      information: informationAReprendre,
    },
    pour: ['information-individuelle', 'mentions-information'],
    sources: ['L1222-4', 'rgpd-13'],
    document: 'note',
  },
  {
    titre: 'Compléter l’information déjà donnée',
    texte:
      'Il manque souvent la base légale, la durée ou les droits. L’information peut être donnée par niveaux\u00a0: l’essentiel d’abord, le détail ensuite.',
    urgence: 'cette-semaine',
    si: { mentions: ['une-partie', 'aucune'] },
    pour: ['mentions-information'],
    sources: ['rgpd-12', 'rgpd-13'],
    document: 'notice',
  },
  {
    titre: 'Inscrire l’outil à l’ordre du jour du comité social et économique',
    texte:
      'La consultation précède la décision et s’appuie sur des éléments écrits. Sans avis après un mois, ou deux avec un expert, il est réputé négatif. Le comité peut demander au juge de suspendre un outil qui ne lui a pas été soumis.',
    urgence: 'cette-semaine',
    avant: 'avis-cse',
    si: {
      effectif: '50-et-plus',
      secteur: 'prive',
      consultation: ['informe-seulement', 'apres', 'non', 'inconnu'],
    },
    pour: ['consultation-cse'],
    saufSi: RETIRE,
    sources: ['L2312-38', 'L2312-8', 'R2312-6'],
    document: 'note-cse',
  },
  {
    titre: 'Compter les salariés\u00a0: dès 50, le comité est consulté avant',
    texte:
      'La consultation du comité social et économique est due dès 50 salariés, avant la décision. De 11 à 49, la loi ne l’impose pas\u202f; le comité garde un droit d’alerte, et un accord peut prévoir plus. L’information de chacun est due quel que soit le nombre.',
    urgence: 'cette-semaine',
    si: { secteur: 'prive' },
    saufSi: { effectif: ['moins-11', '11-49', '50-et-plus'] },
    ouSaufSi: [{ consultation: 'consulte-avant' }],
    sources: ['L2312-38', 'L2312-5', 'L2312-59', 'L1222-4'],
  },
  {
    titre: 'Vérifier l’autorisation du préfet, ou la demander',
    texte:
      'Filmer un lieu ouvert au public demande une autorisation du préfet. Elle fixe les conditions et la durée.',
    urgence: 'cette-semaine',
    si: { dispositif: 'video-public', autorisation: ['non', 'inconnu'] },
    saufSi: RETIRE,
    sources: ['csi-l252-1'],
  },
  {
    titre: 'Retirer de l’outil ce qui touche à la vie privée',
    texte:
      'Masquer une zone, couper le son, permettre l’arrêt hors du temps de travail, exclure les contenus privés.',
    urgence: 'cette-semaine',
    si: {
      zones: [
        'pauses-sanitaires-vestiaires',
        'local-syndical',
        'son',
        'hors-temps-de-travail',
        'domicile',
        'contenus-prives',
      ],
    },
    pour: ['vie-privee', 'loyaute'],
    sources: ['L1121-1', 'rgpd-5'],
    document: 'note',
  },
  {
    titre: 'Écrire la base légale d’après le but, avant toute collecte',
    texte:
      'Une base légale ne se choisit pas après coup\u00a0: la notice la nomme au moment de la collecte. Le consentement d’un salarié est rarement libre. L’intérêt légitime suppose un but précis, une nécessité et une mise en balance écrites avant de commencer. Sans base, l’outil reste arrêté.',
    urgence: 'ensuite',
    si: { base: ['consentement', 'aucune', 'contrat', 'inconnu'] },
    pour: ['base-legale'],
    sources: ['rgpd-6', 'rgpd-7', 'rgpd-13', 'cepd-interet-legitime-2024'],
    document: 'interet-legitime',
  },
  {
    titre: 'Écrire pourquoi un moyen moins intrusif ne suffit pas',
    texte:
      'On décrit le but, les autres moyens étudiés et ce qui limite l’atteinte\u00a0: durée, lieux, personnes habilitées. Si un autre moyen suffit, c’est lui que l’on garde.',
    urgence: 'ensuite',
    si: { alternative: ['existe', 'non-etudiee', 'inconnu'] },
    pour: ['base-legale', 'proportionnalite'],
    sources: ['L1121-1', 'rgpd-5', 'rgpd-6'],
    document: 'notice',
  },
  {
    titre: 'Faire l’analyse d’impact, si elle est due',
    texte:
      'La CNIL l’exige pour les traitements qui surveillent de manière constante l’activité des employés. Un filtrage en neuf critères dit si elle est due.',
    urgence: 'ensuite',
    si: { 'analyse-impact': ['non', 'inconnu'] },
    pour: ['analyse-impact'],
    saufSi: RETIRE,
    sources: ['rgpd-35', 'cnil-aipd-2018-327'],
    document: 'analyse-d-impact',
  },
  {
    titre: 'Fixer une durée de conservation et l’appliquer',
    texte: 'La durée dépend du but. Les données qui l’ont dépassée sont effacées.',
    urgence: 'ensuite',
    si: { conservation: ['au-dela', 'au-dela-de-sa-regle', 'sans-limite', 'inconnu'] },
    sources: ['rgpd-5'],
    document: 'conservation',
  },
  {
    titre: 'Limiter qui peut voir les données',
    texte:
      'Les données ne se montrent qu’aux personnes qui en ont besoin pour le but annoncé. La liste s’écrit, par service.',
    urgence: 'ensuite',
    si: { 'acces-restreint': ['non', 'inconnu'] },
    sources: ['rgpd-5', 'rgpd-32'],
    document: 'registre',
  },
  {
    titre: 'Reprendre, une fois chacun informé',
    texte:
      'La reprise a sa date, après la remise des notices et, dans le privé dès 50 salariés, après l’avis du comité ou son délai. Un reçu de lecture montre la remise\u202f; il ne vaut pas accord.',
    urgence: 'ensuite',
    si: {},
    siEnCause: ['information-individuelle', 'consultation-cse'],
    saufSiInterdit: ['pratique-interdite', 'donnees-sensibles'],
    saufSi: projet,
    sources: ['L1222-4', 'L2312-38', 'rgpd-7'],
    document: 'recu',
  },
];
