/** De vrais textes publiés, pris sans savoir ce qui s’y marquerait : ce que valaient les marques qui affirmaient une erreur. */
interface Collecte {
  readonly nom: string;
  readonly quoi: string;
  readonly justes: number;
  readonly defendables: number;
  readonly fausses: number;
  /** Des fautes graves notées d’avance, celles qu’une marque au moins touchait ; absentes, si nul n’en avait noté. */
  readonly graves?: { readonly vues: number; readonly notees: number };
}

/**
 * Chaque collecte, telle qu’elle a été mesurée la première fois, avant de servir : les nombres du README voisin, qui dit
 * qui a réuni, noté et jugé.
 */
export const collectes: readonly Collecte[] = [
  {
    nom: 'Première',
    quoi: '516 paragraphes, 285 sites',
    justes: 55,
    defendables: 26,
    fausses: 78,
  },
  { nom: 'Deuxième', quoi: '312 paragraphes, 284 sites', justes: 13, defendables: 5, fausses: 15 },
  {
    nom: 'Troisième',
    quoi: '398 paragraphes, 219 sites, un tiers cherché parmi les textes douteux',
    justes: 31,
    defendables: 17,
    fausses: 32,
    graves: { vues: 18, notees: 34 },
  },
  {
    nom: 'Quatrième',
    quoi: '200 paragraphes de guides, de cours et de notices de logiciels',
    justes: 15,
    defendables: 4,
    fausses: 13,
    graves: { vues: 12, notees: 20 },
  },
  {
    nom: 'Cinquième',
    quoi: '69 textes de blogs, de cours et de documentations',
    justes: 17,
    defendables: 2,
    fausses: 20,
    graves: { vues: 15, notees: 35 },
  },
  {
    nom: 'Sixième',
    quoi: '89 textes, une fois que la cinquième avait servi',
    justes: 9,
    defendables: 0,
    fausses: 9,
    graves: { vues: 11, notees: 22 },
  },
  {
    nom: 'Septième',
    quoi: '121 textes d’autres sites, une fois que les six avaient servi',
    justes: 13,
    defendables: 5,
    fausses: 12,
    graves: { vues: 11, notees: 26 },
  },
];

/** Sur cent marques qui affirmaient une erreur, toutes collectes réunies : les justes, les défendables, celles à tort. */
export function surCent(): Readonly<Record<'justes' | 'defendables' | 'fausses', number>> {
  const somme = (lire: (collecte: Collecte) => number) =>
    collectes.reduce((total, une) => total + lire(une), 0);
  const marques = somme(({ justes, defendables, fausses }) => justes + defendables + fausses);
  const part = (nombre: number) => Math.round((100 * nombre) / marques);
  return {
    justes: part(somme(({ justes }) => justes)),
    defendables: part(somme(({ defendables }) => defendables)),
    fausses: part(somme(({ fausses }) => fausses)),
  };
}
