import type { Source } from '../../sources.ts';
import type { IdDeDelai } from './delais.ts';

/** Ce qui se lit sous un délai, ou s’écrit dans l’agenda. La prochaine date, elle, se calcule sans cela : ces phrases viennent après elle. */
interface Precision {
  /** Ce qu’en dit l’agenda de qui attend, si l’intitulé dit ce que fait l’autre. */
  readonly attente?: string;
  /** Ce que le délai ne couvre pas, ou sa forme. */
  readonly reserve?: string;
  /** Ce qui dit comment le compter. */
  readonly compte: readonly Source[];
}

/** Ce qui se lit sous chaque délai, ou s’écrit dans l’agenda. */
export const precisions: Readonly<Record<IdDeDelai, Precision>> = {
  'entretien-prealable': {
    reserve: 'Le samedi compte. Le jour de la remise et celui de l’entretien ne comptent pas.',
    compte: ['R1231-1', 'cass-soc-2019-18-11528-convocation', 'L3133-1'],
  },
  'sanction-apres-entretien': {
    reserve:
      'Vaut pour une sanction disciplinaire qui demande un entretien. Le report au jour ouvrable n’est écrit que pour le mois.',
    compte: ['R1332-3', 'L3133-1'],
  },
  'licenciement-apres-entretien': {
    reserve: 'C’est la date prévue pour l’entretien qui compte. La lettre ne part pas avant.',
    compte: ['R1231-1', 'L3133-1'],
  },
  'tribunal-administratif': {
    reserve:
      'Ce délai joue si la décision disait comment la contester ; sinon, c’est un an en général. Un recours amiable formé à temps peut l’interrompre une fois. Des commentaires concordants le disent franc ; le texte ne le dit pas.',
    compte: ['cja-r421-1', 'crpa-l411-2', 'ce-2016-387763-czabaj'],
  },
  'preciser-les-motifs': {
    reserve:
      'Par lettre recommandée ou remise contre récépissé. Il se reporte au jour ouvrable suivant. Envoi ou réception, le texte ne le dit pas.',
    compte: ['R1232-13', 'R1231-1'],
  },
  'contester-autorisation': {
    reserve:
      'Devant le ministre du Travail, dont quatre mois de silence valent refus, ou devant le tribunal administratif. Ce délai joue si la décision disait comment la contester. Le conseil de prud’hommes ne la refait pas.',
    compte: ['R2422-1', 'cja-r421-1', 'crpa-l411-2'],
  },
  'demander-son-retour': {
    reserve:
      'Le texte y lie l’indemnité, due une fois l’annulation définitive. Nous n’avons pas lu comment ce délai se compte.',
    compte: ['L2422-1', 'L2422-4'],
  },
  'contester-licenciement': {
    reserve:
      'Ce délai ne vaut pas pour un salaire, une discrimination ou un harcèlement, ni quand le Code du travail en prévoit un plus court.',
    compte: ['c-civ-2228', 'cpc-668', 'cass-soc-2025-24-10009-delai'],
  },
  'contester-sanction': {
    reserve:
      'Le texte parle de l’exécution du contrat, sans nommer la sanction : c’est notre lecture. Une lettre de contestation n’arrête pas ce délai.',
    compte: ['c-civ-2228', 'c-civ-2241'],
  },
  'agir-execution-contrat': {
    reserve:
      'Ce délai ne vaut pas pour un salaire, une discrimination, un harcèlement ou un dommage corporel.',
    compte: ['c-civ-2228'],
  },
  'reclamer-un-salaire': {
    compte: ['c-civ-2228'],
  },
  'agir-discrimination': {
    compte: ['c-civ-2228'],
  },
  'agir-harcelement': {
    compte: ['L1471-1', 'cass-soc-2023-21-24051-prescription-harcelement'],
  },
  'procedure-disciplinaire': {
    attente: 'Dernier jour de l’employeur pour engager une procédure disciplinaire',
    reserve:
      'Ce délai ne vaut pas si des poursuites pénales sont engagées dans le même temps. Il se reporte au jour ouvrable suivant.',
    compte: ['R1332-4', 'R1332-3'],
  },
  'discipline-publique': {
    reserve: 'Nous n’avons pas lu ce qui vaut pour un contractuel.',
    compte: ['cgfp-l532-2'],
  },
  'reponse-acces': {
    attente: 'Réponse attendue à une demande d’accès',
    reserve:
      'Si le dernier jour est un samedi, un dimanche ou un jour férié, il passe au jour ouvrable suivant (règlement européen n° 1182/71, article 3, lu en extrait).',
    compte: ['rgpd-12'],
  },
  'avis-cse': {
    attente: 'Avis du CSE attendu',
    reserve: 'Un accord peut fixer un autre délai ; il est plus long avec plusieurs comités.',
    compte: ['R2312-6'],
  },
};

/** À afficher à côté de toute date calculée. */
export const prudence =
  'Une date calculée garde une part de doute. Faites-la confirmer par un avocat ou par le greffe.';
