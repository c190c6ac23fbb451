import type { IdDeDelai } from '../../lib/droit/surveillance/index.ts';

/** Les dates données pour calculer des délais, telles qu’on les a tapées, tant que la page reste ouverte. */
export class DatesTapees {
  #parDelai = $state.raw<Readonly<Partial<Record<IdDeDelai, string>>>>({});

  /** Ce qui est tapé pour ce délai. */
  get(delai: IdDeDelai): string | undefined {
    return this.#parDelai[delai];
  }

  /** Retient ce qui vient d’être tapé. */
  set(delai: IdDeDelai, saisie: string): void {
    this.#parDelai = { ...this.#parDelai, [delai]: saisie };
  }

  /** Tout ce qui est tapé. */
  get toutes(): Readonly<Partial<Record<IdDeDelai, string>>> {
    return this.#parDelai;
  }

  /** Les oublie toutes, et rend ce qui les rétablit. */
  effacer(): () => void {
    const avant = this.#parDelai;
    this.#parDelai = {};
    return () => {
      this.#parDelai = avant;
    };
  }
}
