import type { Changement } from './comparer.ts';

/** Un changement, dit à qui va relire : la différence, ce qui en dépend, et comment l’accepter. */
export function rendreChangement(
  { numero, lue, nouvelle, difference }: Changement,
  dependants: readonly string[],
): string {
  const titre =
    nouvelle === undefined
      ? `${numero} (${lue}) n’est plus en vigueur dans le paquet`
      : `${numero} : ${lue} → ${nouvelle}`;
  return [
    `── ${titre}`,
    difference.replaceAll(/^/gmu, '   '),
    `   À relire (${dependants.length}) :`,
    ...dependants.map((chemin) => `   - ${chemin}`),
    nouvelle === undefined
      ? '   Retirer l’article de src/lib/droit/sources.ts, ou trouver celui qui le remplace.'
      : `   Une fois tout relu : npm run veille -- --accepter ${numero}`,
  ].join('\n');
}
