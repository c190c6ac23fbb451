import { z } from 'astro/zod';

/** Ce qu’est une modification : une erreur corrigée, le droit qui a changé, une page complétée. */
const sortesDeModification = ['correction', 'droit', 'ajout'] as const;

const modification = z.strictObject({
  /** Jour du changement : 2026-12-05. */
  le: z.coerce.date(),
  /** Ce que c’est : voir `sortesDeModification`. */
  sorte: z.enum(sortesDeModification),
  /** Ce qui a changé, en une phrase pour le lecteur. Une erreur corrigée dit aussi ce qui était écrit. */
  quoi: z.string().min(1),
});

/** Un changement daté d’une page. */
export type Modification = z.infer<typeof modification>;

/** Les dates que porte chaque fiche publiée, en plus de sa vérification. */
export const datation = {
  /** Jour de la première publication. Il ne change plus. */
  publieLe: z.coerce.date().meta({ description: 'Jour de la première publication de la fiche.' }),
  /** Les changements de sens, datés ; ils paraissent au bas de la page, sur /corrections/ et dans les flux. */
  modifications: z
    .array(modification)
    .default([])
    .meta({ description: 'Changements de sens de la fiche, datés.' }),
};

/** Les dates d’une fiche publiée. */
export interface Datation {
  readonly publieLe?: Date | undefined;
  readonly verifieLe?: Date | undefined;
  readonly modifications: readonly Modification[];
}

/** Jour de la dernière vérification des faits et des sources ; absent : pas encore relu. */
export const verifieLe = z.coerce.date().optional();
