const nombres = new Map(
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
    .split(' ')
    .map((mot, rang) => [mot, rang]),
);
for (const [mot, valeur] of [
  ['une', 1],
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['cent', 100],
] as const)
  nombres.set(mot, valeur);

/** La valeur d’un mot qui est un nombre, en chiffres ou en lettres. */
export function valeurDe(forme: string): number | undefined {
  if (/^\d{1,9}$/.test(forme)) return Number(forme);
  return nombres.get(forme);
}
