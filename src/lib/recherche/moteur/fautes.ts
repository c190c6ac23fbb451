/** Combien de fautes on pardonne à une racine : aucune sous cinq lettres, deux à partir de huit. */
export function fautesPermises(mot: string): number {
  if (mot.length < 5 || /\d/.test(mot)) return 0;
  return mot.length < 8 ? 1 : 2;
}

/**
 * Le nombre de lettres à changer, ajouter, ôter ou échanger avec la voisine pour passer d’un mot à l’autre ; au-delà
 * de `auPlus`, `auPlus + 1` sans compter davantage.
 */
export function ecart(a: string, b: string, auPlus: number): number {
  if (Math.abs(a.length - b.length) > auPlus) return auPlus + 1;
  let avant: readonly number[] = [];
  let ligne: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const suivante = [i];
    for (let j = 1; j <= b.length; j++) {
      const pareil = a[i - 1] === b[j - 1] ? 0 : 1;
      const echange =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (avant[j - 2] ?? Infinity) + 1
          : Infinity;
      suivante.push(
        Math.min(
          (ligne[j] ?? Infinity) + 1,
          (suivante[j - 1] ?? Infinity) + 1,
          (ligne[j - 1] ?? Infinity) + pareil,
          echange,
        ),
      );
    }
    if (Math.min(...suivante) > auPlus) return auPlus + 1;
    avant = ligne;
    ligne = suivante;
  }
  return Math.min(ligne[b.length] ?? Infinity, auPlus + 1);
}
