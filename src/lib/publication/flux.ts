import type { Evenement, SorteDEvenement } from './evenements.ts';

/** Un flux : ce qu’il suit, et où il se lit. */
export interface Flux {
  /** Le nom de ses fichiers, sans extension : « flux-decisions ». */
  readonly nom: string;
  readonly titre: string;
  readonly sortes: readonly SorteDEvenement[];
}

/** Les trois flux du site, chacun en Atom et en JSON Feed. */
export const flux: readonly Flux[] = [
  {
    nom: 'flux',
    titre: 'À ma connaissance : tout',
    sortes: ['page', 'decision', 'loi', 'correction'],
  },
  { nom: 'flux-decisions', titre: 'À ma connaissance : les décisions', sortes: ['decision'] },
  {
    nom: 'flux-droit',
    titre: 'À ma connaissance : les changements du droit et les corrections',
    sortes: ['loi', 'correction'],
  },
];

/** Un lecteur de flux n’a pas l’usage de plus. */
const AU_PLUS = 200;

/** Les évènements d’un flux, du plus récent au plus ancien. */
export function evenementsDuFlux(
  { sortes }: Flux,
  evenements: readonly Evenement[],
): readonly Evenement[] {
  return evenements.filter(({ sorte }) => sortes.includes(sorte)).slice(0, AU_PLUS);
}
