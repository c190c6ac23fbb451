/** Une lettre et les entrées qui commencent par elle. */
interface Lettre<T> {
  readonly lettre: string;
  readonly entrees: readonly T[];
}

/** La lettre sous laquelle un mot se range : sans accent, en capitale ; « # » pour un chiffre. */
export function initiale(mot: string): string {
  const [premiere = '#'] = mot
    .normalize('NFD')
    .replace(/^[^\p{L}\d]+/u, '')
    .toUpperCase();
  return /[A-Z]/.test(premiere) ? premiere : '#';
}

/** L’endroit de la page où commence une lettre ; « # » n’a pas sa place dans une adresse. */
export function ancreDeLettre(lettre: string): string {
  return `lettre-${lettre === '#' ? 'chiffres' : lettre}`;
}

/** Range des entrées par lettre, puis par ordre alphabétique français. */
export function parLettre<T>(
  entrees: readonly T[],
  mot: (entree: T) => string,
): readonly Lettre<T>[] {
  const triees = entrees.toSorted((a, b) => mot(a).localeCompare(mot(b), 'fr', { numeric: true }));
  const lettres = [...new Set(triees.map((entree) => initiale(mot(entree))))].toSorted();
  return lettres.map((lettre) => ({
    lettre,
    entrees: triees.filter((entree) => initiale(mot(entree)) === lettre),
  }));
}
