import { estUtile, suites } from '../droit/surveillance/index.ts';
import type { Faits, IdDeLettre, Suite } from '../droit/surveillance/index.ts';
import { idDeDemarche } from './actions-de-la-semaine.ts';

/** Une démarche du résultat, et ce qu’il faut pour la montrer. */
export interface DemarcheMontree {
  readonly demarche: Suite;
  /** Sa place dans la page. */
  readonly id: string;
  /** Ses lettres : celles que nulle démarche d’avant ne propose. */
  readonly lettres: readonly IdDeLettre[];
  /** Le rang du premier outil qui la demande : c’est de lui que ses lettres parlent. */
  readonly outil: number;
}

/** Les démarches d’un résultat, de la plus pressée à la moins pressée ; chaque lettre n’y est qu’une fois. */
export function demarchesDe(cas: readonly Faits[]): readonly DemarcheMontree[] {
  return suites(cas).map((demarche, rang, toutes) => {
    const deja = new Set(toutes.slice(0, rang).flatMap(({ lettres = [] }) => lettres));
    return {
      demarche,
      id: idDeDemarche(rang),
      lettres: (demarche.lettres ?? []).filter((id) => !deja.has(id)),
      outil: cas.findIndex((faits) => estUtile(demarche, faits)),
    };
  });
}
