import { INCONNU } from '../../moteur/types.ts';
import { completer } from '../conclusions/completer.ts';
import { recouvrements } from '../vocabulaire/dedoubles.ts';
import type { Fait, Faits } from '../vocabulaire/faits.ts';
import { RIEN, vocabulaire } from '../vocabulaire/faits.ts';
import { ordreDesFaits, questions } from '../questions/index.ts';

/** Un cas à comparer : ses faits, et sa date pour départager les égalités. */
export interface CasCode {
  readonly id: string;
  /** Jour de la décision, `2025-01-22`. */
  readonly date: string;
  readonly faits: Faits;
}

/** Un fait, ou une case d’un choix multiple, connu des deux côtés. Une liste vide : « pas cela ». */
export interface Point {
  readonly fait: Fait;
  readonly ici: readonly string[];
  readonly la: readonly string[];
}

/** Un fait qu’un seul des deux côtés connaît. */
interface Inconnue {
  readonly fait: Fait;
  readonly connuDe: 'ici' | 'la';
}

/** Deux cas côte à côte : ce qui se ressemble, ce qui diffère, ce que l’on ne sait pas. */
export interface Comparaison {
  readonly egaux: readonly Point[];
  readonly differents: readonly Point[];
  readonly inconnus: readonly Inconnue[];
}

/** Un cas et ce qui le rapproche de la situation. */
export interface CasProche<C extends CasCode = CasCode> {
  readonly cas: C;
  readonly comparaison: Comparaison;
}

/**
 * Les faits que l’on compare, dans l’ordre des questions. `role` dit qui répond, non ce qui s’est passé ;
 * le secteur, qu’il donne, est comparé. `etat` n’apprend rien : une décision juge un outil qui a fonctionné.
 */
export const faitsCompares: readonly Fait[] = ordreDesFaits.filter(
  (fait) => questions[fait].comparee,
);

/** « Autre » ne nomme pas d’outil : deux « autres » ne se ressemblent pas pour autant. */
const SANS_NOM = 'autre';

interface Reponses {
  readonly cochees: readonly string[];
  /** Faux quand « je ne sais pas » laisse ouvertes les cases non cochées. */
  readonly complet: boolean;
}

/** Ce qui a été répondu, et rien de plus : les déductions compteraient deux fois la même réponse. */
function reponsesDe(faits: Faits, fait: Fait): Reponses {
  const lus: Faits = fait === 'secteur' ? completer(faits) : faits;
  const valeur: string | readonly string[] | undefined = lus[fait];
  const reponses = valeur === undefined ? [] : [valeur].flat();
  const cochees = reponses.filter((reponse) => reponse !== INCONNU && reponse !== SANS_NOM);
  return { cochees, complet: cochees.length > 0 && cochees.length === reponses.length };
}

const sait = ({ cochees }: Reponses): boolean => cochees.length > 0;

/** Les réponses qui disent la même chose que celle-ci : pour un outil dédoublé, celles qui l’ont remplacé. */
function equivalentes(fait: Fait, reponse: string): readonly string[] {
  const outil =
    fait === 'dispositif'
      ? vocabulaire.dispositif.reponses.find((un) => un === reponse)
      : undefined;
  return outil === undefined ? [reponse] : recouvrements(outil);
}

/** Les cases à comparer : celles que l’un ou l’autre a cochées ; « aucune » n’en est une que pour les deux. */
function cases(ici: Reponses, la: Reponses): readonly string[] {
  const reunies = [...new Set([...ici.cochees, ...la.cochees])].toSorted();
  const reelles = reunies.filter((une) => une !== RIEN);
  return reelles.length > 0 ? reelles : reunies;
}

function comparerUnFait(fait: Fait, ici: Reponses, la: Reponses): Comparaison {
  if (!sait(ici) || !sait(la)) {
    const connuDe = sait(ici) ? 'ici' : 'la';
    const inconnus: Inconnue[] = sait(ici) || sait(la) ? [{ fait, connuDe }] : [];
    return { egaux: [], differents: [], inconnus };
  }
  if (!vocabulaire[fait].multiple) {
    const point: Point = { fait, ici: ici.cochees, la: la.cochees };
    const [une = ''] = point.ici;
    const egal = point.la.some((autre) => equivalentes(fait, une).includes(autre));
    return { egaux: egal ? [point] : [], differents: egal ? [] : [point], inconnus: [] };
  }
  const ou = ({ cochees }: Reponses, une: string) => cochees.filter((autre) => autre === une);
  const points = cases(ici, la).map((une): Point => ({ fait, ici: ou(ici, une), la: ou(la, une) }));
  const egaux = points.filter((point) => point.ici.length > 0 && point.la.length > 0);
  const tranches = points.filter(
    (point) =>
      !egaux.includes(point) &&
      (point.ici.length > 0 || ici.complet) &&
      (point.la.length > 0 || la.complet),
  );
  const ouvert = points.length > egaux.length + tranches.length;
  return {
    egaux,
    differents: tranches,
    inconnus: ouvert ? [{ fait, connuDe: ici.complet ? 'ici' : 'la' }] : [],
  };
}

/** Les réponses d’un cas à chaque fait comparé, dans leur ordre : lues une fois, comparées souvent. */
const lireLeCas = (faits: Faits): readonly Reponses[] =>
  faitsCompares.map((fait) => reponsesDe(faits, fait));

/** Compare deux cas, fait par fait, dans l’ordre des questions. */
export function comparerLesFaits(a: Faits, b: Faits): Comparaison {
  return comparer(lireLeCas(a), lireLeCas(b));
}

const RIEN_DE_SU: Reponses = { cochees: [], complet: false };

