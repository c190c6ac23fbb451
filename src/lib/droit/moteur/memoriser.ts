/** Au-delà, on oublie tout : assez pour un parcours et ses variantes, sans grandir sans fin. */
const CAPACITE = 2000;

/** La même fonction, qui se souvient de ses réponses : une par clé. */
export function memoriser<Entree, Sortie>(
  cleDe: (entree: Entree) => string,
  calculer: (entree: Entree) => Sortie,
): (entree: Entree) => Sortie {
  const memoire = new Map<string, { readonly sortie: Sortie }>();
  return (entree) => {
    const cle = cleDe(entree);
    const connue = memoire.get(cle);
    if (connue !== undefined) return connue.sortie;
    if (memoire.size >= CAPACITE) memoire.clear();
    const sortie = calculer(entree);
    memoire.set(cle, { sortie });
    return sortie;
  };
}
