import { untrack } from 'svelte';
import type { ComponentProps } from 'svelte';
import { arriver } from './arriver.ts';
import Question from './ecrans/Question.svelte';
import { monterHorsDeLaPage } from './hors-de-la-page.ts';
import type { Monte } from './hors-de-la-page.ts';
import type { Ecran } from '../../lib/questionnaire/machine.ts';

/** Ce que montre et fait une question. */
export type PropsDeQuestion = ComponentProps<typeof Question>;

/**
 * La question qui suivrait la réponse cochée, montée hors de la page pendant que l’on relit sa réponse : « Continuer »
 * n’a plus qu’à l’y faire entrer. Une seule attend à la fois.
 */
export class DAvance {
  #prete: (Monte<object> & { readonly ecran: Ecran }) | undefined;
  #prevue: ReturnType<typeof setTimeout> | undefined;
  /** La question que l’on quitte, encore dans la page : elle garde le focus jusqu’à ce que la suivante le prenne. */
  #quittee: HTMLElement | undefined;

  /** Montera la question de cet écran, dès que la page aura soufflé ; celle qui attendait est oubliée. */
  prevoir(ecran: Ecran, props: () => PropsDeQuestion): void {
    this.oublier();
    this.#prevue = setTimeout(
      () => (this.#prete = { ecran, ...monterHorsDeLaPage(Question, props()) }),
    );
  }

  /** Fait entrer dans la page, à la place donnée, la question de cet écran : celle qui attend, ou une neuve. */
  entree(ecran: Ecran, props: () => PropsDeQuestion): (place: HTMLElement) => () => void {
    return (place) => {
      const { noeud, demonter } =
        this.#prendre(ecran) ?? untrack(() => monterHorsDeLaPage(Question, props()));
      place.append(noeud);
      const titre = noeud.querySelector('h1');
      if (titre !== null) arriver(titre, this.#quittee);
      return () => {
        // Elle s’en ira quand la suivante aura le focus ; la démonter peut attendre que celle-ci soit peinte.
        this.#quittee = noeud;
        setTimeout(demonter, 100);
      };
    };
  }

  /** La question qui attend cet écran, s’il y en a une ; toute autre est oubliée. */
  #prendre(ecran: Ecran): Monte<object> | undefined {
    const prete = this.#prete?.ecran === ecran ? this.#prete : undefined;
    if (prete !== undefined) this.#prete = undefined;
    this.oublier();
    return prete;
  }

  /** Rien n’attend plus. */
  oublier(): void {
    clearTimeout(this.#prevue);
    this.#prete?.demonter();
    this.#prete = undefined;
  }
}
