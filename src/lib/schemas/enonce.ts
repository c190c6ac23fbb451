import { z } from 'astro/zod';
import { sourceDuRegistre } from './registre.ts';

/** Ce que vaut une affirmation de droit, du plus sûr au moins sûr. */
export const niveauxDAutorite = [
  'texte',
  'jurisprudence-etablie',
  'grande-formation',
  'arret-publie',
  'arret-inedit',
  'arret',
  'arret-d-appel',
  'depasse',
  'premiere-instance',
  'debattu',
  'a-verifier',
] as const;

/** Une affirmation et ce qui l’appuie : rien ne s’affirme sans source. */
export const enonce = z.strictObject({
  /** Une à trois phrases courtes, à nous, sans balise ni lien. */
  texte: z.string().min(1),
  /** Ce qui l’appuie, du plus direct au plus général ; affiché en marge. */
  sources: z.tuple([sourceDuRegistre], sourceDuRegistre),
  /**
   * Ce que vaut l’affirmation, si c’est du droit. Absent pour un avis ou une sanction de la CNIL : la
   * phrase dit alors qui parle.
   */
  autorite: z.enum(niveauxDAutorite).optional(),
  /**
   * Ce que nous n’avons pas pu vérifier, en une phrase dite au lecteur. Inutile quand la fiche de la
   * source le dit déjà : son degré de vérification s’affiche de lui-même s’il est faible.
   */
  verification: z.string().min(1).optional(),
});

/** Une affirmation, telle que sa fiche la dit. */
export type Enonce = z.infer<typeof enonce>;
