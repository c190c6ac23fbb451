import type { Condition } from '../../moteur/types.ts';
import type { Source } from '../../sources.ts';
import { ajouterMois, lendemain, veille } from './calendrier.ts';
import type { Vocabulaire } from '../vocabulaire/faits.ts';

/** Un délai du dossier : qui il oblige, d’où il part, combien il dure. */
export interface Delai {
  readonly id: string;
  readonly intitule: string;
  /** Ce que fait celui que le délai oblige : agir avant, ou répondre à temps. */
  readonly sens: 'agir' | 'repondre';
  /** Le jour à saisir. */
  readonly depart: string;
  /** En mois entiers : deux ans valent vingt-quatre mois. */
  readonly duree: { readonly mois: number };
  /** Durée totale et condition, quand le texte permet d’allonger le délai. */
  readonly prolongation?: { readonly mois: number; readonly condition: string };
  /** Ce que le délai ne couvre pas, d’après le texte. */
  readonly reserve?: string;
  readonly texte: Source;
  /** À qui ce délai peut être utile. */
  readonly si: Condition<Vocabulaire>;
}

/** Les délais affichés, du plus utile à qui conteste au plus général. */
export const delais = [
  {
    id: 'contester-licenciement',
    intitule: 'Contester un licenciement devant le conseil de prud’hommes',
    sens: 'agir',
    depart: 'Jour où la rupture a été notifiée',
    duree: { mois: 12 },
    reserve:
      'Ce délai ne vaut pas pour un salaire, une discrimination ou un harcèlement, ni quand le Code du travail en prévoit un plus court.',
    texte: 'L1471-1',
    si: { suite: 'licenciement', secteur: 'prive' },
  },
  {
    id: 'agir-execution-contrat',
    intitule: 'Agir sur l’exécution du contrat de travail, par exemple pour une surveillance subie',
    sens: 'agir',
    depart: 'Jour où vous avez connu les faits, ou auriez dû les connaître',
    duree: { mois: 24 },
    reserve:
      'Ce délai ne vaut pas pour un salaire, une discrimination, un harcèlement ou un dommage corporel.',
    texte: 'L1471-1',
    si: { role: ['salarie', 'interimaire', 'employeur', 'observateur'], secteur: 'prive' },
  },
  {
    id: 'procedure-disciplinaire',
    intitule: 'Engager la procédure disciplinaire, pour l’employeur',
    sens: 'agir',
    depart: 'Jour où l’employeur a connu les faits',
    duree: { mois: 2 },
    reserve: 'Ce délai ne vaut pas si des poursuites pénales sont engagées dans le même temps.',
    texte: 'L1332-4',
    si: { suite: ['sanction', 'licenciement'], secteur: 'prive' },
  },
  {
    id: 'reponse-acces',
    intitule: 'Répondre à une demande d’accès aux données',
    sens: 'repondre',
    depart: 'Jour où la demande a été reçue',
    duree: { mois: 1 },
    prolongation: {
      mois: 3,
      condition:
        'si la demande est complexe et que la prolongation est annoncée dans le premier mois',
    },
    texte: 'rgpd-12',
    si: {},
  },
  {
    id: 'avis-cse',
    intitule: 'Avis du CSE : au-delà, il est réputé négatif',
    sens: 'repondre',
    depart: 'Jour où le CSE a reçu les informations',
    duree: { mois: 1 },
    prolongation: { mois: 2, condition: 'si un expert intervient' },
    reserve: 'Un accord peut fixer un autre délai ; il est plus long avec plusieurs comités.',
    texte: 'R2312-6',
    si: { effectif: '50-et-plus', secteur: 'prive' },
  },
] as const satisfies readonly Delai[];

/** L’identifiant d’un délai. */
export type IdDeDelai = (typeof delais)[number]['id'];

/** À afficher à côté de toute date calculée. */
export const prudence =
  'Date de prudence, jamais reportée au jour ouvrable suivant. Faites-la confirmer par un avocat ou par le greffe.';

/** Les dates d’un délai. Aucune n’est reportée pour un dimanche ou un jour férié. */
export interface Echeance {
  /** Dernier jour, par prudence, pour qui doit agir ou répondre : la veille du même quantième. */
  readonly auPlusTard: string;
  /** Premier jour où le délai est passé à coup sûr, hors report : le lendemain du même quantième. */
  readonly passeLe: string;
  /** La même date, si le délai est prolongé. */
  readonly passeLeSiProlonge?: string;
}

/**
 * Les dates d’un délai, à partir du jour de départ « AAAA-MM-JJ ».
 *
 * On compte de quantième à quantième : notifié le 15 mars 2026, douze mois mènent au 15 mars 2027.
 * Les dossiers du site ne contiennent pas la règle qui dit si ce dernier jour est encore utile. On
 * ne tranche donc pas : celui qui agit voit la veille (14 mars), celui qui attend voit le lendemain
 * (16 mars). Aucune date n’est reportée au jour ouvrable suivant, pour la même raison.
 * @throws si la date n’existe pas.
 */
export function calculerEcheance({ duree, prolongation }: Delai, depart: string): Echeance {
  const dates = {
    auPlusTard: veille(ajouterMois(depart, duree.mois)),
    passeLe: lendemain(ajouterMois(depart, duree.mois)),
  };
  if (prolongation === undefined) return dates;
  return { ...dates, passeLeSiProlonge: lendemain(ajouterMois(depart, prolongation.mois)) };
}
