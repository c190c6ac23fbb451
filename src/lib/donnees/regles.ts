import {
  nomsDesFaits,
  obligations,
  tablePreuve,
  tableRupture,
  versionDesRegles,
  vocabulaire,
} from '../droit/surveillance/index.ts';

/** Les règles mêmes du questionnaire : le vocabulaire, puis chaque table telle que le moteur la lit. */
export function reglesOuvertes(): object {
  return {
    version: versionDesRegles,
    lecture:
      'Une table se lit de haut en bas : la première ligne dont toutes les conditions tiennent l’emporte. Une liste veut dire « l’une de ces réponses ».',
    vocabulaire,
    nomsDesFaits,
    obligations,
    preuve: tablePreuve,
    rupture: tableRupture,
  };
}
