import { delaiDe, delais } from '../../lib/droit/surveillance/index.ts';
import type { IdDeDelai, Territoire } from '../../lib/droit/surveillance/index.ts';

/** Ce que l’on sait des dates : chaque jour, une fois, et où l’on travaille. */
interface Donnees {
  /** Par jour de départ, tel qu’un délai le nomme. */
  readonly jours: Readonly<Record<string, string>>;
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
    return this.#donnees.jours[delaiDe(delai).depart];
  }

  /** Retient ce qui vient d’être tapé. */
  set(delai: IdDeDelai, saisie: string): void {
    const { jours, ...reste } = this.#donnees;
    this.#donnees = { ...reste, jours: { ...jours, [delaiDe(delai).depart]: saisie } };
  }

  /** Où l’on travaille : les jours fériés n’y sont pas les mêmes. */
  get territoire(): Territoire {
    return this.#donnees.territoire ?? 'metropole';
  }

  set territoire(territoire: Territoire) {
    this.#donnees = { ...this.#donnees, territoire };
  }

  /** Tout ce qui est tapé, par délai. */
  get toutes(): Readonly<Partial<Record<IdDeDelai, string>>> {
    return Object.fromEntries(
      delais.flatMap(({ id, depart }) => {
        const saisie = this.#donnees.jours[depart];
        return saisie === undefined ? [] : [[id, saisie]];
      }),
    );
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
