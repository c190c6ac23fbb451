import { z } from 'astro/zod';
import { datation, verifieLe } from './datation.ts';

const phrase = z.string().min(1);

/** Les rubriques où se rangent les articles, dans l’ordre où on les présente. */
export const rubriques = {
  affaire: 'L’affaire de départ',
  regles: 'Les règles',
  suites: 'La preuve, la sanction, les recours',
  actualite: 'Les autorités et les nouveautés',
  employeur: 'Pour l’employeur',
} as const;

const idsDeRubrique = ['affaire', 'regles', 'suites', 'actualite', 'employeur'] as const;

/** Un article du site : un fichier de `src/content/articles/` ; l’adresse est le nom du fichier. */
export const article = z.strictObject({
  ...datation,
  /** Titre de la page. */
  titre: phrase,
  /** Titre pour le menu et le fil d’Ariane. */
  titreCourt: phrase,
  /** Une phrase pour les moteurs de recherche et les partages, 160 caractères au plus. */
  resume: phrase.max(160),
  /** L’article en trois phrases, affichées en tête. */
  enBref: z.tuple([phrase, phrase, phrase]),
  /** Cartes dont les deux phrases, à écrire et à ne pas écrire, se lisent sous « En bref », par leur identifiant. */
  aEcrire: z.array(phrase).max(3).default([]),
  /** Jour de la dernière vérification des faits et des sources. */
  verifieLe,
  /** Où l’article se range : voir `rubriques`. */
  rubrique: z.enum(idsDeRubrique),
  /** Place dans sa rubrique. */
  ordre: z.number().int().positive(),
  /** Tout ce que l’article cite ; un test compare cette liste aux balises. */
  sources: z.array(phrase),
  /** Mots de tous les jours que la recherche doit retrouver ici. */
  motsCles: z.array(phrase),
  /** Articles à proposer en premier sous « À lire ensuite », par leur identifiant ; les autres suivent d’eux-mêmes. */
  suite: z.array(phrase).default([]),
});

/** Un article du site, tel que son en-tête le dit. */
export type Article = z.infer<typeof article>;
