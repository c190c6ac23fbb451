import { surLaPreuve, type DecisionSurLaPreuve } from './dessiner-preuve.ts';
import type { Tournant } from './tournants.ts';

/** Ce qui a été jugé entre deux tournants. */
export interface Periode<D> {
  readonly tournant: Tournant;
  readonly date: Date;
  readonly admises: readonly D[];
  readonly ecartees: readonly D[];
}

/** Range les décisions sur la preuve sous le tournant qui les précède, ou qu’elles sont. */
export function periodes<D extends DecisionSurLaPreuve>(
  tournants: readonly Tournant[],
  decisions: readonly D[],
): readonly Periode<D>[] {
  const dates = tournants.map(({ decision }) => dateDe(decisions, decision));
  const retenues = surLaPreuve(decisions);
  return tournants.map((tournant, rang) => {
    const date = dates[rang] ?? new Date(0);
    const fin = dates[rang + 1];
    const siennes = retenues.filter((d) => d.date >= date && (!fin || d.date < fin));
    return {
      tournant,
      date,
      admises: siennes.filter(({ decide }) => decide.preuve === 'admise'),
      ecartees: siennes.filter(({ decide }) => decide.preuve === 'ecartee'),
    };
  });
}

function dateDe(decisions: readonly DecisionSurLaPreuve[], id: string): Date {
  const fiche = decisions.find((decision) => decision.id === id);
  if (!fiche) throw new Error(`« ${id} » n’a pas de fiche : corriger src/lib/images/tournants.ts.`);
  return fiche.date;
}

/** La période d’une date : le rang du dernier tournant qui la précède, ou qui est du même jour. */
export function rangDePeriode(date: Date, debuts: readonly Date[]): number {
  return Math.max(0, debuts.filter((debut) => debut <= date).length - 1);
}
