import { motsDe, motsDeChacun } from '../requete/mots.ts';
import { motsVides } from '../requete/mots-vides.ts';
import { racine } from '../requete/racine.ts';
import type { IdDeGenre } from './genres.ts';
import { lirePresences } from './presences.ts';
import { poidsDesChamps } from './reglages.ts';

/** Une page, ou une définition, que la recherche peut proposer. */
export interface Entree {
  readonly adresse: string;
  readonly titre: string;
  readonly genre: IdDeGenre;
  /** Les autres noms que l’on donne à la page. */
  readonly noms: readonly string[];
}

/** L’annuaire tel qu’il voyage : les entrées, et l’index de leurs mots sous sa forme serrée. */
export interface AnnuaireEcrit {
  readonly entrees: readonly Entree[];
  /** Voir `presences.ts`. */
  readonly index: string;
}

/** L’annuaire prêt à être interrogé. */
export interface Annuaire {
  readonly entrees: readonly Entree[];
  /** Chaque racine connue : le rang des entrées qui l’ont, et ce qu’elle y pèse. */
  readonly lexique: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Les racines du titre de chaque entrée, puis de chacun de ses autres noms. */
  readonly noms: readonly (readonly ReadonlySet<string>[])[];
}

/** Les racines utiles de mots, sans doublon ; un long numéro y est aussi sans ses lettres. */
function racinesUtiles(mots: readonly string[]): ReadonlySet<string> {
  const racines = new Set<string>();
  for (const mot of mots) {
    if (motsVides.has(mot)) continue;
    if (/^[a-z]+\d{4,}$/.test(mot)) racines.add(mot).add(mot.replace(/^[a-z]+/, ''));
    else racines.add(racine(mot));
  }
  return racines;
}

/** Les racines utiles d’un texte, sans doublon ; un long numéro y est aussi sans ses lettres. */
export function racinesDe(texte: string): ReadonlySet<string> {
  return racinesUtiles(motsDe(texte));
}

/** Les mots de la fin d’une adresse : « klesia badge » pour « …/cass-soc-2023-21-20798-klesia-badge/ ». */
function finDe(adresse: string): string {
  const fin =
    adresse
      .split(/[/#]/)
      .filter((partie) => partie !== '')
      .at(-1) ?? '';
  return fin.replaceAll('-', ' ');
}

/** Les racines de la fin d’une adresse. */
export function racinesDeLAdresse(adresse: string): ReadonlySet<string> {
  return racinesDe(finDe(adresse));
}

/** Prépare l’annuaire : une passe, dans le navigateur, à la première frappe. */
export function ouvrirAnnuaire({ entrees, index }: AnnuaireEcrit): Annuaire {
  const lexique = new Map<string, Map<number, number>>();
  const lignes = motsDeChacun(
    entrees.flatMap(({ adresse, titre, noms: autres }) => [finDe(adresse), titre, ...autres]),
  ).map(racinesUtiles);
  let place = 0;
  const decoupes = entrees.map((entree) => {
    const adresse = lignes[place] ?? new Set<string>();
    const noms = lignes.slice(place + 1, place + 2 + entree.noms.length);
    place += 2 + entree.noms.length;
    return { adresse, noms };
  });
  const noter = (mot: string, rang: number, valeur: number) => {
    const presences = lexique.get(mot) ?? new Map<number, number>();
    presences.set(rang, Math.max(valeur, presences.get(rang) ?? 0));
    lexique.set(mot, presences);
  };
  decoupes.forEach(({ adresse, noms }, rang) => {
    for (const nom of noms) for (const mot of nom) noter(mot, rang, poidsDesChamps.nom);
    for (const mot of adresse) noter(mot, rang, poidsDesChamps.mots);
  });
  for (const { mot, mots, texte } of lirePresences(index)) {
    for (const rang of mots) noter(mot, rang, poidsDesChamps.mots);
    for (const rang of texte) noter(mot, rang, poidsDesChamps.texte);
  }
  return { entrees, lexique, noms: decoupes.map(({ noms }) => noms) };
}
