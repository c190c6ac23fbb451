import { z } from 'astro/zod';
import { articlesDuCodeDuTravail, type NumeroArticle } from '../../droit/sources.ts';

const numeros = new Set<string>(Object.keys(articlesDuCodeDuTravail));

/** Numéro d’un article du Code du travail inscrit au registre `src/lib/droit/sources.ts`. */
export const numeroDuRegistre = z.custom<NumeroArticle>(
  (valeur) => typeof valeur === 'string' && numeros.has(valeur),
  { error: ({ input }) => `« ${String(input)} » manque au registre src/lib/droit/sources.ts` },
);
