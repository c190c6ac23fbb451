import { conclure } from '../droit/surveillance/index.ts';
import type { Cas } from './lire-cas.ts';

/** Ce que la ligne de commande écrit pour un cas ; ces clés sont contractuelles. */
interface Rendu {
  readonly id: string;
  readonly dispositif: {
    readonly statut: string;
    readonly obligations: readonly {
      readonly id: string;
      readonly statut: string;
      readonly motif: string;
      readonly sources: readonly string[];
    }[];
  };
  readonly preuve: { readonly statut: string; readonly motif: string };
  readonly rupture: { readonly statut: string; readonly motif: string };
  readonly questions: readonly string[];
}

/** Examine un cas et n’en garde que ce que la ligne de commande promet. */
export function rendre({ id, faits }: Cas): Rendu {
  const { dispositif, preuve, rupture, questions } = conclure(faits);
  return {
    id,
    dispositif: {
      statut: dispositif.statut,
      obligations: dispositif.obligations.map((une) => ({
        id: une.id,
        statut: une.statut,
        motif: une.motif,
        sources: une.sources,
      })),
    },
    preuve: { statut: preuve.statut, motif: preuve.motif },
    rupture: { statut: rupture.statut, motif: rupture.motif },
    questions,
  };
}
