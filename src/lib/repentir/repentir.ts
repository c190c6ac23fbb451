/** Vingt secondes pour se raviser : ensuite, plus rien ne reste de ce qui était effacé. */
export const DELAI_POUR_SE_RAVISER = 20_000;

/**
 * Ce qui rétablirait ce que l’on vient d’effacer, dans la mémoire de la page seulement : pendant vingt
 * secondes, ou jusqu’au prochain geste. Ce que l’appareil gardait, lui, est effacé pour de bon.
 */
export class Repentir {
  #rendre: (() => void) | undefined;
  #abandonner: (() => void) | undefined;
  #minuterie: ReturnType<typeof setTimeout> | undefined;
  readonly #prevenir: (possible: boolean) => void;

  /** @param prevenir appelée quand se raviser devient possible, ou ne l’est plus. */
  constructor(prevenir: (possible: boolean) => void) {
    this.#prevenir = prevenir;
  }

  /**
   * Offre de se raviser, à partir de maintenant ; l’offre d’avant est oubliée.
   *
   * @param rendre rétablit.
   * @param abandonner appelée s’il n’y a plus rien à rétablir : ce qui attendait, caché, s’en va pour de bon.
   */
  offrir(rendre: () => void, abandonner?: () => void): void {
    this.oublier();
    this.#rendre = rendre;
    this.#abandonner = abandonner;
    this.#minuterie = setTimeout(() => this.oublier(), DELAI_POUR_SE_RAVISER);
    this.#prevenir(true);
  }

  /** Donne ce qui rétablit, une seule fois ; rien, s’il est trop tard. */
  prendre(): (() => void) | undefined {
    const rendre = this.#rendre;
    this.#abandonner = undefined;
    this.oublier();
    return rendre;
  }

  /** Un autre geste, ou le temps passé : la mémoire est vide. */
  oublier(): void {
    clearTimeout(this.#minuterie);
    const abandonner = this.#abandonner;
    this.#rendre = undefined;
    this.#abandonner = undefined;
    this.#prevenir(false);
    abandonner?.();
  }
}
