import { decision, type Decision } from '../../src/lib/schemas/decision.ts';
import { lireFiches } from './fiches.ts';

/** Toutes les fiches de décision, validées comme le fait la construction. */
export const fichesDeDecision: ReadonlyMap<string, Decision> = new Map(
  lireFiches('decisions').map(({ id, entete }) => [id, decision.parse(entete)] as const),
);

/** Une fiche, ou une erreur si elle manque. */
export function ficheDe(id: string): Decision {
  const fiche = fichesDeDecision.get(id);
  if (!fiche) throw new Error(`Fiche absente : src/content/decisions/${id}.md`);
  return fiche;
}
