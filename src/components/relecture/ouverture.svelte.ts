import { tick } from 'svelte';
import type { Dossier } from '../../lib/droit/surveillance/index.ts';

/** L’élément de la page où le questionnaire s’ouvre ; caché tant qu’aucune réponse n’est confirmée. */
export const LIEU_DU_QUESTIONNAIRE = 'questionnaire-sur-place';

/** Donne le focus à un élément, une fois la page à jour. */
export async function viser(choix: string): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>(choix)?.focus();
}

class Ouverture {
  dossier = $state.raw<Dossier>();
  /** Vrai si le questionnaire se montre à la place de la notice. */
  montre = $state(false);
  /** Vrai si l’on peut y revenir : caché, il garde ce qui y est répondu. */
  reprise = $state(false);
  #suspendu = false;
  #titreDeLaNotice = '';
  #titreDuQuestionnaire = '';

  /** Ouvre un questionnaire neuf, avec ces réponses, et y mène : il ne se charge qu’une fois à l’écran. */
  async ouvrir(dossier: Dossier): Promise<void> {
    this.#titreDeLaNotice ||= document.title;
    this.dossier = dossier;
    this.montre = true;
    await viser(`#${LIEU_DU_QUESTIONNAIRE}`);
    // Déjà chargé, il a donné le focus à son titre avant de se montrer.
    await viser(`#${LIEU_DU_QUESTIONNAIRE} h1`);
  }

  /** Revient au questionnaire tel qu’il a été laissé. */
  reprendre(): Promise<void> {
    document.title = this.#titreDuQuestionnaire;
    this.montre = true;
    return viser('#retour-du-questionnaire');
  }

  /** Revient à la notice ; le questionnaire reste, caché. */
  async quitter(reprise: boolean): Promise<void> {
    this.#titreDuQuestionnaire = document.title;
    this.montre = false;
    this.reprise = reprise;
    await viser('#salarie');
    // Après ce que l’historique du questionnaire en aurait écrit.
    setTimeout(() => (document.title = this.#titreDeLaNotice));
  }

  /** Vrai si « Suivant » du navigateur peut y ramener. */
  get rouvrable(): boolean {
    return this.dossier !== undefined && !this.#suspendu;
  }

  /** Plus rien n’y ramène, mais il garde encore ce qui y est répondu ; ce qui est rendu le rétablit. */
  suspendre(): () => void {
    const { reprise } = this;
    this.#suspendu = true;
    this.reprise = false;
    return () => {
      this.#suspendu = false;
      this.reprise = reprise;
    };
  }

  /** Oublie le questionnaire, et ce qui y est répondu. */
  oublier(): void {
    this.dossier = undefined;
    this.reprise = false;
    this.#suspendu = false;
  }
}

/** Les réponses confirmées que le questionnaire ouvre, dans la mémoire de la page ; aucune, tant qu’il est fermé. */
export const ouverture = new Ouverture();
