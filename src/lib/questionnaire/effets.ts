import {
  libellesDispositif,
  libellesPreuve,
  libellesRupture,
  nommerPartout,
} from '../droit/surveillance/index.ts';
import type { Changement, Difference, Dispositif } from '../droit/surveillance/index.ts';

/** Ce qui change d’une conclusion : laquelle, ce qu’elle est, ce qu’elle deviendrait. */
type Effet = readonly [quoi: string, avant: string, apres: string];

function effet<S extends string>(
  quoi: string,
  libelles: Readonly<Record<S, string>>,
  change: Changement<S> | undefined,
): readonly Effet[] {
  return change === undefined ? [] : [[quoi, libelles[change.avant], libelles[change.apres]]];
}

/** Les conclusions qui changent, dans leur ordre et en toutes lettres. */
export function effets(
  { dispositif, preuve, rupture }: Difference,
  outil?: Dispositif,
): readonly Effet[] {
  return nommerPartout(
    [
      ...effet('L’outil', libellesDispositif, dispositif),
      ...effet('La preuve', libellesPreuve, preuve),
      ...effet('La sanction', libellesRupture, rupture),
    ],
    [outil],
  );
}
