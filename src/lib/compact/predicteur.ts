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
const PAS = 0.008;
/** Le poids d’une source que l’on n’a pas encore jugée. */
const POIDS_DE_DEPART = 0.2;
/** Au-delà de tant de vues, une case n’est pas plus sûre. */
const ASSEZ_VU = 12;
const CERTITUDE = 0.35;
/** Les combinaisons de contextes déjà vus, parmi les quatre premiers. */
const CONNUS = 16;
/** Les longueurs d’un écho que l’on distingue. */
export const ECHOS = 16;
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

/** Ce qu’une case a appris : son vote, et ce vote selon qu’elle a peu ou beaucoup vu. */
function voter(entrees: Float64Array, rang: number, ecart: number, vues: number): void {
  entrees[rang] = vues === 0 ? 0 : (votes[((ecart + 0.5) * 4095) | 0] ?? 0);
  entrees[rang + 1] = ecart * (vues < ASSEZ_VU ? vues : ASSEZ_VU) * CERTITUDE;
}

/** La case apprend la réponse. */
function retenir(memoire: Float32Array, place: number, bit: number): void {
  const vues = memoire[place + 1] ?? 0;
  const ecart = memoire[place] ?? 0;
  const part = 1 / (vues + 1.6);
  memoire[place] = ecart + (bit - 0.5 - ecart) * (part > OUBLI ? part : OUBLI);
  memoire[place + 1] = vues + 1;
}

/**
 * Le prédicteur : tant de contextes, un écho, et trois jeux de poids, choisis par ce qui est connu, par l’appelant
 * et par la longueur de l’écho.
 */
export class Predicteur {
  readonly #contextes: number;
  /** Par case, la chance que le bit vaille un, moins un demi, puis le nombre de fois où on l’a vue. */
  readonly #memoire: Float32Array;
  readonly #poids: Float64Array;
  readonly #entrees: Float64Array;
  readonly #cases: Int32Array;
  /** Par longueur d’un écho et par bit qu’il annonce, la même mémoire. */
  readonly #echos = new Float32Array(4 * ECHOS);
  #echo = 0;
  /** Où commencent les trois jeux de poids du moment. */
  readonly #jeux: [number, number, number] = [0, 0, 0];
  #chance = 0.5;

  constructor(contextes: number, situations: number) {
    this.#contextes = contextes;
    this.#memoire = new Float32Array((2 * contextes) << BITS_DE_CASES);
    this.#entrees = new Float64Array(2 * contextes + 3);
    this.#entrees[2 * contextes + 2] = CONSTANTE;
    this.#cases = new Int32Array(contextes);
    this.#poids = new Float64Array((CONNUS + ECHOS + situations) * this.#entrees.length).fill(
      POIDS_DE_DEPART,
    );
  }

  /**
   * La chance que le prochain bit vaille un, à cette place de l’arbre. Un écho de cette longueur l’annonce ; sans
   * écho, elle est nulle.
   */
  predire(
    contextes: Int32Array,
    noeud: number,
    situation: number,
    longueur = 0,
    annonce = 0,
  ): number {
    const memoire = this.#memoire;
    const entrees = this.#entrees;
    const cases = this.#cases;
    const poids = this.#poids;
    const { length } = entrees;
    // Deux étages de l’arbre tiennent dans une même ligne de mémoire : c’est elle qui coûte.
    const etage = (31 - Math.clz32(noeud)) % 2;
    const sel = Math.imul(noeud >> etage, 0x9e3779b1);
    const dedans = (1 << etage) | (noeud & ((1 << etage) - 1));
    let connus = 0;
    for (let rang = 0; rang < this.#contextes; rang += 1) {
      const place =
        2 *
        ((rang << BITS_DE_CASES) +
          ((Math.imul((contextes[rang] ?? 0) ^ sel, 0x85ebca6b) >>> (34 - BITS_DE_CASES)) << 2) +
          dedans);
      cases[rang] = place;
      const vues = memoire[place + 1] ?? 0;
      voter(entrees, 2 * rang, memoire[place] ?? 0, vues);
      if (vues > 0 && rang > 0 && rang < 5) connus |= 1 << (rang - 1);
    }
    this.#echo = 2 * (2 * longueur + annonce);
    const vues = longueur === 0 ? 0 : (this.#echos[this.#echo + 1] ?? 0);
    voter(entrees, length - 3, this.#echos[this.#echo] ?? 0, vues);
    const [un, deux, trois] = [
      connus * length,
      (CONNUS + longueur) * length,
      (CONNUS + ECHOS + situation) * length,
    ];
    let somme = 0;
    for (let rang = 0; rang < length; rang += 1)
      somme +=
        (entrees[rang] ?? 0) *
        ((poids[un + rang] ?? 0) + (poids[deux + rang] ?? 0) + (poids[trois + rang] ?? 0));
    this.#jeux[0] = un;
    this.#jeux[1] = deux;
    this.#jeux[2] = trois;
    const place = Math.floor((somme / 3 + BORNE) * PAR_UNITE);
    this.#chance = courbe[Math.max(0, Math.min(courbe.length - 1, place))] ?? 0.5;
    return this.#chance;
  }

  /** Le bit était celui-ci. */
  apprendre(bit: number): void {
    const entrees = this.#entrees;
    const poids = this.#poids;
    const pas = (bit - this.#chance) * PAS;
    for (const jeu of this.#jeux)
      for (let rang = 0; rang < entrees.length; rang += 1)
        poids[jeu + rang] = (poids[jeu + rang] ?? 0) + pas * (entrees[rang] ?? 0);
    retenir(this.#echos, this.#echo, bit);
    for (let rang = 0; rang < this.#contextes; rang += 1)
      retenir(this.#memoire, this.#cases[rang] ?? 0, bit);
  }
}
