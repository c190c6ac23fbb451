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
  readonly reste: readonly { readonly fait: NomDeFait<V>; readonly admises: readonly string[] }[];
}

/** Ce qu’il reste d’une ligne une fois la variable fixée ; `null` si elle ne peut plus être remplie. */
function appliquer<V extends Vocabulaire, I extends string, S extends string>(
  candidate: Candidate<V, I, S>,
  { fait, choix }: Variable<V>,
  valeur: string,
): Candidate<V, I, S> | null {
  const lecture = candidate.reste.find((une) => une.fait === fait);
  if (lecture === undefined) return candidate;
  const autres = candidate.reste.filter((une) => une !== lecture);
  if (choix === null) {
    return lecture.admises.includes(valeur) ? { ...candidate, reste: autres } : null;
  }
  if (!lecture.admises.includes(choix)) return candidate;
  if (valeur === COCHEE) return { ...candidate, reste: autres };
  const admises = lecture.admises.filter((admise) => admise !== choix);
  return admises.length === 0 ? null : { ...candidate, reste: [...autres, { fait, admises }] };
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
    .map(({ rang, reste }) => `${rang}:${reste.map((r) => r.fait + r.admises.length).join()}`)
    .join(';');

/**
 * L’arbre des lignes encore atteignables ; les variables y paraissent dans l’ordre du vocabulaire.
 * @throws si la table nomme un fait inconnu, ou n’a pas de dernière ligne « si: {} ».
 */
export function explorer<V extends Vocabulaire, I extends string, S extends string>(
  vocabulaire: V,
  table: Table<V, I, S>,
  faits: Faits<V>,
): Arbre<V, I, S> {
  const variables = variablesDe(vocabulaire, table);
  let depart: Candidate<V, I, S>[] = table.lignes.map((ligne, rang) => ({
    rang,
    ligne,
    reste: lectures(ligne.si),
  }));
  for (const variable of variables) {
    const valeur = valeurDe(variable, faits);
    if (valeur !== undefined) depart = fixer(depart, variable, valeur);
  }
  const ouvertes = variables.filter((variable) => valeurDe(variable, faits) === undefined);
  const connus = new Map<string, Arbre<V, I, S>>();
  const deployer = (candidates: Candidate<V, I, S>[], depuis: number): Arbre<V, I, S> => {
    const [premiere] = candidates;
    if (premiere === undefined) {
      throw new Error('Table sans réponse : il manque une dernière ligne « si: {} ».');
    }
    if (premiere.reste.length === 0) return { ligne: premiere.ligne };
    const cle = `${depuis}|${signature(candidates)}`;
    const connu = connus.get(cle);
    if (connu !== undefined) return connu;
    const variable = ouvertes[depuis];
    if (variable === undefined) throw new Error('Condition sans variable : moteur incohérent.');
    const branches = variable.valeurs.map((valeur) =>
      deployer(fixer(candidates, variable, valeur), depuis + 1),
    );
    const arbre = { variable, branches };
    connus.set(cle, arbre);
    return arbre;
  };
  return deployer(depart, 0);
}
