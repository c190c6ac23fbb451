import type { RegleEcrite } from '../schemas/regle-de-relecture.ts';
import type { Regle } from './types.ts';

/** Ce que le moteur lit d’une règle écrite. */
export function enRegle(id: string, ecrite: RegleEcrite, pourquoi: string): Regle {
  const { titre, genre, force, motifs, indices, contexte, sauf, gardes, libre, suite } = ecrite;
  const { message, plutot, sources, autorite, page } = ecrite;
  return {
    ...{ id, titre, genre, force, motifs, indices, contexte, sauf, gardes, libre, suite },
    ...{ message, plutot, sources, autorite, page, pourquoi },
  };
}
