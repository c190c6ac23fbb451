import { decouper } from './jetons.ts';
import type { Marque } from './types.ts';

/** Un morceau du texte : marqué, ou non. */
interface Segment {
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

/** Ce qui ouvre une phrase avant son premier mot. */
const OUVRE = '«“„"(\u00a0\u202f \n';
/** Ce qui la ferme après son dernier, et ce que l’on en lit, au plus, en unités UTF-16. */
const ferme = /^(?:\s?[.!?…»”")]+)*/;
const BORD = 10;

/**
 * La phrase d’une marque, mot pour mot, et entre crochets ce que l’on peut écrire au lieu du passage. Il n’y est pas mis
 * à sa place : il n’en a ni le sujet, ni l’accord, et la phrase ne se lirait plus.
 */
export function phraseAnnotee(texte: string, { debut, fin, plutot }: Marque): string {
  const { jetons } = decouper(texte);
  const numero = jetons.find((jeton) => jeton.fin > debut)?.phrase;
  const siens = jetons.filter(({ phrase }) => phrase === numero);
  let depart = siens[0]?.debut ?? debut;
  while (depart > 0 && OUVRE.includes(texte.charAt(depart - 1))) depart -= 1;
  const dernier = Math.max(fin, siens.at(-1)?.fin ?? fin);
  const suite = ferme.exec(texte.slice(dernier, dernier + BORD))?.[0].length ?? 0;
  const apres = texte.slice(fin, dernier + suite);
  return `${texte.slice(depart, fin).trimStart()} [plutôt\u00a0: ${plutot}]${apres}`;
}
