import type { Etape } from '../droit/surveillance/index.ts';
import { repondre } from './machine.ts';
import type { Etat, Retour } from './machine.ts';
import { resteDe } from './reste.ts';

/** Des réponses à une étape, dans un état donné. */
interface Coche {
  readonly etat: Etat;
  readonly etape: Etape;
  readonly reponses: readonly string[];
  readonly retour: Retour | undefined;
}

/**
 * Ce qui suivrait la réponse cochée, calculé d’avance et retenu : « Continuer » n’a plus qu’à le montrer. Rien n’est
 * répondu pour autant, et un état préparé ne sert qu’à la réponse, mot pour mot, qui l’a fait naître.
 */
export class Preparation {
  #prevue: (Coche & { readonly suite: Etat }) | undefined;

  /** L’état qui suivrait ces réponses ; `undefined` si l’on n’a rien coché. */
  preparer(coche: Coche): Etat | undefined {
    const { etat, etape, reponses, retour } = coche;
    if (reponses.length === 0) return undefined;
    const suite = repondre(etat, etape, reponses, retour);
    resteDe(suite);
    this.#prevue = { ...coche, suite };
    return suite;
  }

  /** L’état qui suit ces réponses : celui que l’on a préparé, si c’est le même. */
  repondre(coche: Coche): Etat {
    const { etat, etape, reponses, retour } = coche;
    const prevue = this.#prevue;
    return prevue !== undefined &&
      prevue.etat === etat &&
      prevue.etape === etape &&
      prevue.retour === retour &&
      prevue.reponses.join() === reponses.join()
      ? prevue.suite
      : repondre(etat, etape, reponses, retour);
  }
}
