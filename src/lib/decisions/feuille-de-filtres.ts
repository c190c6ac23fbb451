import type { Facette } from './facettes.ts';

/**
 * La feuille de style qui filtre le répertoire sans script : un choix retenu cache les lignes qui ne
 * portent pas sa marque. Les filtres se cumulent, puisque chacun ne fait que cacher.
 */
export function feuilleDeFiltres(facettes: readonly Facette[]): string {
  return facettes
    .flatMap(({ options }) => options)
    .map(
      ({ valeur }) =>
        `.repertoire:has([value="${valeur}"]:checked) tr[data-marques]:not([data-marques~="${valeur}"]){display:none}`,
    )
    .join('\n');
}
