import { valeursJointes } from '../liens/defaire.ts';

const prefixe = '#filtres=';

/** Le fragment d’adresse d’une liste filtrée : il s’envoie, et ne va pas au serveur. Sans choix : le répertoire. */
export function ecrireFiltres(valeurs: readonly string[]): string {
  const retenues = valeurs.filter((valeur) => valeur !== '');
  return retenues.length === 0 ? '#repertoire' : prefixe + retenues.join('+');
}

/** Les filtres qu’un fragment retient ; aucun si ce n’en est pas un. */
export function lireFiltres(fragment: string): readonly string[] {
  return fragment.startsWith(prefixe) ? valeursJointes(fragment.slice(prefixe.length)) : [];
}
