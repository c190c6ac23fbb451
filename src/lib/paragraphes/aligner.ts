import type { RegistreDeParagraphes } from '../schemas/paragraphes.ts';
import { ancresPubliees } from './registre.ts';

/** Un paragraphe de l’article tel qu’il est aujourd’hui, et l’ancre qui lui revient. */
interface Aligne {
  readonly ancre: string;
  readonly texte: string;
  /** Les mots que le registre lui connaît, s’ils ne sont plus les siens. */
  readonly avant?: string;
}

/** L’article d’aujourd’hui rapproché de ce qu’il a publié. */
interface Alignement {
  readonly paragraphes: readonly Aligne[];
  /** Ce que le registre connaît et que l’article n’a plus. */
  readonly disparus: readonly { readonly ancre: string; readonly texte: string }[];
}

type Publie = RegistreDeParagraphes['paragraphes'][number];

/** Deux paragraphes qui partagent la moitié de leurs mots sont le même, récrit. */
const RESSEMBLANCE = 0.5;

const motsDe = (texte: string): readonly string[] =>
  texte.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Les mots d’un paragraphe, sans casse ni ponctuation : ce qui fait qu’il est le même. */
const empreinteDe = (texte: string): string => motsDe(texte).join(' ');

/** Part commune des mots de deux textes, de 0 à 1 (indice de Dice). */
function ressemblance(un: string, autre: string): number {
  const [a, b] = [new Set(motsDe(un)), new Set(motsDe(autre))];
  return a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);
}

/** D’abord les paragraphes qui n’ont pas changé, où qu’ils soient passés. */
function retrouver(publies: readonly Publie[], textes: readonly string[]): Map<number, Publie> {
  const parMots = Map.groupBy(publies, ({ texte }) => empreinteDe(texte));
  const trouves = new Map<number, Publie>();
  textes.forEach((texte, rang) => {
    const publie = parMots.get(empreinteDe(texte))?.shift();
    if (publie !== undefined) trouves.set(rang, publie);
  });
  return trouves;
}

/** Puis ceux qu’on a récrits : parmi ce qui reste, les plus ressemblants d’abord. */
function rapprocher(
  publies: readonly Publie[],
  textes: readonly string[],
  trouves: Map<number, Publie>,
): void {
  const pris = new Set(trouves.values());
  const paires = textes
    .flatMap((texte, rang) =>
      trouves.has(rang)
        ? []
        : publies
            .filter((publie) => !pris.has(publie))
            .map((publie) => ({ rang, publie, part: ressemblance(texte, publie.texte) })),
    )
    .filter(({ part }) => part >= RESSEMBLANCE)
    .toSorted((a, b) => b.part - a.part);
  for (const { rang, publie } of paires) {
    if (trouves.has(rang) || pris.has(publie)) continue;
    trouves.set(rang, publie);
    pris.add(publie);
  }
}

/** Donne des ancres neuves : « p41 » à la fin de l’article, « p12-1 » après le douzième. Aucune ne se redonne. */
function numeroteur(prises: Set<string>): (precedente: string, derniere: boolean) => string {
  return (precedente, derniere) => {
    const entiers = [...prises].map((une) => Number(/\d+/u.exec(une)?.[0]));
    const [racine = ''] = precedente.split('-');
    const candidates = derniere
      ? [`p${Math.max(0, ...entiers) + 1}`]
      : Array.from({ length: prises.size + 1 }, (_, rang) => `${racine}-${rang + 1}`);
    const libre = candidates.find((une) => !prises.has(une)) ?? precedente;
    prises.add(libre);
    return libre;
  };
}

/**
 * Rend à chaque paragraphe l’ancre qu’il avait, où qu’il soit passé : le même texte la garde, un texte récrit
 * aussi, un nouveau en reçoit une qui n’a jamais servi.
 *
 * @param textes les paragraphes d’aujourd’hui, dans l’ordre de l’article.
 */
export function aligner(registre: RegistreDeParagraphes, textes: readonly string[]): Alignement {
  const publies = registre.paragraphes;
  const trouves = retrouver(publies, textes);
  rapprocher(publies, textes, trouves);
  const derniereConnue = Math.max(-1, ...trouves.keys());
  const nouvelle = numeroteur(new Set(ancresPubliees(registre)));
  let precedente = 'p0';
  const paragraphes = textes.map((texte, rang): Aligne => {
    const publie = trouves.get(rang);
    precedente = publie?.ancre ?? nouvelle(precedente, rang > derniereConnue);
    const recrit = publie !== undefined && empreinteDe(publie.texte) !== empreinteDe(texte);
    return { ancre: precedente, texte, ...(recrit && { avant: publie.texte }) };
  });
  const gardes = new Set(trouves.values());
  return { paragraphes, disparus: publies.filter((publie) => !gardes.has(publie)) };
}
