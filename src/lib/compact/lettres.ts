import { descendre, TRANCHE } from './arbre.ts';
import type { Flux } from './flux.ts';
import { meler, Predicteur } from './predicteur.ts';

/** Ce qui clôt un texte : le dernier de son alphabet. */
const FIN = '\0';
const lettreOuChiffre = /[\p{L}\d]/u;
/** Le rang dans la ligne, au plus. */
const LOIN = 20;

/** Ce qui aide à deviner la prochaine lettre : celles d’avant, le mot commencé, la ligne d’avant. */
class Contexte {
  readonly contextes = new Int32Array(10);
  lu = '';
  #mot = 0;
  #motAvant = 0;
  #ligne = '';
  #ligneAvant = '';

  /** Remplit les contextes ; vrai si la ligne d’avant commence comme celle-ci. */
  preparer(): boolean {
    const { contextes, lu } = this;
    const loin = Math.min(this.#ligne.length, LOIN);
    const meme = loin > 0 && this.#ligneAvant.startsWith(this.#ligne);
    let ordre = 0;
    contextes[0] = meler(1, loin);
    for (let rang = 1; rang <= 6; rang += 1) {
      ordre = meler(ordre, (lu.charCodeAt(lu.length - rang) || 0) + 2);
      contextes[rang] = meler(ordre, rang + 1);
    }
    contextes[7] = meler(this.#mot, 8);
    contextes[8] = meler(meler(this.#mot, this.#motAvant), 9);
    const suite = this.#ligneAvant.slice(this.#ligne.length);
    contextes[9] = meler(
      loin,
      meme ? suite.charCodeAt(0) * 256 + (suite.charCodeAt(1) || 0) : ordre,
    );
    return meme;
  }

  avancer(lettre: string): void {
    this.lu += lettre;
    if (lettre === '\n') {
      this.#ligneAvant = this.#ligne;
      this.#ligne = '';
    } else this.#ligne += lettre;
    if (lettreOuChiffre.test(lettre)) this.#mot = meler(this.#mot, lettre.charCodeAt(0));
    else if (this.#mot !== 0) {
      this.#motAvant = this.#mot;
      this.#mot = 0;
    }
  }
}

/**
 * Écrit ou relit un texte, lettre par lettre, jusqu’à sa fin ; s’arrête de loin en loin.
 * @throws si l’alphabet n’a pas l’une de ses lettres.
 */
export function* passerLesLettres(
  flux: Flux,
  alphabet: string,
  ecrit = '',
): Generator<undefined, string> {
  const lettres = alphabet + FIN;
  const predicteur = new Predicteur(10, 16);
  const contexte = new Contexte();
  for (;;) {
    const situation = contexte.preparer() ? 8 : 0;
    const attendue = ecrit.charAt(contexte.lu.length) || FIN;
    const attendu = lettres.indexOf(attendue);
    if (attendu < 0) throw new Error(`L’alphabet n’a pas « ${attendue} » : voir src/lib/compact/.`);
    const arbre = { nombre: lettres.length, situation, des: 0, exclus: -1 };
    const rang = descendre(flux, predicteur, contexte.contextes, arbre, attendu);
    if (rang === alphabet.length) return contexte.lu;
    contexte.avancer(lettres.charAt(rang));
    if (contexte.lu.length % TRANCHE === 0) yield;
  }
}
