import type { Etat } from './machine.ts';
import { resteDe } from './reste.ts';

/** Ce dont un état est la suite : l’état d’avant, et ce que l’on y répond. Tout se compare à l’identique. */
type Origine = readonly unknown[];

/**
 * Ce qui suivrait la réponse cochée, calculé d’avance et retenu : « Continuer » n’a plus qu’à le montrer. Rien n’est
 * répondu pour autant, et un état préparé ne sert qu’à l’origine qui l’a fait naître.
 */
export class Preparation {
  #prevue: { readonly origine: Origine; readonly suite: Etat } | undefined;

  /** Calcule cet état, et ce que son écran dit de la suite ; le rend et le retient. */
  preparer(origine: Origine, calculer: () => Etat): Etat {
    const suite = calculer();
    resteDe(suite);
    this.#prevue = { origine, suite };
    return suite;
  }

  /** L’état qui a cette origine : celui que l’on a préparé, si c’est le même ; sinon, calculé. */
  prendre(origine: Origine, calculer: () => Etat): Etat {
    const prevue = this.#prevue;
    return prevue?.origine.length === origine.length &&
      prevue.origine.every((une, rang) => une === origine[rang])
      ? prevue.suite
      : calculer();
  }
}
