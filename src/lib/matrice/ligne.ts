import type { Dispositif, Obligation } from '../droit/surveillance/index.ts';

/** Le rang, depuis un, de la première ligne d’une règle qui nomme cet outil ; zéro si aucune ne le nomme. */
export function ligneQuiNomme({ lignes }: Obligation, dispositif: Dispositif): number {
  const nommes = lignes.map(({ si }): readonly Dispositif[] =>
    si.dispositif === undefined ? [] : [si.dispositif].flat(),
  );
  return nommes.findIndex((siens) => siens.includes(dispositif)) + 1;
}

/** Ce qu’une case de la matrice dit de sa règle quand on l’ouvre. */
export interface RegleDeMatrice {
  /** Les textes qui la fondent : leurs mots, leur adresse. */
  readonly fondements: readonly (readonly [libelle: string, adresse: string])[];
  /** Outil par outil, dans l’ordre des colonnes, la ligne qui le nomme : voir `ligneQuiNomme`. */
  readonly lignes: readonly number[];
}
