import { ajouterJours, ajouterMois, lendemain, veille } from './calendrier.ts';
import type { Delai, Duree, RegleDeCalcul } from './delais.ts';
import { ajouterJoursOuvrables, reporter } from './jours-ouvrables.ts';
import type { Territoire } from './jours-feries.ts';

/** Les dates d’un délai, « AAAA-MM-JJ ». Chacune n’existe que si la règle la donne. */
export interface Echeance {
  /** Le dernier jour où l’on est encore à temps. Le délai n’est passé que le lendemain. */
  readonly dernierJour?: string;
  /** Agir avant ce jour : une marge, pas une limite. */
  readonly agirAvant?: string;
  /** Le premier jour où le délai est passé, pour qui attend une réponse. */
  readonly passeLe?: string;
  /** Pour qui doit répondre : le jour avant lequel le faire, sans compter sur un report. */
  readonly repondreAvant?: string;
  /** La même date, si le délai est prolongé. */
  readonly passeLeSiProlonge?: string;
  /** Le premier jour où l’acte est possible : l’entretien, la sanction. */
  readonly auPlusTot?: string;
}

/** Le terme brut d’une durée : de quantième à quantième pour des mois, le jour de départ exclu. */
function terme(depart: string, duree: Duree, territoire?: Territoire): string {
  if ('mois' in duree) return ajouterMois(depart, duree.mois);
  if ('jours' in duree) return ajouterJours(depart, duree.jours);
  return ajouterJoursOuvrables(depart, duree.joursOuvrables, territoire);
}

const calculs: {
  readonly [R in RegleDeCalcul]: (terme: string, territoire?: Territoire) => Echeance;
} = {
  // Le jour de départ ne compte pas, le dernier compte, jamais de report (C. civ., art. 2228 et 2229).
  prescription: (jour) => ({ dernierJour: jour, agirAvant: jour }),
  // Le jour de départ exclu, puis le jour ouvrable suivant (CPC 641 et 642 ; R1231-1, R1332-3).
  procedure: (jour, territoire) => ({ dernierJour: reporter(jour, territoire), agirAvant: jour }),
  // Ni le jour de départ ni le dernier ne comptent, puis report : le délai est franc.
  franc: (jour, territoire) => ({
    dernierJour: reporter(lendemain(jour), territoire),
    agirAvant: jour,
  }),
  // Qui attend une réponse ne peut la dire en retard que le lendemain.
  reponse: (jour) => ({ passeLe: lendemain(jour) }),
  // Le même, mais un dernier jour non ouvrable passe au suivant (règlement n° 1182/71, art. 3, § 4).
  'reponse-reportee': (jour, territoire) => ({
    passeLe: lendemain(reporter(jour, territoire)),
    repondreAvant: lendemain(jour),
  }),
  // Des jours ouvrables pleins ; l’acte est possible le lendemain du terme, reporté s’il le faut (R1231-1).
  attente: (jour, territoire) => ({ auPlusTot: lendemain(reporter(jour, territoire)) }),
};

/**
 * Les dates d’un délai, à partir du jour de départ « AAAA-MM-JJ ». Reçue le 10 août 2019, une lettre de
 * licenciement se conteste jusqu’au 10 août 2020 compris (Cass. soc., 21 mai 2025, n° 24-10.009).
 * @throws si la date n’existe pas.
 */
export function calculerEcheance(
  { duree, prolongation, regle, dernierDelai }: Delai,
  depart: string,
  territoire?: Territoire,
): Echeance {
  const dates = calculs[regle](terme(depart, duree, territoire), territoire);
  const siProlonge =
    prolongation && calculs[regle](ajouterMois(depart, prolongation.mois), territoire).passeLe;
  return {
    ...dates,
    ...(siProlonge !== undefined && { passeLeSiProlonge: siProlonge }),
    ...(dernierDelai && {
      dernierJour: reporter(ajouterMois(depart, dernierDelai.mois), territoire),
    }),
  };
}

/**
 * Le premier jour où l’acte qu’un délai fait attendre est possible, si le jour fixé pour lui vient plus tôt ; rien, s’ils
 * s’accordent.
 */
export function pasAvant(
  delai: Delai,
  depart: string,
  fixe: string,
  territoire?: Territoire,
): string | undefined {
  const { auPlusTot } = calculerEcheance(delai, depart, territoire);
  return auPlusTot !== undefined && fixe < auPlusTot ? auPlusTot : undefined;
}

/** Vrai quand le dernier jour est passé, ce jour-là compris comme encore utile. */
export const estPassee = ({ dernierJour }: Echeance, aujourdHui: string): boolean =>
  dernierJour !== undefined && veille(aujourdHui) >= dernierJour;
