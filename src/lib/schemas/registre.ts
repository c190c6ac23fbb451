import { z } from 'astro/zod';
import {
  articlesDuCodeDuTravail,
  decisions,
  textes,
  type NumeroArticle,
  type Source,
} from '../droit/sources.ts';

const numeros = new Set<string>(Object.keys(articlesDuCodeDuTravail));

/** Numéro d’un article du Code du travail inscrit au registre `src/lib/droit/sources.ts`. */
export const numeroDuRegistre = z.custom<NumeroArticle>(
  (valeur) => typeof valeur === 'string' && numeros.has(valeur),
  { error: ({ input }) => `« ${String(input)} » manque au registre src/lib/droit/sources.ts` },
);

const connues = new Set<string>([...numeros, ...textes, ...decisions]);

/** Une source du registre : article du Code du travail, autre texte ou décision. */
export const sourceDuRegistre = z.custom<Source>(
  (valeur) => typeof valeur === 'string' && connues.has(valeur),
  { error: ({ input }) => `« ${String(input)} » manque au registre src/lib/droit/sources.ts` },
);
