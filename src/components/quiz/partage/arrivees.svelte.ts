import { insister } from '../../../lib/chargement/reprise.ts';
import type { Dossier } from '../../../lib/droit/surveillance/index.ts';
import { panne, provenances } from '../../../lib/partage/arrivee.ts';
import type { Arrivee, Origine } from '../../../lib/partage/arrivee.ts';
import type { Lecture } from '../../../lib/partage/lecture.ts';

/** Ce que l’on demande au questionnaire qui reçoit. */
interface Hote {
  /** Vrai tant que rien n’y est répondu : rien n’y serait perdu. */
  readonly estVide: () => boolean;
  /** Y met ces réponses, et les montre. */
  readonly ranger: (dossier: Dossier, origine: Origine) => void;
}

/** Ce que la page dit de réponses reçues. */
interface Dite {
  /** Ce que l’on demande de confirmer, ou ce que l’on dit d’une lecture manquée. */
  readonly arrivee?: Arrivee | undefined;
  /** D’où viennent les réponses que l’on montre. */
  readonly provenance?: string;
  /** Ce que d’autres règles y changent. */
  readonly avis?: readonly string[];
}

/** Des réponses venues d’ailleurs : attendues, puis reçues. On ne remplace rien sans le demander. */
export class Arrivees {
  /** Ce que l’on en dit à l’écran présent. */
  dite = $state.raw<Dite>({});
  readonly #hote: Hote;
  /** Renonce à l’essai suivant, s’il y en a un de prévu. */
  #renoncer: (() => void) | undefined;

  constructor(hote: Hote) {
    this.#hote = hote;
  }

  /** Attend des réponses que la page doit charger de quoi lire ; si le réseau manque, le dit et recommence. */
  attendre(origine: Origine, lire: () => Promise<Lecture | undefined>): void {
    this.#renoncer?.();
    let manque = false;
    this.#renoncer = insister(
      lire,
      (lecture) => {
        this.#annoncer(undefined);
        this.#recevoir(lecture, origine);
      },
      () => {
        // Une fois : un nouvel échec ne reprend pas le focus.
        if (!manque)
          this.#annoncer({ message: panne, reessayer: () => this.attendre(origine, lire) });
        manque = true;
      },
    );
  }

  #recevoir(lecture: Lecture | undefined, origine: Origine): void {
    if (lecture === undefined) return;
    if (lecture.dossier === undefined) {
      this.#annoncer({ message: lecture.message });
      return;
    }
    const { dossier, avis = [] } = lecture;
    if (this.#hote.estVide()) this.charger(dossier, origine, avis);
    else this.#annoncer({ dossier, origine, avis });
  }

  #annoncer(arrivee: Arrivee | undefined): void {
    this.dite = { ...this.dite, arrivee };
  }

  /** Met ces réponses à la place de celles d’avant, et dit d’où elles viennent. */
  charger(dossier: Dossier, origine: Origine, avis: readonly string[] = []): void {
    this.#hote.ranger(dossier, origine);
    this.dite = { provenance: provenances[origine], avis };
  }

  /** Ce que l’on demandait de confirmer est accepté. */
  accepter(): void {
    const { arrivee } = this.dite;
    if (arrivee !== undefined && 'dossier' in arrivee)
      this.charger(arrivee.dossier, arrivee.origine, arrivee.avis);
  }

  /** On n’en veut pas, ou l’on s’en va : plus rien n’est attendu. */
  refuser(): void {
    this.#renoncer?.();
    this.#annoncer(undefined);
  }

  /** Un autre écran : ce qui se disait des réponses reçues ne s’y dit plus. */
  oublier(): void {
    this.dite = {};
  }
}
