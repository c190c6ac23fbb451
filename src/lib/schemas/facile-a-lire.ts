import { z } from 'astro/zod';
import { datation, verifieLe } from './datation.ts';
import { sourceDuRegistre } from './registre.ts';

const phrase = z.string().min(1);

/** Les dessins que `src/lib/images/dessins.ts` sait faire. */
export const dessinsConnus = [
  'oeil',
  'document',
  'lettre',
  'calendrier',
  'balance',
  'groupe',
  'question',
  'cadenas',
  'telephone',
  'coche',
] as const;

const partie = z.strictObject({
  titre: phrase,
  /** Le dessin qui accompagne la partie. */
  dessin: z.enum(dessinsConnus),
  /** Une idée par phrase, une phrase par ligne. `{{mois:reponse-acces}}` donne la durée du délai. */
  phrases: z.array(phrase).nonempty(),
  /** Les mots difficiles de la partie, expliqués sous elle. */
  mots: z.array(z.strictObject({ mot: phrase, sens: z.array(phrase).nonempty() })).default([]),
  /** Où aller ensuite. */
  liens: z
    .array(z.strictObject({ texte: phrase, adresse: z.string().startsWith('/') }))
    .default([]),
});

/** Une page facile à lire et à comprendre : un fichier de `src/content/facile-a-lire/`, sans corps. */
export const facileALire = z.strictObject({
  ...datation,
  titre: phrase,
  /** Place dans la liste. */
  ordre: z.number().int().positive(),
  /** Une phrase simple : ce que la page dit. */
  resume: phrase.max(160),
  parties: z.array(partie).nonempty(),
  /** La page du site qui dit la même chose en entier. */
  complete: z.strictObject({ texte: phrase, adresse: z.string().startsWith('/') }),
  /** Ce qui appuie la page. */
  sources: z.array(sourceDuRegistre).nonempty(),
  /** Mots de tous les jours que la recherche doit retrouver ici. */
  motsCles: z.array(phrase).nonempty(),
  /** Jour de la dernière vérification. */
  verifieLe,
});

/** Une page facile à lire, telle que son en-tête la dit. */
export type FacileALire = z.infer<typeof facileALire>;
