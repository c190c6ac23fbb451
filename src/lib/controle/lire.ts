import { faitsDeLaFiche } from '../contenu/faits-de-la-fiche.ts';
import type { Decision } from '../schemas/decision.ts';
import type { CasJuge } from './comparer.ts';

/** Une fiche de décision, telle que le contrôle la lit. */
export function casJuge({ id, data }: { readonly id: string; readonly data: Decision }): CasJuge {
  const { decide, utilisablePour, acceptable, strict } = data;
  return { id, faits: faitsDeLaFiche(data), decide, utilisablePour, acceptable, strict };
}
