/**
 * Devine le prochain bit d’une suite, à partir de ce que chaque contexte a déjà vu, et apprend de la réponse.
 * Rien n’y appelle `Math.exp` ni `Math.log` : celui qui écrit et celui qui relit doivent trouver les mêmes
 * nombres, au dernier chiffre près, sur toutes les machines.
 */

/** Les cases de mémoire d’un contexte : deux puissance ce nombre. */
const BITS_DE_CASES = 18;
/** Une case tient compte de tout ce qu’elle a vu, puis oublie à ce rythme. */
const OUBLI = 0.02;
/** De combien les poids suivent une erreur. */
const PAS = 0.012;
/** Le poids d’une source que l’on n’a pas encore jugée. */
const POIDS_DE_DEPART = 0.2;
/** Au-delà de tant de vues, une case n’est pas plus sûre. */
const ASSEZ_VU = 12;
const CERTITUDE = 0.35;
/** Une entrée qui ne dépend de rien. */
const CONSTANTE = 0.3;

/** Les valeurs de la courbe : de −8 à 8, par pas d’un deux cent cinquante-sixième. */
const PAR_UNITE = 256;
const BORNE = 8;
const PENTE = 1.003_913_889_338_347_5;
const EXP_DE_MOINS_HUIT = 3.354_626_279_025_119e-4;

/** La courbe qui rend une probabilité d’une somme de votes. */
const courbe = new Float64Array(2 * BORNE * PAR_UNITE);
for (let rang = 0, exp = EXP_DE_MOINS_HUIT; rang < courbe.length; rang += 1, exp *= PENTE)
  courbe[rang] = exp / (1 + exp);

/** Son inverse : le vote que vaut une probabilité. */
const votes = new Float64Array(4096);
for (let rang = 0, place = 0; rang < votes.length; rang += 1) {
  while (place < courbe.length - 1 && (courbe[place] ?? 1) < (rang + 0.5) / votes.length)
    place += 1;
  votes[rang] = place / PAR_UNITE - BORNE;
}

/** Mêle deux nombres en un, bien étalé sur trente-deux bits. */
export function meler(un: number, autre: number): number {
  const produit = Math.imul(un ^ Math.imul(autre, 0x9e3779b1), 0x85ebca6b);
  return produit ^ (produit >>> 15);
}

/** Le prédicteur : tant de contextes, et deux jeux de poids, choisis l’un par ce qui est connu, l’autre par l’appelant. */
export class Predicteur {
  readonly #contextes: number;
  readonly #chances: Float32Array;
  readonly #vues: Uint8Array;
  readonly #poids: readonly [Float64Array, Float64Array];
  readonly #entrees: Float64Array;
  readonly #cases: Int32Array;
  readonly #departs: [number, number] = [0, 0];
  #chance = 0.5;

  constructor(contextes: number, situations: number) {
    this.#contextes = contextes;
    this.#chances = new Float32Array(contextes << BITS_DE_CASES).fill(0.5);
    this.#vues = new Uint8Array(contextes << BITS_DE_CASES);
    this.#entrees = new Float64Array(2 * contextes + 1);
    this.#entrees[2 * contextes] = CONSTANTE;
    this.#cases = new Int32Array(contextes);
    this.#poids = [
      new Float64Array(16 * this.#entrees.length).fill(POIDS_DE_DEPART),
      new Float64Array(situations * this.#entrees.length).fill(POIDS_DE_DEPART),
    ];
  }

  /** La chance que le prochain bit vaille un, à cette place de l’arbre. */
  predire(contextes: Int32Array, noeud: number, situation: number): number {
    let connus = 0;
    for (let rang = 0; rang < this.#contextes; rang += 1) {
      const place =
        (rang << BITS_DE_CASES) +
        (Math.imul((contextes[rang] ?? 0) ^ Math.imul(noeud, 0x9e3779b1), 0x85ebca6b) >>>
          (32 - BITS_DE_CASES));
      this.#cases[rang] = place;
      const vues = this.#vues[place] ?? 0;
      const chance = this.#chances[place] ?? 0.5;
      this.#entrees[2 * rang] = vues === 0 ? 0 : (votes[Math.floor(chance * 4095)] ?? 0);
      this.#entrees[2 * rang + 1] =
        vues === 0 ? 0 : (chance - 0.5) * Math.min(vues, ASSEZ_VU) * CERTITUDE;
      if (vues > 0 && rang > 0 && rang < 5) connus |= 1 << (rang - 1);
    }
    const { length } = this.#entrees;
    this.#departs[0] = connus * length;
    this.#departs[1] = situation * length;
    let somme = 0;
    for (let rang = 0; rang < length; rang += 1)
      somme +=
        (this.#entrees[rang] ?? 0) *
        ((this.#poids[0][this.#departs[0] + rang] ?? 0) +
          (this.#poids[1][this.#departs[1] + rang] ?? 0));
    const place = Math.floor((somme / 2 + BORNE) * PAR_UNITE);
    this.#chance = courbe[Math.max(0, Math.min(courbe.length - 1, place))] ?? 0.5;
    return this.#chance;
  }

  /** Le bit était celui-ci. */
  apprendre(bit: number): void {
    const pas = (bit - this.#chance) * PAS;
    for (const [rang, poids] of this.#poids.entries()) {
      const depart = this.#departs[rang] ?? 0;
      for (let un = 0; un < this.#entrees.length; un += 1)
        poids[depart + un] = (poids[depart + un] ?? 0) + pas * (this.#entrees[un] ?? 0);
    }
    for (const place of this.#cases) {
      const vues = this.#vues[place] ?? 0;
      const chance = this.#chances[place] ?? 0.5;
      this.#chances[place] = chance + (bit - chance) * Math.max(1 / (vues + 1.6), OUBLI);
      if (vues < 255) this.#vues[place] = vues + 1;
    }
  }
}
