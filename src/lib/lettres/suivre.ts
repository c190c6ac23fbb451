import type { Valeurs } from './types.ts';

/**
 * La saisie, quand ce qui la remplit d’avance a changé : un champ que l’on n’a pas touché suit, un champ tapé, ou
 * vidé exprès, reste.
 *
 * @param avant ce qui remplissait la saisie jusque-là.
 * @param apres ce qui la remplit maintenant.
 */
export function suivreLeDepart(
  saisies: Valeurs,
  avant: Valeurs,
  apres: Valeurs,
): Record<string, string> {
  const champs = new Set([saisies, avant, apres].flatMap((valeurs) => Object.keys(valeurs)));
  return Object.fromEntries(
    [...champs].flatMap((id) => {
      const tape = (saisies[id] ?? '') !== (avant[id] ?? '');
      const valeur = (tape ? saisies : apres)[id];
      return valeur === undefined ? [] : [[id, valeur]];
    }),
  );
}
