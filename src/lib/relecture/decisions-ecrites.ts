import { enClair } from '../dates/dates.ts';
import type { DecisionConnue } from './decisions.ts';

/** Comment nommer une décision, de ce qui est écrit d’elle. */
const nommer = (cour: string, date: string, numero: string): string =>
  [cour, enClair(new Date(date)), numero && `n°\u00a0${numero}`].filter(Boolean).join(', ');

/** Ce que l’identifiant d’une fiche répète : l’année, le numéro, avec ou sans tiret pour son point, un nom. */
const repete = (date: string, numero: string, noms: string) =>
  [
    ['@', date.slice(0, 4)],
    ['#', numero.replace(/[./]/g, '')],
    ['=', numero.replace(/[./]/g, '-')],
    ['%', (noms.split(',')[0] ?? '').replaceAll(' ', '-')],
  ] as const;

/**
 * Une décision par ligne. Son libellé n’y est pas : la cour, la date et le numéro le disent déjà. Son
 * identifiant n’y répète ni l’année, ni le numéro, ni le nom.
 */
function ecrire(decision: DecisionConnue): string {
  const { id, libelle, juridiction, date, numero = '', noms, preuve = '', rupture = '' } = decision;
  const formation = libelle.startsWith(juridiction)
    ? libelle.slice(juridiction.length, libelle.indexOf(`, ${enClair(new Date(date))}`))
    : '';
  const court = repete(date, numero, noms.join(',')).reduce(
    (reste, [signe, dit]) => (dit === '' ? reste : reste.replace(dit, signe)),
    id,
  );
  const ligne = [
    ...[court, juridiction, formation, date, numero, noms.join(','), preuve, rupture],
    decision.cassation ? '1' : '',
  ].join('\t');
  const relue = lire(ligne);
  if (relue.libelle !== libelle || relue.id !== id || ligne.includes('\n'))
    throw new Error(
      `src/content/decisions/${id}.md : « ${libelle} » ne se relit pas, voir src/lib/relecture/decisions-ecrites.ts.`,
    );
  return ligne;
}

function lire(ligne: string): DecisionConnue {
  const [
    court = '',
    juridiction = '',
    formation = '',
    date = '',
    numero = '',
    noms = '',
    ...suite
  ] = ligne.split('\t');
  const [preuve = '', rupture = '', cassation] = suite;
  return {
    id: repete(date, numero, noms).reduce(
      (reste, [signe, dit]) => reste.replace(signe, dit),
      court,
    ),
    libelle: nommer(juridiction + formation, date, numero),
    juridiction,
    date,
    numero: numero || undefined,
    noms: noms === '' ? [] : noms.split(','),
    // Frontière : `ecrire` a pris ces deux mots dans une décision lue par son schéma.
    preuve: (preuve || undefined) as DecisionConnue['preuve'],
    rupture: (rupture || undefined) as DecisionConnue['rupture'],
    cassation: cassation !== '',
  };
}

/**
 * Les décisions telles qu’elles partent avec la page d’un article, une par ligne.
 * @throws si l’une d’elles ne se relirait pas à l’identique, en nommant sa fiche.
 */
export const ecrireDecisions = (decisions: readonly DecisionConnue[]): string =>
  decisions.map(ecrire).join('\n');

/** Relit ce que `ecrireDecisions` a écrit. */
export const lireDecisions = (ecrites: string): readonly DecisionConnue[] =>
  ecrites.split('\n').map(lire);
