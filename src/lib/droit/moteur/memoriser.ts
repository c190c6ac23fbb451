/** Au-delà, on oublie tout : assez pour un parcours et ses variantes, sans grandir sans fin. */
const CAPACITE = 2000;

/** Tout ce qui est retenu, pour pouvoir l’oublier. */
const memoires = new Set<Map<string, unknown>>();

/** La même fonction, qui se souvient de ses réponses : une par clé. */
export function memoriser<Entree, Sortie>(
  cleDe: (entree: Entree) => string,
  calculer: (entree: Entree) => Sortie,
): (entree: Entree) => Sortie {
  const memoire = new Map<string, { readonly sortie: Sortie }>();
  memoires.add(memoire);
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

/** Oublie tout ce qui a été retenu : les clés contiennent les réponses données. */
export function oublier(): void {
  for (const memoire of memoires) memoire.clear();
}
