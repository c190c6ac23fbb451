import { decouper } from './jetons.ts';
import type { Marque } from './types.ts';

/** Un morceau du texte : marqué, ou non. */
export interface Segment {
  readonly texte: string;
  /** Le rang de sa marque. */
  readonly rang?: number;
}

/** Le texte découpé par ses marques, sans en perdre ni en ajouter un caractère. */
export function segmenter(texte: string, marques: readonly Marque[]): readonly Segment[] {
  const segments: Segment[] = [];
  let place = 0;
  for (const [rang, { debut, fin }] of marques.entries()) {
    if (debut > place) segments.push({ texte: texte.slice(place, debut) });
    segments.push({ texte: texte.slice(debut, fin), rang });
    place = fin;
  }
  if (place < texte.length) segments.push({ texte: texte.slice(place) });
  return segments;
}

/** Ce qui ouvre une phrase, ou la ferme, hors de ses mots. */
const ouvre = /(?:[«“„"(]\s*)*$/;
const ferme = /^(?:\s?[.!?…»”")]+)*/;
/** Ce que l’on en lit de part et d’autre, au plus, en unités UTF-16. */
const BORDS = 10;

/**
 * La phrase d’une marque, mot pour mot, et entre crochets ce que l’on peut écrire au lieu du passage. Il n’y est pas mis
 * à sa place : il n’en a ni le sujet, ni l’accord, et la phrase ne se lirait plus.
 */
export function phraseAnnotee(texte: string, { debut, fin, plutot }: Marque): string {
  const { jetons } = decouper(texte);
  const numero = jetons.find((jeton) => jeton.fin > debut)?.phrase;
  const siens = jetons.filter(({ phrase }) => phrase === numero);
  const [tete, queue] = [siens[0]?.debut ?? debut, Math.max(fin, siens.at(-1)?.fin ?? fin)];
  const bord = ouvre.exec(texte.slice(Math.max(0, tete - BORDS), tete))?.[0].length ?? 0;
  const suite = ferme.exec(texte.slice(queue, queue + BORDS))?.[0].length ?? 0;
  return `${texte.slice(tete - bord, fin)} [plutôt\u00a0: ${plutot}]${texte.slice(fin, queue + suite)}`;
}
