import { jourDeDepart } from '../../lib/droit/surveillance/index.ts';
import type { IdDeDelai, Territoire } from '../../lib/droit/surveillance/index.ts';

/** Ce que l’on sait des dates : chaque jour, une fois, et où l’on travaille. */
interface Donnees {
  readonly jours: Readonly<Partial<Record<IdDeDelai, string>>>;
  readonly territoire?: Territoire;
}

/**
 * Les dates données pour calculer des délais, telles qu’on les a tapées, tant que la page reste ouverte. Deux délais qui
 * partent du même jour le partagent, et tous comptent les jours fériés du même lieu.
 */
export class DatesTapees {
  #donnees = $state.raw<Donnees>({ jours: {} });

  /** Ce qui est tapé pour ce délai. */
  get(delai: IdDeDelai): string | undefined {
    return this.#donnees.jours[jourDeDepart(delai)];
  }

  /** Retient ce qui vient d’être tapé. */
  set(delai: IdDeDelai, saisie: string): void {
    const { jours, ...reste } = this.#donnees;
    this.#donnees = { ...reste, jours: { ...jours, [jourDeDepart(delai)]: saisie } };
  }

  /** Où l’on travaille : les jours fériés n’y sont pas les mêmes. */
  get territoire(): Territoire {
    return this.#donnees.territoire ?? 'metropole';
  }

  set territoire(territoire: Territoire) {
    this.#donnees = { ...this.#donnees, territoire };
  }

  /** Tout ce qui est tapé, sous le délai où le jour se retient (`jourDeDepart`). */
  get toutes(): Readonly<Partial<Record<IdDeDelai, string>>> {
    return this.#donnees.jours;
  }

  /** Les oublie toutes, et rend ce qui les rétablit. */
  effacer(): () => void {
    const avant = this.#donnees;
    this.#donnees = { jours: {} };
    return () => {
      this.#donnees = avant;
    };
  }
}
