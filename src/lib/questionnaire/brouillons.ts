import type { Valeurs } from '../lettres/types.ts';

/** Un document que l’on remplit, et qui peut suivre des réponses changées. */
interface Brouillon {
  /** Remplit d’après ces valeurs ce que l’on n’a pas tapé. */
  suivre(depart: Valeurs): void;
}

/**
 * Ce qui se tape dans les documents ouverts dans le résultat. Le quitter ne les jette pas : ils restent dans la
 * mémoire de la page, et nulle part ailleurs, tant que dure le questionnaire.
 */
export class Brouillons<Tenu extends Brouillon> {
  #tenus = new Map<string, Tenu>();

  /**
   * Le brouillon de ce nom, qui suit désormais ce départ ; un neuf, s’il n’y en avait pas.
   * @param commencer fait le brouillon neuf, déjà rempli de ce départ.
   */
  ouvrir(nom: string, depart: Valeurs, commencer: () => Tenu): Tenu {
    const tenu = this.#tenus.get(nom);
    if (tenu !== undefined) {
      tenu.suivre(depart);
      return tenu;
    }
    const neuf = commencer();
    this.#tenus.set(nom, neuf);
    return neuf;
  }

  /** Les jette tous, et rend ce qui les rétablit. */
  vider(): () => void {
    const tenus = this.#tenus;
    this.#tenus = new Map();
    return () => {
      this.#tenus = tenus;
    };
  }
}
