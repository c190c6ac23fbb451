/** Le nom du canal où les onglets de ce site se préviennent ; aucune réponse n’y passe. */
const CANAL = 'a-ma-connaissance';

/** Ce que dit l’onglet qui efface tout. */
const EFFACER = 'effacer';

/**
 * Prévient les autres onglets que tout s’efface, et efface dans celui-ci quand un autre le dit. Un navigateur
 * qui n’a pas de canal n’efface que dans l’onglet présent.
 */
export class AutresOnglets {
  readonly #canal: BroadcastChannel | undefined;

  /** @param effacer ce que cet onglet fait quand un autre efface tout : pour de bon, sans se raviser. */
  constructor(effacer: () => void) {
    this.#canal = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CANAL);
    this.#canal?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === EFFACER) effacer();
    });
  }

  /** Efface dans les autres onglets, aussitôt. */
  effacer(): void {
    this.#canal?.postMessage(EFFACER);
  }

  /** Ferme le canal. */
  fermer(): void {
    this.#canal?.close();
  }
}
