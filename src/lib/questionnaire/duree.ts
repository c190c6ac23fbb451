import { dire, ordreDesFaits, questions } from '../droit/surveillance/index.ts';
import type { Fait } from '../droit/surveillance/index.ts';
import { famillesDeDispositifs } from '../contenu/familles-de-dispositifs.ts';
import { optionsDe } from './reponses.ts';

/** On lit 220 mots à la minute, et l’on met trois secondes à choisir. */
const MOTS_PAR_MINUTE = 220;
const SECONDES_POUR_CHOISIR = 3;

/** Combien de questions se posent d’ordinaire : la médiane sur les affaires jugées (`npm run parcours`). */
const QUESTIONS_DU_COURT_CHEMIN = 7;
const QUESTIONS_EN_TOUT = 16;

const compter = (texte: string): number => texte.split(/\s+/u).filter(Boolean).length;

/** Les mots des choix que l’on lit : tous, sauf pour l’outil, où l’on n’ouvre qu’une famille. */
function motsDesChoix(fait: Fait): number {
  const mots = optionsDe(fait, 'salarie').map(({ libelle, precision = '' }) =>
    compter(`${libelle} ${precision}`),
  );
  const somme = mots.reduce((total, un) => total + un, 0);
  if (fait !== 'dispositif') return somme;
  const familles = famillesDeDispositifs.map(({ titre }) => compter(titre));
  return familles.reduce((total, un) => total + un, 0) + somme / familles.length;
}

/** Les mots d’une question, de son aide et de ses choix, dits à un salarié. */
function motsDe(fait: Fait): number {
  const { intitule, aide = '' } = questions[fait];
  return compter(`${dire(intitule, 'salarie')} ${aide}`) + motsDesChoix(fait);
}

/** Le temps de lire ces questions et d’y répondre, en minutes. */
function dureeDe(faits: readonly Fait[]): number {
  const mots = faits.reduce((somme, fait) => somme + motsDe(fait), 0);
  return mots / MOTS_PAR_MINUTE + (faits.length * SECONDES_POUR_CHOISIR) / 60;
}

const essentielles = ordreDesFaits.filter(
  (fait) => questions[fait].section === 'essentiel' && fait !== 'secteur' && fait !== 'etat',
);
const autres = ordreDesFaits.filter((fait) => questions[fait].section !== 'essentiel');

/** La durée du court chemin, en minutes. */
export const dureeDuCourtChemin: number =
  (dureeDe(essentielles) * QUESTIONS_DU_COURT_CHEMIN) / essentielles.length;

/** La durée du chemin entier, en minutes : le court chemin, puis une part ordinaire du reste. */
export const dureeEntiere: number =
  dureeDuCourtChemin +
  (dureeDe(autres) * (QUESTIONS_EN_TOUT - QUESTIONS_DU_COURT_CHEMIN)) / autres.length;

/** Une durée comme on la dit : « environ 3 minutes ». */
export const dureeEnClair = (minutes: number): string =>
  `environ ${String(Math.max(1, Math.round(minutes)))}\u00a0minutes`;
