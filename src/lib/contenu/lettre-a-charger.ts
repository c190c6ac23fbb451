import { ecrireReferences } from './references-ecrites.ts';
import type { LettreDuSite } from './lettres.ts';
import { referencier } from './referencier.ts';
import type { ModeleASaisir } from '../lettres/saisie.ts';

/** Ce que la page reçoit pour remplir une lettre : son modèle, et les textes qu’elle cite. */
export interface LettreACharger {
  readonly modele: ModeleASaisir;
  /** Écrites par `ecrireReferences`. */
  readonly references: string;
}

/** La lettre et ses références, prêtes à être transmises au navigateur. */
export async function aCharger({ modele }: LettreDuSite): Promise<LettreACharger> {
  const toutes = await referencier();
  const citees = new Set(modele.blocs.flatMap(({ sources }) => sources));
  return {
    modele,
    references: ecrireReferences(
      Object.fromEntries([...citees].map((source) => [source, toutes[source]])),
    ),
  };
}
