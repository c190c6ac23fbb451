import type { Decoupe } from './jetons.ts';
import type { Atomes, MotifPret } from './motif.ts';
import { Reconnaisseur } from './reconnaitre.ts';
import type { Compteur } from './reconnaitre.ts';
import type { Alentour, GardePrete } from './regle-prete.ts';

/** À partir de ce nombre de mots, un texte dit de quoi il parle. */
const MOTS_D_UN_SUJET = 40;
/** À partir de ce nombre de mots, il a la place d’en changer. */
const MOTS_D_UN_THEME = 150;
/** Un texte qui parle d’autre chose à ce nombre de phrases, de part et d’autre, n’est pas jugé. */
const VOISINAGE = 3;

/** Ce qui fait dire d’une phrase qu’elle parle de notre sujet : ses mots, et ceux, plus larges, d’un texte qui le traite. */
export interface SujetDuSite {
  readonly domaine: readonly MotifPret[];
  readonly theme: readonly MotifPret[];
}

/** La lecture d’un texte : où un motif s’y trouve. Ce que toutes les règles demandent n’est cherché qu’une fois. */
export class Lecture {
  readonly mots: Reconnaisseur;
  readonly decoupe: Decoupe;
  readonly #vues = new Map<GardePrete, Map<number, boolean>>();
  readonly #sujets = new Map<readonly MotifPret[], boolean>();
  readonly #autour = new Map<number, boolean>();
  readonly #sujet: SujetDuSite;
  #traitees: readonly boolean[] | undefined;

  /** `compteur` reçoit le nombre de comparaisons. */
  constructor(decoupe: Decoupe, sujet: SujetDuSite, atomes: Atomes, compteur: Compteur) {
    this.decoupe = decoupe;
    this.#sujet = sujet;
    this.mots = new Reconnaisseur(decoupe.jetons, atomes, compteur);
  }

  /** Vrai si l’un des motifs est là ; ceux de la phrase se lisent entre ces deux rangs. */
  contient(
    { phrase, voisines, texte }: Alentour,
    numero: number,
    de = 0,
    a = Number.POSITIVE_INFINITY,
  ): boolean {
    const { debut = 0, fin = 0 } = this.decoupe.phrases[numero] ?? {};
    return (
      this.mots.trouve(phrase, Math.max(debut, de), Math.min(fin, a)) ||
      this.#dans(voisines, numero - 1, numero + 1) ||
      this.#dans(texte, 0, this.decoupe.phrases.length - 1)
    );
  }

  /** Vrai si la garde joue pour cette phrase ; la réponse est retenue, toutes les règles la demandent. */
  garde(garde: GardePrete, numero: number): boolean {
    const connues = this.#vues.get(garde) ?? new Map<number, boolean>();
    this.#vues.set(garde, connues);
    const deja = connues.get(numero);
    if (deja !== undefined) return deja;
    const joue = this.contient(garde.alentour, numero) || this.#commence(garde.suite, numero + 1);
    connues.set(numero, joue);
    return joue;
  }

  /** Vrai si l’on parle du thème près de cette phrase ; un texte court est présumé en parler. */
  traiteLeTheme(numero: number): boolean {
    const { jetons, phrases } = this.decoupe;
    if (jetons.length < MOTS_D_UN_THEME) return true;
    this.#traitees ??= phrases.map((_, rang) => this.#dans(this.#sujet.theme, rang, rang));
    return this.#traitees
      .slice(Math.max(0, numero - VOISINAGE), numero + VOISINAGE + 1)
      .includes(true);
  }

  /** Vrai si la phrase, ou l’une de ses voisines, parle de surveillance. */
  parleDuDomaine(numero: number): boolean {
    const connus = this.#autour.get(numero);
    if (connus !== undefined) return connus;
    const parle = this.#dans(this.#sujet.domaine, numero - 1, numero + 1);
    this.#autour.set(numero, parle);
    return parle;
  }

  /** Vrai si le texte parle de ce sujet ; un texte de quelques phrases n’a pas la place de le dire. */
  parleDe(sujet: readonly MotifPret[]): boolean {
    const { jetons, phrases } = this.decoupe;
    if (sujet.length === 0 || jetons.length < MOTS_D_UN_SUJET) return true;
    const connu = this.#sujets.get(sujet);
    if (connu !== undefined) return connu;
    const parle = this.#dans(sujet, 0, phrases.length - 1);
    this.#sujets.set(sujet, parle);
    return parle;
  }

  /** Vrai si chaque contexte demandé est là. */
  satisfait({ phrase, voisines, texte }: Alentour, numero: number): boolean {
    return (
      (phrase.length === 0 || this.#dans(phrase, numero, numero)) &&
      (voisines.length === 0 || this.#dans(voisines, numero - 1, numero + 1)) &&
      (texte.length === 0 || this.#dans(texte, 0, this.decoupe.phrases.length - 1))
    );
  }

  /** Vrai si la phrase commence par l’un des motifs. */
  #commence(motifs: readonly MotifPret[], numero: number): boolean {
    const phrase = this.decoupe.phrases[numero];
    if (phrase === undefined) return false;
    return motifs.some(({ noeud }) => this.mots.fin(noeud, phrase.debut, phrase.fin) !== undefined);
  }

  #dans(motifs: readonly MotifPret[], de: number, a: number): boolean {
    if (motifs.length === 0) return false;
    const { phrases } = this.decoupe;
    for (let numero = Math.max(0, de); numero <= Math.min(a, phrases.length - 1); numero += 1) {
      const phrase = phrases[numero];
      if (phrase !== undefined && this.mots.trouve(motifs, phrase.debut, phrase.fin, true))
        return true;
    }
    return false;
  }
}
