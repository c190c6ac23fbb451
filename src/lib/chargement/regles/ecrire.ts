import { ecrireCompact } from './compact.ts';
import { demarchesDe, tablesDe } from './depot.ts';
import type { Explication, Modules, Raison, Raisons } from './depot.ts';

/** Une table, telle que src/lib/droit l’écrit. */
interface Table {
  readonly textes: readonly string[];
  readonly lignes: readonly {
    readonly motif: string;
    readonly sources: readonly string[];
    readonly exception?: { readonly saufSi: string };
  }[];
}

/** Une table sans ses raisons, ni les réponses que seuls les essais lisent. */
function sansRaisons(table: Table): object {
  return {
    ...table,
    ordinaires: undefined,
    textes: undefined,
    lignes: table.lignes.map(({ motif: _, sources: __, exception, ...ligne }) => ({
      ...ligne,
      ...(exception && { exception: { ...exception, saufSi: undefined } }),
    })),
  };
}

/** Les raisons d’une table, dans l’ordre de ses lignes. */
function raisonsDe({ textes, lignes }: Table): Raison {
  return {
    textes,
    lignes: lignes.map(({ motif, sources, exception }) => ({
      motif,
      sources,
      ...(exception && { saufSi: exception.saufSi }),
    })),
  };
}

const estUneTable = (valeur: unknown): valeur is Table =>
  typeof valeur === 'object' && valeur !== null && 'lignes' in valeur;

function allegerLesTables(valeur: unknown): unknown {
  if (estUneTable(valeur)) return sansRaisons(valeur);
  return Array.isArray(valeur) && valeur.every(estUneTable) ? valeur.map(sansRaisons) : valeur;
}

/** Les règles, telles que `verserLesRegles` les lit : tout ce que les modules donnent, sauf les raisons des tables. */
export const ecrireLesRegles = (modules: Modules): string =>
  ecrireCompact(
    Object.fromEntries(
      Object.entries(modules).map(([module, donnees]) => [
        module,
        Object.fromEntries(
          Object.entries(donnees).map(([nom, valeur]) => [nom, allegerLesTables(valeur)]),
        ),
      ]),
    ),
  );

/** Les phrases du premier écran du résultat, telles que `verserLesPhrases` les lit : ni texte ni sources des démarches. */
export function ecrireLesPhrases(modules: Modules): string {
  const demarches = new Set<unknown>(demarchesDe(modules));
  const alleger = (valeur: unknown): unknown => {
    if (demarches.has(valeur))
      return { ...(valeur as object), texte: undefined, sources: undefined };
    if (Array.isArray(valeur)) return valeur.map(alleger);
    return typeof valeur === 'object' && valeur !== null
      ? Object.fromEntries(Object.entries(valeur).map(([nom, une]) => [nom, alleger(une)]))
      : valeur;
  };
  return ecrireCompact(alleger(modules));
}

/** Les raisons du résultat, telles que `verserLesRaisons` les lit : celles de ces règles et de ces phrases, et ces modules. */
export const ecrireLesRaisons = (regles: Modules, phrases: Modules, modules: Modules): string =>
  ecrireCompact({
    // Frontière : à l’écriture, ces tables et ces démarches sont entières.
    tables: (tablesDe(regles) as unknown as readonly Table[]).map(raisonsDe),
    demarches: (demarchesDe(phrases) as unknown as readonly Explication[]).map(
      ({ texte, sources }) => ({ texte, sources }),
    ),
    modules,
  } satisfies Raisons);
