/** Les terminaisons que l’on ôte, la plus longue d’abord, et ce qui doit rester devant elles. */
const terminaisons: readonly (readonly [terminaison: string, reste: number])[] = [
  ['issements', 4],
  ['issement', 4],
  ['ations', 4],
  ['atoire', 4],
  ['atrice', 4],
  ['ements', 4],
  ['ation', 4],
  ['ateur', 4],
  ['ement', 4],
  ['euses', 4],
  ['aient', 4],
  ['ances', 4],
  ['euse', 4],
  ['erie', 4],
  ['ance', 4],
  ['ence', 4],
  ['eurs', 4],
  ['ages', 4],
  ['ent', 4],
  ['ant', 4],
  ['ait', 4],
  ['eur', 4],
  ['age', 4],
  ['ees', 3],
  ['ee', 3],
  ['er', 3],
  ['ez', 3],
  ['e', 3],
];

/**
 * La racine d’un mot déjà plié (minuscules sans accents) : ce qui reste quand on ôte le pluriel et une terminaison.
 * « surveillance », « surveiller » et « surveillés » ont la même. Un mot qui porte un chiffre reste entier.
 * Ce n’est pas une analyse du français : deux mots étrangers peuvent se rencontrer, le classement les sépare.
 */
export function racine(mot: string): string {
  if (mot.length < 4 || /\d/.test(mot)) return mot;
  const singulier = mot.replace(/eaux$/, 'eau').replace(/aux$/, 'al').replace(/[sx]$/, '');
  const trouvee = terminaisons.find(
    ([fin, reste]) => singulier.endsWith(fin) && singulier.length - fin.length >= reste,
  );
  const nue = trouvee === undefined ? singulier : singulier.slice(0, -trouvee[0].length);
  return nue.replace(/([bcdfglmnprst])\1$/, '$1').replace(/(?<=...)[sei]$/, '');
}
