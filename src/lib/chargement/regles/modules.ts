/**
 * Les modules de src/lib qui ne sont que des données. À la construction, ils partent dans trois fichiers, et non dans
 * les scripts : les règles, que les questions demandent, et de quoi ranger et chercher leurs outils ; les phrases, que
 * le premier écran du résultat dit ; les raisons, qui se lisent dessous, avec ce que disent et citent les tables et
 * les démarches.
 */
export const modules = {
  regles: [
    'droit/surveillance/vocabulaire/faits',
    'droit/surveillance/vocabulaire/noms',
    'droit/surveillance/questions/index',
    'droit/surveillance/questions/perimetre',
    'droit/surveillance/tables/obligations/index',
    'droit/surveillance/tables/preuve',
    'droit/surveillance/tables/rupture',
    'contenu/familles-de-dispositifs',
    'questionnaire/mots-des-outils',
  ],
  phrases: ['droit/surveillance/resultat/suites-par-lecteur', 'questionnaire/constats-en-mots'],
  raisons: ['droit/surveillance/resultat/tous-les-contacts'],
} as const;

/** L’un de ces trois fichiers. */
export type Fichier = keyof typeof modules;

/** Le dossier de ces modules, depuis la racine. */
export const DOSSIER = 'src/lib/';
