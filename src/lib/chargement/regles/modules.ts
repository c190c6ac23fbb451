/**
 * Les modules de src/lib/droit/surveillance qui ne sont que des données. À la construction, ils partent dans trois
 * fichiers, et non dans les scripts : les règles, que les questions demandent ; les phrases, que le premier écran du
 * résultat dit ; les raisons, qui se lisent dessous, avec ce que disent et citent les tables et les démarches.
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
  phrases: ['resultat/suites-par-lecteur'],
  raisons: ['resultat/tous-les-contacts'],
} as const;

/** L’un de ces trois fichiers. */
export type Fichier = keyof typeof modules;

/** Le dossier de ces modules, depuis la racine. */
export const DOSSIER = 'src/lib/droit/surveillance/';
