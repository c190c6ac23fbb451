import { versionDesRegles } from '../droit/surveillance/index.ts';

/** Une version du jeu de données : ce qu’elle change, et où lire ses fichiers quand une autre l’a remplacée. */
interface VersionDuJeu {
  readonly numero: string;
  /** Jour : « 2026-11-28 ». */
  readonly date: string;
  /** Ce qu’elle change pour qui réutilise les données, en phrases. */
  readonly changements: readonly string[];
  /** Les fichiers gardés sous `public/donnees/<numéro>/`. La version en cours n’en a pas : ils sont à la racine. */
  readonly gardes: readonly string[];
  /** Pourquoi une version remplacée n’a pas de fichiers gardés. */
  readonly sansFichiers?: string;
}

/**
 * Les versions du jeu, la plus récente en tête ; les mêmes que dans CHANGELOG.md. Changer `versionDesRegles` demande
 * une entrée de plus, et les fichiers de la version d’avant sous `public/donnees/`.
 */
export const versionsDuJeu: readonly VersionDuJeu[] = [
  {
    ...versionDesRegles,
    changements: [
      'Les champs « confiance » et « diffusion » laissent place à « lecture » et « publication », avec l’ECLI et l’adresse officielle.',
      'Le tableau n’a plus de marque en tête ; celui du tableur est à part.',
      'Un fichier de plus dit le score des règles devant les décisions.',
    ],
    gardes: [],
  },
  {
    numero: '2026.11',
    date: '2026-11-24',
    changements: ['Premières règles, premières données.'],
    gardes: [],
    sansFichiers:
      'Elle n’a jamais été mise en ligne, et des fiches y étaient fausses : ses fichiers ne sont pas gardés.',
  },
];
