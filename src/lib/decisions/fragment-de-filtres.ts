const prefixe = '#filtres=';

/** Le fragment d’adresse d’une liste filtrée : il s’envoie, et ne va pas au serveur. Sans choix : le répertoire. */
export function ecrireFiltres(valeurs: readonly string[]): string {
  const retenues = valeurs.filter((valeur) => valeur !== '');
  return retenues.length === 0 ? '#repertoire' : prefixe + retenues.join('+');
}

/**
 * Les filtres qu’un fragment retient ; aucun si ce n’en est pas un. Une messagerie a pu récrire les « + » : rien n’est
 * décodé, et une adresse mal formée n’arrête rien.
 */
export function lireFiltres(fragment: string): readonly string[] {
  if (!fragment.startsWith(prefixe)) return [];
  return fragment
    .slice(prefixe.length)
    .split(/\+|%2B|%20/i)
    .filter(Boolean);
}
