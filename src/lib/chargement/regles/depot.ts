import { lireCompact } from './compact.ts';

/** Ce qu’un module de données donne, par nom. */
export type Donnees = Readonly<Record<string, unknown>>;

/** Les modules de données d’un fichier, par nom. */
export type Modules = Readonly<Record<string, Donnees>>;

/** Les raisons du résultat : ce que chaque table, ligne et démarche dit et cite, dans leur ordre, et leurs modules. */
export interface Raisons {
  readonly tables: readonly Raison[];
  readonly demarches: readonly Explication[];
  readonly modules: Modules;
}

/** Ce qu’une table cite, et ce que disent et citent ses lignes. */
export interface Raison {
  readonly textes: readonly string[];
  readonly lignes: readonly {
    readonly motif: string;
    readonly sources: readonly string[];
    readonly saufSi?: string;
  }[];
}

/** Ce qu’une démarche dit et cite, une fois dépliée. */
export interface Explication {
  readonly texte: string;
  readonly sources: readonly string[];
}

/** Une table, telle que le fichier des règles la porte : ce qui n’en sert qu’à expliquer manque. */
interface TableSansRaison {
  textes: readonly string[];
  readonly lignes: readonly {
    motif?: string;
    sources: readonly string[];
    readonly exception?: { saufSi?: string };
  }[];
}

/** Une démarche, telle que le fichier des phrases la porte : son titre, et quand elle sert. */
interface DemarcheSansRaison {
  sources: readonly string[];
}

let regles: Modules | undefined;
let phrases: Modules | undefined;
let raisons: Modules | undefined;

/** Les modules des tables, et ce que chacun en donne, dans l’ordre où leurs raisons s’écrivent. */
export const tables = [
  ['droit/surveillance/tables/obligations/index', 'obligations'],
  ['droit/surveillance/tables/preuve', 'tablePreuve'],
  ['droit/surveillance/tables/rupture', 'tableRupture'],
] as const;

/** Les tables de ces modules, dans l’ordre. */
export const tablesDe = (modules: Modules): readonly TableSansRaison[] =>
  // Frontière : ces modules sont ceux de src/lib/droit, que la construction a écrits.
  tables.flatMap(([module, nom]) => (modules[module]?.[nom] ?? []) as TableSansRaison[]);

/** Les démarches de ces modules, dans l’ordre où leurs raisons s’écrivent. */
export const demarchesDe = (modules: Modules): readonly DemarcheSansRaison[] =>
  // Frontière : ce module est celui de src/lib/droit, que la construction a écrit.
  Object.values(
    (modules['droit/surveillance/resultat/suites-par-lecteur']?.['suitesParLecteur'] ??
      {}) as Record<string, readonly DemarcheSansRaison[]>,
  ).flat();

/** Range les règles, sans leurs raisons. Une seconde fois ne change rien : les tables sont déjà lues. */
export function verserLesRegles(texte: string): void {
  if (regles !== undefined) return;
  regles = lireCompact(texte) as Modules;
  for (const table of tablesDe(regles)) {
    table.textes = [];
    for (const ligne of table.lignes) ligne.sources = [];
  }
}

/** Range les phrases du premier écran du résultat. */
export function verserLesPhrases(texte: string): void {
  if (phrases !== undefined) return;
  phrases = lireCompact(texte) as Modules;
  for (const demarche of demarchesDe(phrases)) demarche.sources = [];
}

/** Range les raisons : chaque table, ligne et démarche retrouve les siennes. Les règles et les phrases sont déjà là. */
export function verserLesRaisons(texte: string): void {
  if (raisons !== undefined) return;
  const lues = lireCompact(texte) as Raisons;
  raisons = lues.modules;
  for (const [rang, demarche] of demarchesDe(phrases ?? {}).entries())
    Object.assign(demarche, lues.demarches[rang]);
  for (const [rang, table] of tablesDe(regles ?? {}).entries()) {
    const { textes, lignes = [] } = lues.tables[rang] ?? {};
    table.textes = textes ?? [];
    for (const [place, { saufSi, ...dite }] of lignes.entries()) {
      const ligne = table.lignes[place];
      if (ligne === undefined) continue;
      Object.assign(ligne, dite);
      if (ligne.exception !== undefined && saufSi !== undefined) ligne.exception.saufSi = saufSi;
    }
  }
}

/** Vrai si les règles sont déjà là : la page les portait. */
export const reglesVersees = (): boolean => regles !== undefined;

/**
 * Ce que donne un module de données. La construction met cet appel à la place du module.
 * @throws si son fichier n’a pas été versé avant.
 */
export function lire(module: string, nom: string): unknown {
  const donnees = regles?.[module] ?? phrases?.[module] ?? raisons?.[module];
  if (donnees === undefined) throw new Error(`${module} : lu avant d’être versé.`);
  return donnees[nom];
}
