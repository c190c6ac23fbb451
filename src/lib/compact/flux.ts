/** Ce qui reçoit des bits, ou les rend : le même code écrit et relit. */
export interface Flux {
  /** Un bit, dont la chance de valoir un est connue ; `attendu` est celui que l’on écrit. */
  bit(chance: number, attendu: number): number;
}

/** L’intervalle que le codage arithmétique resserre à chaque bit. */
class Intervalle {
  bas = 0;
  haut = 0xffff_ffff;

  /** Où couper. */
  milieu(chance: number): number {
    return this.bas + Math.floor((this.haut - this.bas) * chance);
  }

  /** Garde la part du bit, et rend à `sortir` les octets qui ne bougeront plus. */
  garder(bit: number, milieu: number, sortir: (octet: number) => void): void {
    if (bit === 1) this.haut = milieu;
    else this.bas = milieu + 1;
    while (this.bas >>> 24 === this.haut >>> 24) {
      sortir(this.haut >>> 24);
      this.bas = (this.bas << 8) >>> 0;
      this.haut = ((this.haut << 8) | 255) >>> 0;
    }
  }
}

/** Écrit des bits en aussi peu d’octets que leurs chances le permettent. */
export class Ecriture implements Flux {
  readonly #intervalle = new Intervalle();
  readonly #octets: number[] = [];

  bit(chance: number, attendu: number): number {
    this.#intervalle.garder(attendu, this.#intervalle.milieu(chance), (octet) =>
      this.#octets.push(octet),
    );
    return attendu;
  }

  /** Les octets écrits ; on n’y ajoute plus rien. */
  finir(): Uint8Array {
    for (let rang = 24; rang >= 0; rang -= 8)
      this.#octets.push((this.#intervalle.bas >>> rang) & 255);
    return Uint8Array.from(this.#octets);
  }
}

/** Relit ce que `Ecriture` a écrit, si on lui donne les mêmes chances. */
export class Relecture implements Flux {
  readonly #intervalle = new Intervalle();
  readonly #octets: Uint8Array;
  #place = 0;
  #valeur = 0;

  constructor(octets: Uint8Array) {
    this.#octets = octets;
    for (let rang = 0; rang < 4; rang += 1) this.#avancer();
  }

  bit(chance: number): number {
    const milieu = this.#intervalle.milieu(chance);
    const bit = this.#valeur <= milieu ? 1 : 0;
    this.#intervalle.garder(bit, milieu, () => {
      this.#avancer();
    });
    return bit;
  }

  #avancer(): void {
    this.#valeur = ((this.#valeur << 8) | (this.#octets[this.#place] ?? 0)) >>> 0;
    this.#place += 1;
  }
}
