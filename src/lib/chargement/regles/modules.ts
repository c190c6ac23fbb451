/**
 * Les modules de src/lib/droit/surveillance qui ne sont que des données. À la construction, ils partent dans deux
 * fichiers, et non dans les scripts : les règles, que les questions demandent, et les phrases du résultat.
 */
export const modules = {
  regles: [
    'vocabulaire/faits',
    'vocabulaire/noms',
    'questions/index',
    'questions/perimetre',
    'tables/obligations/index',
    'tables/preuve',
    'tables/rupture',
  ],
  phrases: ['resultat/suites-par-lecteur', 'resultat/tous-les-contacts'],
} as const;

/** L’un de ces deux fichiers. */
export type Fichier = keyof typeof modules;

/** Le dossier de ces modules, depuis la racine. */
export const DOSSIER = 'src/lib/droit/surveillance/';
