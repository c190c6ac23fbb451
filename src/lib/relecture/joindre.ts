import { sansDemande } from './echos.ts';
import { forces } from './types.ts';
import type { Marque } from './types.ts';

/** Deux marques ne se recouvrent pas : la plus sûre l’emporte, puis la première, puis la plus longue. */
export function sansDoublon(marques: readonly Marque[]): readonly Marque[] {
  const gardees: Marque[] = [];
  const rang = ({ force }: Marque) => forces.indexOf(force);
  for (const marque of marques.toSorted(
    (a, b) => rang(a) - rang(b) || a.debut - b.debut || b.fin - a.fin,
  )) {
    const couvert = gardees.some(({ debut, fin }) => marque.debut < fin && marque.fin > debut);
    if (!couvert) gardees.push(marque);
  }
  return gardees.toSorted((a, b) => a.debut - b.debut);
}

/** Ce qui sépare, au plus, deux marques qui n’en font qu’une, en unités UTF-16. */
const ECART_JOINT = 60;

/**
 * Vrai si deux marques disent le même reproche : par la même règle, ou par deux règles d’une famille, aussi sûres,
 * si l’une explique l’autre, après deux points.
 */
const memeReproche = (une: Marque, autre: Marque, entre: string): boolean =>
  une.regle === autre.regle
    ? sansDemande(une.message) === sansDemande(autre.message)
    : une.genre === autre.genre && une.force === autre.force && /^\s*:\s*$/.test(entre);

/** Deux marques d’un même reproche, dans une même phrase et tout près, n’en font qu’une : un reproche se dit une fois. */
export function joindre(texte: string, marques: readonly Marque[]): readonly Marque[] {
  const jointes: Marque[] = [];
  for (const marque of marques) {
    const derniere = jointes.at(-1);
    const entre = derniere === undefined ? '' : texte.slice(derniere.fin, marque.debut);
    if (
      derniere === undefined ||
      !memeReproche(derniere, marque, entre) ||
      entre.length > ECART_JOINT ||
      /[.?!…;\n]/.test(entre)
    ) {
      jointes.push(marque);
      continue;
    }
    const { debut } = derniere;
    jointes[jointes.length - 1] = {
      ...(derniere.force === 'a-preciser' ? marque : derniere),
      debut,
      fin: marque.fin,
      extrait: texte.slice(debut, marque.fin),
    };
  }
  return jointes;
}
