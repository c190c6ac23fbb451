import type { Faits } from '../droit/surveillance/index.ts';

/** Vrai pour un employeur privé qui n’a pas dit combien il a de salariés : la consultation du comité en dépend. */
export const effectifManque = (cas: readonly Faits[]): boolean =>
  cas.some(
    ({ role, secteur, effectif }) =>
      role === 'employeur' &&
      secteur !== 'public' &&
      (effectif === undefined || effectif === 'inconnu'),
  );
