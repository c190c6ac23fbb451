import { ecrireCompact } from './compact.ts';
import { tablesDe } from './depot.ts';
import type { Modules, Phrases } from './depot.ts';

/** Une ligne de table, telle que src/lib/droit l’écrit. */
interface Ligne {
  readonly motif: string;
  readonly exception?: { readonly saufSi: string };
}

/** Une table sans ses phrases, ni les réponses que seuls les essais lisent. */
function sansPhrases(table: { readonly lignes: readonly Ligne[] }): object {
  return {
    ...table,
    ordinaires: undefined,
    lignes: table.lignes.map(({ motif: _, exception, ...ligne }) => ({
      ...ligne,
      ...(exception && { exception: { ...exception, saufSi: undefined } }),
    })),
  };
}

const estUneTable = (valeur: unknown): valeur is { readonly lignes: readonly Ligne[] } =>
  typeof valeur === 'object' && valeur !== null && 'lignes' in valeur;

function alleger(valeur: unknown): unknown {
  if (estUneTable(valeur)) return sansPhrases(valeur);
  return Array.isArray(valeur) && valeur.every(estUneTable) ? valeur.map(sansPhrases) : valeur;
}

/** Les règles, telles que `verserLesRegles` les lit : tout ce que les modules donnent, sauf les phrases des tables. */
export const ecrireLesRegles = (modules: Modules): string =>
  ecrireCompact(
    Object.fromEntries(
      Object.entries(modules).map(([module, donnees]) => [
        module,
        Object.fromEntries(Object.entries(donnees).map(([nom, valeur]) => [nom, alleger(valeur)])),
      ]),
    ),
  );

/** Les phrases du résultat, telles que `verserLesPhrases` les lit : celles de ces règles, et ces modules. */
export function ecrireLesPhrases(regles: Modules, modules: Modules): string {
  const motifs = tablesDe(regles).flatMap(({ lignes }) =>
    lignes.flatMap(({ motif = '', exception }) => [
      motif,
      ...(exception === undefined ? [] : [exception.saufSi ?? '']),
    ]),
  );
  return ecrireCompact({ motifs, modules } satisfies Phrases);
}
