import { lireCompact } from './compact.ts';

/** Ce qu’un module de données donne, par nom. */
export type Donnees = Readonly<Record<string, unknown>>;

/** Les modules de données d’un fichier, par nom. */
export type Modules = Readonly<Record<string, Donnees>>;

/** Les phrases du résultat : celles des tables, dans leur ordre, et les modules qui n’en sont faits que de cela. */
export interface Phrases {
  readonly motifs: readonly string[];
  readonly modules: Modules;
}

/** Ce qui, d’une ligne de table, ne sert qu’au résultat. */
interface LigneSansPhrase {
  motif?: string;
  readonly exception?: { saufSi?: string };
}

/** Une table, telle que le fichier des règles la porte. */
interface TableSansPhrase {
  readonly lignes: readonly LigneSansPhrase[];
}

let regles: Modules | undefined;
let phrases: Modules | undefined;

/** Les modules des tables, et ce que chacun en donne, dans l’ordre où leurs phrases s’écrivent. */
export const tables = [
  ['tables/obligations/index', 'obligations'],
  ['tables/preuve', 'tablePreuve'],
  ['tables/rupture', 'tableRupture'],
] as const;

/** Les tables de ces modules, dans l’ordre. */
export const tablesDe = (modules: Modules): readonly TableSansPhrase[] =>
  // Frontière : ces modules sont ceux de src/lib/droit, que la construction a écrits.
  tables.flatMap(([module, nom]) => (modules[module]?.[nom] ?? []) as TableSansPhrase[]);

/** Range les règles, sans leurs phrases. Une seconde fois ne change rien : les tables sont déjà lues. */
export function verserLesRegles(texte: string): void {
  regles ??= lireCompact(texte) as Modules;
}

/** Range les phrases du résultat : chaque ligne de table retrouve la sienne. Les règles sont déjà là. */
export function verserLesPhrases(texte: string): void {
  if (phrases !== undefined) return;
  const { motifs, modules } = lireCompact(texte) as Phrases;
  phrases = modules;
  const suivants = motifs.values();
  const suivant = (): string => String(suivants.next().value);
  for (const { lignes } of tablesDe(regles ?? {}))
    for (const ligne of lignes) {
      ligne.motif = suivant();
      if (ligne.exception !== undefined) ligne.exception.saufSi = suivant();
    }
}

/** Vrai si les règles sont déjà là : la page les portait. */
export const reglesVersees = (): boolean => regles !== undefined;

/**
 * Ce que donne un module de données. La construction met cet appel à la place du module.
 * @throws si son fichier n’a pas été versé avant.
 */
export function lire(module: string, nom: string): unknown {
  const donnees = regles?.[module] ?? phrases?.[module];
  if (donnees === undefined) throw new Error(`${module} : lu avant d’être versé.`);
  return donnees[nom];
}
