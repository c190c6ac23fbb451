import type { Decision } from '../schemas/decision.ts';

/** Ce que la décision dit de la preuve, puis de la mesure. */
interface Jugee {
  readonly id: string;
  readonly data: Pick<Decision, 'decide' | 'portee'>;
}

/** Des affaires où la preuve a eu le même sort, et ce que la mesure y est devenue. */
interface SuiteDUnePreuve<D extends Jugee = Jugee> {
  readonly preuve: 'admise' | 'ecartee';
  readonly tenues: readonly D[];
  readonly tombees: readonly D[];
}

/**
 * Ce qu’est devenue la mesure selon le sort de la preuve, dans les décisions qui disent les deux. Un décompte
 * des affaires lues ici, non une statistique : elles ont été choisies.
 */
export function suitesDesPreuves<D extends Jugee>(
  fiches: readonly D[],
): readonly SuiteDUnePreuve<D>[] {
  const concernees = fiches.filter(({ data }) => data.portee === 'employeur-surveille-salarie');
  return (['admise', 'ecartee'] as const).map((preuve) => {
    const siennes = concernees.filter(({ data }) => data.decide.preuve === preuve);
    return {
      preuve,
      tenues: siennes.filter(({ data }) => data.decide.rupture === 'maintenue'),
      tombees: siennes.filter(
        ({ data }) => data.decide.rupture === 'sans-cause' || data.decide.rupture === 'nulle',
      ),
    };
  });
}