function comparer(ici: readonly Reponses[], la: readonly Reponses[]): Comparaison {
  const faits = faitsCompares.map((fait, rang) =>
    comparerUnFait(fait, ici[rang] ?? RIEN_DE_SU, la[rang] ?? RIEN_DE_SU),
  );
  return {
    egaux: faits.flatMap(({ egaux }) => egaux),
    differents: faits.flatMap(({ differents }) => differents),
    inconnus: faits.flatMap(({ inconnus }) => inconnus),
  };
}

const memeOutil = ({ egaux }: Comparaison): boolean =>
  egaux.some(({ fait }) => fait === 'dispositif');

/** Le secteur public a son juge et ses textes : ses décisions passent d’abord pour qui en relève. */
const PUBLIC = { fait: 'secteur', reponse: 'public' } as const;

const tousDeuxPublics = ({ egaux }: Comparaison): boolean =>
  egaux.some(({ fait, ici }) => fait === PUBLIC.fait && ici.includes(PUBLIC.reponse));

/**
 * L’ordre des cas : pour le secteur public, ses décisions ; le plus de faits connus égaux ; à égalité, le même outil, le moins de différences, la
 * décision la plus récente, puis l’identifiant, pour que l’ordre ne dépende de rien d’autre.
 */
function parProximite(x: CasProche, y: CasProche): number {
  return (
    Number(tousDeuxPublics(y.comparaison)) - Number(tousDeuxPublics(x.comparaison)) ||
    y.comparaison.egaux.length - x.comparaison.egaux.length ||
    Number(memeOutil(y.comparaison)) - Number(memeOutil(x.comparaison)) ||
    x.comparaison.differents.length - y.comparaison.differents.length ||
    comparerTextes(y.cas.date, x.cas.date) ||
    comparerTextes(x.cas.id, y.cas.id)
  );
}

const comparerTextes = (x: string, y: string): number => (x < y ? -1 : Number(x > y));

const telleQuelle = (_fait: Fait, reponse: string): readonly string[] => [reponse];

/** Ce qui peut être égal dans un cas : un fait et sa réponse, ou une case cochée. */
function marques(
  lu: readonly Reponses[],
  lire: (fait: Fait, reponse: string) => readonly string[],
): string[] {
  return faitsCompares.flatMap((fait, rang) => {
    const { cochees } = lu[rang] ?? RIEN_DE_SU;
    const reelles = vocabulaire[fait].multiple ? cochees.filter((une) => une !== RIEN) : cochees;
    return (reelles.length > 0 ? reelles : cochees).flatMap((reponse) =>
      lire(fait, reponse).map((une) => `${fait} ${une}`),
    );
  });
}

/** Ce que pèse une marque : le secteur public, plus que toutes les autres ensemble. */
const poidsDe = (marque: string): number =>
  marque === `${PUBLIC.fait} ${PUBLIC.reponse}` ? 1_000 : 1;

/** Le énième plus grand de ces nombres, sans les ranger tous ; 0 s’il n’y en a pas tant. */
function plusGrand(nombres: readonly number[], enieme: number): number {
  const tete: number[] = [];
  for (const nombre of nombres) {
    if (tete.length === enieme && nombre <= (tete.at(-1) ?? 0)) continue;
    const place = tete.findIndex((autre) => autre < nombre);
    tete.splice(place < 0 ? tete.length : place, 0, nombre);
    tete.length = Math.min(tete.length, enieme);
  }
  return tete[enieme - 1] ?? 0;
}

/** Cherche, parmi des cas, ceux dont les faits connus s’accordent le plus avec ceux-ci. */
type RechercheDeCas<C extends CasCode> = (
  faits: Faits,
  nombre?: number,
  sauf?: string,
) => readonly CasProche<C>[];

/**
 * Prépare des cas à être cherchés souvent. Chacun est rangé sous ce qu’il a de connu : seuls les cas qui ont
 * assez de faits en commun sont ensuite comparés fait par fait, et les comparer tous donnerait les mêmes.
 *
 * Le décompte n’est pas une prédiction : chaque fait compte pour un, et ce que l’on ignore ne compte pas.
 */
export function indexerLesCas<C extends CasCode>(cas: readonly C[]): RechercheDeCas<C> {
  const lus = cas.map(({ faits }) => lireLeCas(faits));
  const parMarque = new Map<string, number[]>();
  for (const [rang, lu] of lus.entries())
    for (const marque of marques(lu, telleQuelle)) {
      const rangs = parMarque.get(marque);
      if (rangs === undefined) parMarque.set(marque, [rang]);
      else rangs.push(rang);
    }
  return (faits, nombre = 3, sauf) => {
    const ici = lireLeCas(faits);
    const communs = new Uint16Array(cas.length);
    for (const marque of marques(ici, equivalentes))
      for (const rang of parMarque.get(marque) ?? [])
        communs[rang] = (communs[rang] ?? 0) + poidsDe(marque);
    const possibles = [...communs.keys()].filter(
      (rang) => communs[rang] !== 0 && cas[rang]?.id !== sauf,
    );
    const seuil = plusGrand(
      possibles.map((rang) => communs[rang] ?? 0),
      nombre,
    );
    return possibles
      .flatMap((rang) => {
        const [un, la] = [cas[rang], lus[rang]];
        if (un === undefined || la === undefined || (communs[rang] ?? 0) < seuil) return [];
        return [{ cas: un, comparaison: comparer(ici, la) }];
      })
      .toSorted(parProximite)
      .slice(0, nombre);
  };
}

/** Les cas dont les faits connus s’accordent le plus avec ceux-ci, cherchés une seule fois (`indexerLesCas`). */
export function casProches<C extends CasCode>(
  faits: Faits,
  cas: readonly C[],
  nombre = 3,
): readonly CasProche<C>[] {
  return indexerLesCas(cas)(faits, nombre);
}
