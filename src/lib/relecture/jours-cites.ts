import { formeDe } from './jetons.ts';
import type { Decoupe, Phrase } from './jetons.ts';

const mois = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
  .split(' ')
  .map(formeDe);
/** Un mois s’abrège, de trois lettres au moins : « 22 janv. 2025 ». */
const rangDuMois = (nom: string) =>
  nom.length < 3 ? 0 : mois.findIndex((un) => un.startsWith(nom)) + 1;

/** Un jour tel qu’un texte l’écrit. */
export interface JourCite {
  /** AAAA-MM-JJ. */
  readonly date: string;
  /** Le rang de son premier mot. */
  readonly rang: number;
  /** Le rang du dernier : son année. */
  readonly dernier: number;
}

/** Les jours qu’une phrase écrit en lettres : « 22 janvier 2025 », « 1er févr. 2020 ». */
export function joursCites({ jetons }: Decoupe, phrase: Phrase): readonly JourCite[] {
  const trouves: JourCite[] = [];
  for (let rang = phrase.debut; rang + 2 < phrase.fin; rang += 1) {
    // « 1er » fait deux mots : le nombre, puis ce qui l’accorde.
    const dernier = rang + (jetons[rang + 1]?.forme === 'er' ? 3 : 2);
    const [jour = '', nom = '', an = ''] = [rang, dernier - 1, dernier].map(
      (place) => jetons[place]?.forme,
    );
    const numero = rangDuMois(nom);
    if (numero === 0 || !/^\d{1,2}$/.test(jour) || !/^\d{4}$/.test(an)) continue;
    const chiffres = [an, numero, jour].map((n) => String(n).padStart(2, '0'));
    trouves.push({ date: chiffres.join('-'), rang, dernier });
  }
  return trouves;
}
