import type { Faits, Ligne, NomDeFait, Table, Vocabulaire } from './types.ts';
import { COCHEE, lectures, valeurDe, variablesDe } from './variables.ts';
import type { Variable } from './variables.ts';

/** Les issues encore possibles d’une table : une ligne, ou la variable qui les départage. */
export type Arbre<V extends Vocabulaire, I extends string, S extends string> =
  | { readonly ligne: Ligne<V, I, S> }
  | { readonly variable: Variable<V>; readonly branches: readonly Arbre<V, I, S>[] };

/** Une ligne encore possible, et ce qu’il lui manque pour être remplie. */
interface Candidate<V extends Vocabulaire, I extends string, S extends string> {
  readonly rang: number;
  readonly ligne: Ligne<V, I, S>;
  readonly reste: readonly Lecture<V>[];
}

/** Une lecture d’un fait : l’une des réponses admises, ou, si `exclut`, aucune d’elles. */
interface Lecture<V extends Vocabulaire> {
  readonly fait: NomDeFait<V>;
  readonly admises: readonly string[];
  readonly exclut?: true;
}

/** Ce que devient une lecture une fois la variable fixée. */
function lire<V extends Vocabulaire>(
  lecture: Lecture<V>,
  choix: string | null,
  valeur: string,
): Lecture<V> | 'remplie' | 'manquée' {
  const { admises, exclut } = lecture;
  if (choix === null) return admises.includes(valeur) ? 'remplie' : 'manquée';
  if (!admises.includes(choix)) return lecture;
  if (valeur === COCHEE) return exclut ? 'manquée' : 'remplie';
  const autres = admises.filter((admise) => admise !== choix);
  if (autres.length > 0) return { ...lecture, admises: autres };
  return exclut ? 'remplie' : 'manquée';
}

/** Ce qu’il reste d’une ligne une fois la variable fixée ; `null` si elle ne peut plus être remplie. */
function appliquer<V extends Vocabulaire, I extends string, S extends string>(
  candidate: Candidate<V, I, S>,
  { fait, choix }: Variable<V>,
  valeur: string,
): Candidate<V, I, S> | null {
  const reste: Lecture<V>[] = [];
  for (const lecture of candidate.reste) {
    const lue = lecture.fait === fait ? lire(lecture, choix, valeur) : lecture;
    if (lue === 'manquée') return null;
    if (lue !== 'remplie') reste.push(lue);
  }
  return { ...candidate, reste };
}

function fixer<V extends Vocabulaire, I extends string, S extends string>(
  candidates: readonly Candidate<V, I, S>[],
  variable: Variable<V>,
  valeur: string,
): Candidate<V, I, S>[] {
  const possibles = candidates.flatMap((une) => appliquer(une, variable, valeur) ?? []);
  // Une ligne remplie cache toutes celles qui la suivent.
  const remplie = possibles.findIndex(({ reste }) => reste.length === 0);
  return remplie === -1 ? possibles : possibles.slice(0, remplie + 1);
}

const signature = <V extends Vocabulaire>(
  candidates: readonly Candidate<V, string, string>[],
): string =>
  candidates
    .map(
      ({ rang, reste }) =>
        `${rang}:${reste.map((r) => `${r.fait}${r.exclut ? '!' : ''}${r.admises.join('/')}`).join()}`,
    )
    .join(';');

/** Une table prête à lire : ses variables et ses lignes, mises en forme une fois. */
interface TablePrete<V extends Vocabulaire, I extends string, S extends string> {
  readonly variables: readonly Variable<V>[];
  readonly candidates: readonly Candidate<V, I, S>[];
}

/** @throws si la table nomme un fait ou une réponse hors du vocabulaire, ou une exception hors de sa ligne. */
export function preparer<V extends Vocabulaire, I extends string, S extends string>(
  vocabulaire: V,
  table: Table<V, I, S>,
): TablePrete<V, I, S> {
  for (const { si, exception } of table.lignes) {
    const hors = exception?.faits.find((fait) => !(fait in si));
    if (hors !== undefined) {
      throw new Error(`Exception hors de sa ligne : « ${hors} » n’est pas dans « si ».`);
    }
  }
  const candidates = table.lignes.map((ligne, rang) => ({
    rang,
    ligne,
    reste: [
      ...lectures(ligne.si),
      ...lectures(ligne.sans ?? {}).map((lecture) => ({ ...lecture, exclut: true as const })),
    ],
  }));
  return { variables: variablesDe(vocabulaire, table), candidates };
}

/** Les lignes d’une table dont l’exception n’est pas établie : un de ses faits reste sans réponse. */
export function exceptionsNonEtablies<V extends Vocabulaire, I extends string, S extends string>(
  { variables, candidates }: TablePrete<V, I, S>,
  faits: Faits<V>,
): ReadonlySet<Ligne<V, I, S>> {
  const ouvert = (fait: string): boolean =>
    variables.some((une) => une.fait === fait && valeurDe(une, faits) === undefined);
  return new Set(
    candidates
      .map(({ ligne }) => ligne)
      .filter(({ exception }) => exception?.faits.some(ouvert) === true),
  );
}

/**
 * L’arbre des lignes encore atteignables ; les variables y paraissent dans l’ordre du vocabulaire.
 * @throws si la table n’a pas de dernière ligne « si: {} ».
 */
export function explorer<V extends Vocabulaire, I extends string, S extends string>(
  { variables, candidates: toutes }: TablePrete<V, I, S>,
  faits: Faits<V>,
  passees: ReadonlySet<Ligne<V, I, S>> = new Set(),
): Arbre<V, I, S> {
  const ouvertes: Variable<V>[] = [];
  let depart: readonly Candidate<V, I, S>[] = toutes.filter(({ ligne }) => !passees.has(ligne));
  for (const variable of variables) {
    const valeur = valeurDe(variable, faits);
    if (valeur === undefined) ouvertes.push(variable);
    else depart = fixer(depart, variable, valeur);
  }
  const connus = new Map<string, Arbre<V, I, S>>();
  const deployer = (candidates: readonly Candidate<V, I, S>[], depuis: number): Arbre<V, I, S> => {
    const [premiere] = candidates;
    if (premiere === undefined) {
      throw new Error('Table sans réponse : il manque une dernière ligne « si: {} ».');
    }
    if (premiere.reste.length === 0) return { ligne: premiere.ligne };
    const cle = `${depuis}|${signature(candidates)}`;
    const connu = connus.get(cle);
    if (connu !== undefined) return connu;
    const arbre = brancher(candidates, depuis);
    connus.set(cle, arbre);
    return arbre;
  };
  const brancher = (candidates: readonly Candidate<V, I, S>[], depuis: number): Arbre<V, I, S> => {
    const variable = ouvertes[depuis];
    if (variable === undefined) throw new Error('Condition sans variable : moteur incohérent.');
    // Une variable qu’aucune ligne encore possible ne lit ne départage rien.
    if (!candidates.some(({ reste }) => reste.some(({ fait }) => fait === variable.fait))) {
      return deployer(candidates, depuis + 1);
    }
    const branches = variable.valeurs.map((valeur) =>
      deployer(fixer(candidates, variable, valeur), depuis + 1),
    );
    return { variable, branches };
  };
  return deployer(depart, 0);
}
