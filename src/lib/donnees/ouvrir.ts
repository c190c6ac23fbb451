import { jour } from '../dates/dates.ts';
import type { Modification } from '../schemas/datation.ts';
import type { Decision } from '../schemas/decision.ts';

/** Une décision telle que nous la publions : sa fiche entière, en JSON. */
export type DecisionOuverte = Omit<Decision, 'date' | 'lecture' | 'publieLe' | 'modifications'> & {
  readonly publieLe: string;
  readonly modifications: readonly (Omit<Modification, 'le'> & { readonly le: string })[];
  readonly id: string;
  readonly adresse: string;
  readonly date: string;
  readonly lecture: Omit<Decision['lecture'], 'le'> & { readonly le: string };
  readonly resume: string;
};

/** Une entrée de la collection des décisions. */
export interface EntreeDeDecision {
  readonly id: string;
  readonly data: Decision;
  readonly body?: string | undefined;
}

/** La fiche d’une décision, prête à publier. `site` est l’adresse du site, barre finale comprise. */
export function ouvrir({ id, data, body = '' }: EntreeDeDecision, site: URL): DecisionOuverte {
  const { publieLe, ...fiche } = data;
  return {
    id,
    adresse: new URL(`decisions/${id}/`, site).href,
    ...fiche,
    publieLe: jour(publieLe),
    modifications: data.modifications.map((une) => ({ ...une, le: jour(une.le) })),
    date: jour(data.date),
    lecture: { ...data.lecture, le: jour(data.lecture.le) },
    resume: body.trim(),
  };
}

/** Toutes les décisions, de la plus récente à la plus ancienne. */
export function ouvrirTout(
  entrees: readonly EntreeDeDecision[],
  site: URL,
): readonly DecisionOuverte[] {
  return entrees
    .map((entree) => ouvrir(entree, site))
    .toSorted((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}
