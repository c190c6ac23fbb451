import type { Score } from '../controle/bilan.ts';

/** Un morceau de barre : ce qu’il compte, où il commence, sa longueur. */
export interface Morceau {
  readonly note: 'accord' | 'abstention' | 'desaccord';
  readonly nombre: number;
  readonly x: number;
  readonly large: number;
}

/** Une barre : une issue, dans une lecture. */
export interface Barre {
  readonly y: number;
  readonly morceaux: readonly Morceau[];
}

/** Le cadre du dessin des comptes, en unités du dessin. */
export const cadreDesComptes = {
  largeur: 720,
  titres: 290,
  tete: 34,
  rangee: 50,
  barre: 17,
  entre: 3,
} as const;

const notes = ['accord', 'abstention', 'desaccord'] as const;
const total = (score: Score): number => notes.reduce((somme, note) => somme + score[note], 0);

/**
 * Les barres d’un compte, issue par issue et lecture par lecture. Toutes ont la même échelle, donnée par la plus
 * longue. Un morceau qui ne compte rien manque.
 */
export function dessinerComptes(
  issues: readonly (readonly Score[])[],
): readonly (readonly Barre[])[] {
  const { largeur, titres, tete, rangee, barre, entre } = cadreDesComptes;
  const unite = (largeur - titres) / Math.max(1, ...issues.flat().map(total));
  return issues.map((lectures, rang) =>
    lectures.map((score, lecture) => {
      const debuts = notes.map((_, i) =>
        notes.slice(0, i).reduce((somme, note) => somme + score[note], 0),
      );
      return {
        y: tete + rang * rangee + lecture * (barre + entre),
        morceaux: notes
          .map((note, i) => ({
            note,
            nombre: score[note],
            x: Math.round(titres + (debuts[i] ?? 0) * unite),
            large: Math.round(score[note] * unite),
          }))
          .filter(({ nombre }) => nombre > 0),
      };
    }),
  );
}
