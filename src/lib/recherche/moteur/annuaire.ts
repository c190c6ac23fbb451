import { motsDe } from '../requete/mots.ts';
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

/** Les racines utiles d’un texte, sans doublon ; un long numéro y est aussi sans ses lettres. */
export function racinesDe(texte: string): ReadonlySet<string> {
  return new Set(
    motsDe(texte)
      .filter((mot) => !motsVides.has(mot))
      .flatMap((mot) =>
        /^[a-z]+\d{4,}$/.test(mot) ? [mot, mot.replace(/^[a-z]+/, '')] : [racine(mot)],
      ),
  );
}

/** Les racines de la fin d’une adresse : « klesia » et « badge » pour « …/cass-soc-2023-21-20798-klesia-badge/ ». */
export function racinesDeLAdresse(adresse: string): ReadonlySet<string> {
  const fin =
    adresse
      .split(/[/#]/)
      .filter((partie) => partie !== '')
      .at(-1) ?? '';
  return racinesDe(fin.replaceAll('-', ' '));
}

/** Prépare l’annuaire : une passe, dans le navigateur, à la première frappe. */
export function ouvrirAnnuaire({ entrees, index }: AnnuaireEcrit): Annuaire {
  const lexique = new Map<string, Map<number, number>>();
  const noms = entrees.map(({ titre, noms: autres }) => [titre, ...autres].map(racinesDe));
  const noter = (mot: string, rang: number, valeur: number) => {
    const presences = lexique.get(mot) ?? new Map<number, number>();
    presences.set(rang, Math.max(valeur, presences.get(rang) ?? 0));
    lexique.set(mot, presences);
  };
  noms.forEach((siens, rang) => {
    for (const nom of siens) for (const mot of nom) noter(mot, rang, poidsDesChamps.nom);
  });
  entrees.forEach(({ adresse }, rang) => {
    for (const mot of racinesDeLAdresse(adresse)) noter(mot, rang, poidsDesChamps.mots);
  });
  for (const { mot, mots, texte } of lirePresences(index)) {
    for (const rang of mots) noter(mot, rang, poidsDesChamps.mots);
    for (const rang of texte) noter(mot, rang, poidsDesChamps.texte);
  }
  return { entrees, lexique, noms };
}
