import type { Faits } from '../droit/surveillance/index.ts';

/** Vrai si la personne est convoquée à un entretien : la feuille d’entretien lui sert. */
export const feuilleUtile = (cas: readonly Faits[]): boolean =>
  cas.some(
    ({ role, suite }) =>
      suite === 'procedure-en-cours' && role !== 'employeur' && role !== 'candidat',
  );
