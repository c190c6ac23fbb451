import type { Flux } from './flux.ts';
import type { Predicteur } from './predicteur.ts';

/** Où l’on descend : tant de symboles, telle situation ; à partir de `des`, rien jusqu’à `exclus` n’est possible. */
interface Arbre {
  readonly nombre: number;
  readonly situation: number;
  readonly des: number;
  readonly exclus: number;
}

/** Ce qu’une suite déjà vue annonce, et depuis combien de symboles elle se répète ; zéro s’il n’y en a pas. */
export interface Annonce {
  readonly symbole: number;
  readonly longueur: number;
}
const rien: Annonce = { symbole: -1, longueur: 0 };

/** Descend l’arbre des symboles, de moitié en moitié. */
export function descendre(
  flux: Flux,
  predicteur: Predicteur,
  contextes: Int32Array,
  { nombre, situation, des, exclus }: Arbre,
  attendu: number,
  annonce = rien,
): number {
  let bas = 0;
  let noeud = 1;
  let { longueur } = annonce;
  for (let niveau = 31 - Math.clz32(nombre - 1); niveau >= 0; niveau -= 1) {
    const milieu = bas + (1 << niveau);
    let bit = 0;
    if (milieu < nombre)
      if (bas >= des && milieu <= exclus) bit = 1;
      else {
        const annonceUn = annonce.symbole >= milieu ? 1 : 0;
        const chance = predicteur.predire(
          contextes,
          noeud,
          situation + niveau,
          longueur,
          annonceUn,
        );
        bit = flux.bit(chance, attendu >= milieu ? 1 : 0);
        predicteur.apprendre(bit);
        if (bit !== annonceUn) longueur = 0;
      }
    if (bit === 1) bas = milieu;
    noeud = noeud * 2 + bit;
  }
  return bas;
}

/** Après tant de symboles, ou de lettres, on laisse la page respirer. */
export const TRANCHE = 1_000;
