import { z } from 'astro/zod';
import { sourceDuRegistre } from './registre.ts';

const phrase = z.string().min(1);

/**
 * Un terme du glossaire : un fichier de `src/content/glossaire/`, nommé comme l’ancre de sa page. Le
 * corps est la définition, en une ou deux phrases, sans balise ni lien : elle s’affiche aussi dans
 * les articles.
 */
export const terme = z.strictObject({
  /** Le mot, tel qu’on le lit en tête de sa définition. */
  terme: phrase,
  /** Autres façons de le dire, pour la recherche et l’ordre alphabétique. */
  formes: z.array(phrase),
  /** Ce qui appuie la définition. Vide pour un mot courant de procédure. */
  sources: z.array(sourceDuRegistre),
  /** Termes voisins, par leur identifiant. */
  voirAussi: z.array(phrase),
});
