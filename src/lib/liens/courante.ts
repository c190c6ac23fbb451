/**
 * Ce que `aria-current` dit d’une entrée : la page même, une page rangée derrière elle (par l’adresse,
 * ou par son fil d’Ariane), ou rien.
 */
export function courante(
  adresse: string,
  chemin: string,
  fil: readonly string[],
): 'page' | 'true' | undefined {
  if (chemin === adresse) return 'page';
  return chemin.startsWith(adresse) || fil.includes(adresse) ? 'true' : undefined;
}
