import { z } from 'astro/zod';

const phrase = z.string().min(1);
const ancre = z.string().regex(/^p\d+(?:-\d+)?$/u, {
  error: 'une ancre s’écrit « p12 », ou « p12-1 » pour un paragraphe ajouté après le douzième',
});

const ancienTexte = z.strictObject({
  ancre,
  /** Jour du changement : 2026-12-05. */
  le: z.iso.date(),
  /** Les mots qu’on lisait jusque-là. */
  avant: phrase,
  /** Pourquoi le paragraphe n’est plus là ; absent : ses mots ont changé, il est resté. */
  retire: phrase.optional(),
});

/** Ce qu’un paragraphe disait avant qu’on le récrive ou qu’on le retire. */
export type AncienTexte = z.infer<typeof ancienTexte>;

/**
 * Les paragraphes publiés d’un article : un fichier de `src/content/paragraphes/`, que tient
 * `npm run paragraphes`. Une ancre donnée ne change plus de paragraphe et ne se redonne pas.
 */
export const registreDeParagraphes = z.strictObject({
  /** Dans l’ordre de l’article. */
  paragraphes: z.array(z.strictObject({ ancre, texte: phrase })),
  /** Du plus ancien au plus récent. */
  anciens: z.array(ancienTexte),
});

/** Les paragraphes publiés d’un article, et ce qu’ils ont été. */
export type RegistreDeParagraphes = z.infer<typeof registreDeParagraphes>;
