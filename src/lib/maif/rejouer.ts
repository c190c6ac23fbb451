import type { Allure } from '../questionnaire/presentation.ts';
import type { FaitsDuRejeu } from './bascules.ts';

/** Une réponse possible : son mot, sa phrase, son allure. */
export interface Reponse {
  readonly libelle: string;
  readonly phrase: string;
  readonly allure: Allure;
}

/**
 * La table du rejeu : tous les états, calculés à la construction par le moteur. Un état occupe
 * quatre signes de `etats` : le rang de chacune de ses trois réponses, puis celui de ses règles en cause.
 */
export interface Table {
  /** Le nombre de choix de chaque bascule, dans l’ordre. */
  readonly choix: readonly number[];
  readonly reponses: readonly [readonly Reponse[], readonly Reponse[], readonly Reponse[]];
  /** Les règles que `enCause` nomme par leur rang. */
  readonly regles: readonly string[];
  /** Les règles qui paraissent manquées, puis celles à vérifier : chaque paire une seule fois. */
  readonly enCause: readonly (readonly [
    manquees: readonly number[],
    aVerifier: readonly number[],
  ])[];
  readonly etats: string;
}

/** Une bascule, prête à montrer. */
export interface BasculeMontree {
  readonly id: string;
  readonly question: string;
  readonly source: { readonly libelle: string; readonly adresse: string };
  readonly choix: readonly { readonly libelle: string; readonly dit: string }[];
}

/** Ce que la page demande quand on approche du rejeu : les six faits, la table de tous leurs états, et les faits des deux affaires. */
export interface Rejeu {
  readonly bascules: readonly BasculeMontree[];
  readonly table: Table;
  readonly affaires: FaitsDuRejeu;
}

/** Ce que le moteur répond dans un état. */
export interface Verdict {
  readonly reponses: readonly Reponse[];
  /** Les règles qui paraissent manquées. */
  readonly enCause: readonly string[];
  readonly aVerifier: readonly string[];
}

/** Le préfixe du fragment d’adresse : « #maif=100210 ». */
const prefixe = 'maif=';
const base = 36;
/** Le nombre de signes d’un état dans la table. */
const PAS = 4;

/** Écrit un rang en un signe ; trente-six rangs au plus. */
export function ecrireRang(rang: number): string {
  if (rang < 0 || rang >= base)
    throw new Error(`Rang ${rang} : la table du rejeu a trop d’entrées.`);
  return rang.toString(base);
}

/** La place d’un état dans la table : la dernière bascule varie le plus vite. */
function rangDe(etat: readonly number[], choix: readonly number[]): number {
  return choix.reduce((rang, nombre, i) => rang * nombre + (etat[i] ?? 0), 0);
}

/** Lit un état dans la table. */
export function lireEtat(table: Table, etat: readonly number[]): Verdict {
  const debut = rangDe(etat, table.choix) * PAS;
  const signes = [...table.etats.slice(debut, debut + PAS)].map((signe) => parseInt(signe, base));
  const [manquees = [], aVerifier = []] = table.enCause[signes[PAS - 1] ?? 0] ?? [];
  const nommer = (rangs: readonly number[]) => rangs.flatMap((rang) => table.regles[rang] ?? []);
  return {
    reponses: table.reponses.flatMap((siennes, i) => siennes[signes[i] ?? 0] ?? []),
    enCause: nommer(manquees),
    aVerifier: nommer(aVerifier),
  };
}

/** L’adresse d’un état, sans le dièse. */
export const ecrireAdresse = (etat: readonly number[]): string => prefixe + etat.join('');

/** Ce qui, dans une adresse, dit que « tous les faits » est ouvert ; ses faits changés suivent. */
export const TOUS = ',tous';
const forme = /^#?maif=(\d+)(?:,tous((?:,[a-z-]+=[\w-]*)*))?$/u;

/** Vrai si cette adresse est celle de « tous les faits ». */
export const ouvreTout = (fragment: string): boolean => forme.exec(fragment)?.[2] !== undefined;

/** Les faits qu’une adresse change, en plus des six : leur nom, et leur réponse. */
export function lireSuite(fragment: string): readonly (readonly [fait: string, reponse: string])[] {
  const suite = forme.exec(fragment)?.[2] ?? '';
  return [...suite.matchAll(/,([a-z-]+)=([\w-]*)/gu)].map(([, fait = '', reponse = '']) => [
    fait,
    reponse,
  ]);
}

/** L’état qu’un fragment désigne, ou rien s’il n’en désigne aucun de la table. */
export function lireAdresse(
  fragment: string,
  choix: readonly number[],
): readonly number[] | undefined {
  const [, chiffres] = forme.exec(fragment) ?? [];
  const etat = [...(chiffres ?? '')].map(Number);
  const juste = etat.length === choix.length && etat.every((rang, i) => rang < (choix[i] ?? 0));
  return juste ? etat : undefined;
}

const sujets = ['L’outil', 'La preuve', 'La sanction'] as const;

/** Ce qu’un changement a fait : les réponses qui changent, ou qu’aucune ne change. */
export function direEffet(avant: Verdict, apres: Verdict): string {
  const changes = sujets.flatMap((sujet, i) => {
    const [a, b] = [avant.reponses[i]?.libelle, apres.reponses[i]?.libelle];
    return a === b || a === undefined || b === undefined
      ? []
      : [`${sujet} : « ${a} » devient « ${b} ».`];
  });
  if (changes.length > 0) return changes.join(' ');
  const comptes = [
    compter('en cause', avant.enCause.length, apres.enCause.length),
    compter('à vérifier', avant.aVerifier.length, apres.aVerifier.length),
  ].filter((compte) => compte !== '');
  const mais = comptes.length > 0 ? `, mais ${comptes.join(' et ')}` : '';
  return `Aucune des trois réponses ne change${mais}.`;
}

function compter(comment: string, avant: number, apres: number): string {
  if (avant === apres) return '';
  return `${String(apres)} ${apres > 1 ? 'règles restent' : 'règle reste'} ${comment} au lieu de ${String(avant)}`;
}
