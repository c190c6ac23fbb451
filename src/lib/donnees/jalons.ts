import type { DecisionOuverte } from './ouvrir.ts';

/** Les dates du jeu, à lui : sa dernière modification, la plus ancienne et la plus récente de ses décisions. */
export interface Jalons {
  readonly modifie: string;
  readonly premiere: string;
  readonly derniere: string;
}

/** Les dates d’un jeu, lues dans ses fiches. */
export function jalonsDe(
  decisions: readonly Pick<DecisionOuverte, 'date' | 'publieLe' | 'lecture' | 'modifications'>[],
): Jalons {
  const dates = decisions.map(({ date }) => date).toSorted();
  const changements = decisions
    .flatMap(({ publieLe, lecture, modifications }) => [
      publieLe,
      lecture.le,
      ...modifications.map(({ le }) => le),
    ])
    .toSorted();
  return {
    modifie: changements.at(-1) ?? '',
    premiere: dates[0] ?? '',
    derniere: dates.at(-1) ?? '',
  };
}

/** La période couverte, telle que la norme l’écrit : « 1991-11-20/2025-12-23 ». */
export const couverture = ({ premiere, derniere }: Jalons): string => `${premiere}/${derniere}`;
