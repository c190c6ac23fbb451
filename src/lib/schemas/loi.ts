import { z } from 'astro/zod';

/** Un article du Code du travail, tel que le paquet le donne et que le site l’affiche. */
export const loi = z.strictObject({
  /** Numéro sans point ni espace : `L1222-4`. */
  numero: z.string().min(1),
  /** Identifiant de la version : `LEGIARTI…`. */
  version: z.string().startsWith('LEGIARTI'),
  /** Texte assaini, prêt à être affiché. */
  html: z.string().min(1),
  /** Le même, sans balise, pour la recherche et les descriptions. */
  brut: z.string().min(1),
  /** Entrée en vigueur de cette version. */
  enVigueurDepuis: z.coerce.date(),
  /** Date à laquelle le paquet donne le Code. */
  codeAu: z.coerce.date(),
  /** Intitulés des divisions du Code, de la plus large à la plus précise. */
  plan: z.array(z.string()),
  /** Relevé ultérieur des versions : jour, et version trouvée ce jour-là. Absent si non relevé. */
  releve: z.strictObject({ le: z.coerce.date(), version: z.string() }).optional(),
});

/** Un article du Code du travail. */
export type Loi = z.infer<typeof loi>;
