import { z } from 'astro/zod';
import { gardes } from '../relecture/gardes.ts';
import type { NomDeGarde } from '../relecture/gardes.ts';
import { genres } from '../relecture/genres.ts';
import type { Genre } from '../relecture/genres.ts';
import { forces } from '../relecture/types.ts';
import { niveauxDAutorite } from './enonce.ts';
import { sourceDuRegistre } from './registre.ts';

const phrase = z.string().min(1);
const motif = z.string().regex(/^[a-z0-9@#(][a-z0-9@#()|.*?\s-]*$/, {
  error: ({ input }) => `motif mal écrit : « ${String(input)} »`,
});
const motifs = z.tuple([motif], motif);

const alentours = z.strictObject({
  /** Dans le passage lui-même, ou juste après. */
  passage: motifs.optional(),
  /** Dans la même phrase. */
  phrase: motifs.optional(),
  /** Dans la phrase, celle d’avant ou celle d’après. */
  voisines: motifs.optional(),
  /** N’importe où dans le texte. */
  texte: motifs.optional(),
});

/**
 * Une règle de relecture : un fichier de `src/content/relecture/`, nommé comme son identifiant. Le corps dit
 * pourquoi, en une à trois phrases, sans balise ni lien. Les motifs s’écrivent comme le dit
 * `src/lib/relecture/README.md`.
 */
export const regleDeRelecture = z.strictObject({
  titre: phrase,
  /** La famille d’erreurs : voir `src/lib/relecture/genres.ts`. */
  genre: z.custom<Genre>((valeur) => typeof valeur === 'string' && valeur in genres, {
    error: ({ input }) => `genre inconnu « ${String(input)} » : voir src/lib/relecture/genres.ts`,
  }),
  /** Faux, trop certain, ou seulement à préciser. */
  force: z.enum(forces),
  /** Ce qui ne va pas, en une phrase dite au lecteur. */
  message: phrase,
  /** Ce que l’on peut écrire à la place. */
  plutot: phrase,
  sources: z.tuple([sourceDuRegistre], sourceDuRegistre),
  /** Ce que vaut le message, si c’est du droit. */
  autorite: z.enum(niveauxDAutorite).optional(),
  /** La page du site qui explique. */
  page: phrase.startsWith('/'),
  /** Ce que la règle attrape. */
  motifs,
  /** Ce qui n’en est qu’un signe : la marque demande de vérifier. */
  indices: motifs.optional(),
  /** Ce qui doit aussi se lire. */
  contexte: alentours
    .extend({
      /** De quoi le texte parle ; un texte de quelques phrases est présumé en parler. */
      sujet: motifs.optional(),
    })
    .optional(),
  /** Ce qui fait taire la règle : « sauf si ». */
  sauf: alentours.optional(),
  /** Les gardes qu’elle demande en plus. */
  gardes: z
    .array(
      z.custom<NomDeGarde>((valeur) => typeof valeur === 'string' && valeur in gardes, {
        error: ({ input }) =>
          `garde inconnue « ${String(input)} » : voir src/lib/relecture/gardes.ts`,
      }),
    )
    .optional(),
  /** Les gardes communes dont elle se passe. */
  libre: z.array(z.enum(['negation', 'correction', 'question', 'domaine'])).optional(),
  /** Vrai si elle dit ce qui suit d’une autre erreur (un rejet, une peine) : près d’une erreur affirmée, elle demande. */
  suite: z.literal(true).optional(),
  exemples: z.strictObject({
    /** Des phrases qu’elle doit marquer ; « [[…]] » entoure ce qu’elle touche. */
    fautifs: z.tuple([phrase], phrase),
    /** Des phrases voisines qu’elle doit laisser. */
    corrects: z.tuple([phrase], phrase),
  }),
  /** Jour de la dernière vérification des sources. */
  verifieLe: z.coerce.date(),
});

/** Une règle de relecture, telle que sa fiche la dit. */
export type RegleEcrite = z.infer<typeof regleDeRelecture>;
