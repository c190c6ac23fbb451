/**
 * Un petit solveur : trouver, s’il y en a, des réponses qui remplissent une suite de conditions. Il ne tire rien au
 * sort : sans réponse, il n’y en a pas.
 */

/** « Cette variable vaut l’une de ces valeurs. » */
export interface Restriction {
  readonly variable: string;
  readonly parmi: readonly string[];
}

/** Des restrictions à tenir ensemble. */
export type Ensemble = readonly Restriction[];

/** L’un au moins de ces ensembles doit tenir. */
export type Clause = readonly Ensemble[];

/** Ce que chaque variable peut encore valoir. */
type Domaines = ReadonlyMap<string, readonly string[]>;

const valeursDe = (domaines: Domaines, variable: string): readonly string[] => {
  const valeurs = domaines.get(variable);
  if (valeurs === undefined) throw new Error(`Variable sans domaine : « ${variable} ».`);
  return valeurs;
};

const tient = (domaines: Domaines, ensemble: Ensemble): boolean =>
  ensemble.every(({ variable, parmi }) =>
    valeursDe(domaines, variable).every((une) => parmi.includes(une)),
  );

/** Les domaines une fois l’ensemble tenu ; rien s’il ne peut plus l’être. */
function restreindre(domaines: Domaines, ensemble: Ensemble): Domaines | undefined {
  const suite = new Map(domaines);
  for (const { variable, parmi } of ensemble) {
    const restent = valeursDe(suite, variable).filter((une) => parmi.includes(une));
    if (restent.length === 0) return undefined;
    suite.set(variable, restent);
  }
  return suite;
}

/** Des domaines dont toutes les valeurs remplissent toutes les clauses ; rien s’il n’y en a pas. */
export function resoudre(clauses: readonly Clause[], domaines: Domaines): Domaines | undefined {
  const ouvertes: { readonly clause: Clause; readonly suites: readonly Domaines[] }[] = [];
  for (const clause of clauses) {
    if (clause.some((ensemble) => tient(domaines, ensemble))) continue;
    const suites = clause.flatMap((ensemble) => restreindre(domaines, ensemble) ?? []);
    if (suites.length === 0) return undefined;
    ouvertes.push({ clause, suites });
  }
  const [premiere] = ouvertes.toSorted((une, autre) => une.suites.length - autre.suites.length);
  if (premiere === undefined) return domaines;
  const restent = ouvertes.map(({ clause }) => clause);
  for (const suite of premiere.suites) {
    const trouves = resoudre(restent, suite);
    if (trouves !== undefined) return trouves;
  }
  return undefined;
}
