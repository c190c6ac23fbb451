import { tousLesContacts } from '../droit/surveillance/index.ts';
import type { Datation } from '../schemas/datation.ts';

/** Quand la page des contacts a paru, et le jour où **toutes** ses fiches avaient été relues : celui de la plus ancienne. */
export const datesDesContacts: Datation = {
  publieLe: new Date('2026-11-24'),
  verifieLe: new Date(tousLesContacts.map(({ verifieLe }) => verifieLe).toSorted()[0] ?? ''),
  modifications: [],
};
