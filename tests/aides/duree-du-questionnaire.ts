import { dire, ordreDesFaits, questions } from '../../src/lib/droit/surveillance/index.ts';
import type { Fait } from '../../src/lib/droit/surveillance/index.ts';
import { grouper } from '../../src/lib/questionnaire/groupes.ts';
import { optionsDe } from '../../src/lib/questionnaire/reponses.ts';
import type { Option } from '../../src/lib/questionnaire/reponses.ts';

/** On lit 220 mots à la minute, et l’on met trois secondes à choisir. */
const MOTS_PAR_MINUTE = 220;
const SECONDES_POUR_CHOISIR = 3;

/**
 * Combien de questions se posent pour un outil. Les médianes viennent des affaires jugées ; les bornes comptent aussi
 * qui ne sait rien. Un essai les recompte (`tests/lib/examen/parcourir.test.ts`).
 */
export const questionsPosees = {
  /** Le court chemin : au moins, d’ordinaire, au plus. */
  courtCheminAuMoins: 4,
  courtChemin: 6,
  courtCheminAuPlus: 9,
  /** Le chemin entier, d’ordinaire. */
  enTout: 15,
  /** Le plus que l’on ajoute au court chemin. */
  enPlusAuPlus: 23,
} as const;

const additionner = (nombres: readonly number[]): number =>
  nombres.reduce((total, un) => total + un, 0);

const compter = (texte: string): number => texte.split(/\s+/u).filter(Boolean).length;

/** Les mots des choix que l’on lit : tous, sauf pour l’outil, où l’on n’ouvre qu’une famille, après celle qui l’est déjà. */
function motsDesChoix(fait: Fait): number {
  const mots = ({ libelle, precision = '' }: Option): number => compter(`${libelle} ${precision}`);
  const options = optionsDe(fait, 'salarie');
  const somme = additionner(options.map(mots));
  if (fait !== 'dispositif') return somme;
  const groupes = grouper(fait, options);
  const ouvertes = groupes.filter(({ deplie }) => deplie === true).flatMap((un) => un.options);
  const titres = groupes.map(({ titre }) => compter(titre ?? ''));
  return additionner(titres) + additionner(ouvertes.map(mots)) + somme / groupes.length;
}

/** Les mots d’une question, de son aide et de ses choix, dits à un salarié. */
function motsDe(fait: Fait): number {
  const { intitule, aide = '' } = questions[fait];
  return compter(`${dire(intitule, 'salarie')} ${aide}`) + motsDesChoix(fait);
}

/** Le temps de lire ces questions et d’y répondre, en minutes. */
function dureeDe(faits: readonly Fait[]): number {
  const mots = additionner(faits.map(motsDe));
  return mots / MOTS_PAR_MINUTE + (faits.length * SECONDES_POUR_CHOISIR) / 60;
}

const essentielles = ordreDesFaits.filter(
  (fait) => questions[fait].section === 'essentiel' && fait !== 'secteur' && fait !== 'etat',
);
const autres = ordreDesFaits.filter((fait) => questions[fait].section !== 'essentiel');

/** La durée du court chemin, en minutes. */
export const dureeDuCourtChemin: number =
  (dureeDe(essentielles) * questionsPosees.courtChemin) / essentielles.length;

/** La durée du chemin entier, en minutes, si l’on pose `enPlus` questions après le court chemin. */
const dureeAvec = (enPlus: number): number =>
  dureeDuCourtChemin + (dureeDe(autres) * enPlus) / autres.length;

/** La durée du chemin entier, en minutes : le court chemin, puis une part ordinaire du reste. */
export const dureeEntiere: number = dureeAvec(questionsPosees.enTout - questionsPosees.courtChemin);

/** La durée du plus long chemin pour un outil, en minutes. */
export const dureeLaPlusLongue: number = dureeAvec(questionsPosees.enPlusAuPlus);

/** Une durée en minutes entières, jamais zéro : « 3 minutes », « 1 minute ». */
export function minutesEnClair(minutes: number): string {
  const entieres = Math.max(1, Math.round(minutes));
  return `${String(entieres)}\u00a0${entieres > 1 ? 'minutes' : 'minute'}`;
}
