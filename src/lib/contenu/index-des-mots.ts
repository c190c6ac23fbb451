/** Une page où l’on traite d’un mot. */
interface Renvoi {
  readonly titre: string;
  readonly adresse: string;
}

/** Une page et les mots sous lesquels on la cherche. */
export interface PageIndexee extends Renvoi {
  readonly mots: readonly string[];
}

/** Un mot de l’index, et les pages où il mène. */
export interface EntreeDIndex {
  readonly mot: string;
  readonly pages: readonly Renvoi[];
}

const cle = (mot: string) =>
  mot
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase();

const enTete = (mot: string) => mot.charAt(0).toLocaleUpperCase('fr') + mot.slice(1);

/**
 * L’index de mots de quelques pages : deux écritures qui ne diffèrent que par un accent, une capitale ou
 * un tiret font une seule entrée, et un mot ne mène pas deux fois à la même page.
 */
export function indexerLesMots(pages: readonly PageIndexee[]): readonly EntreeDIndex[] {
  const entrees = new Map<string, { mot: string; pages: Map<string, Renvoi> }>();
  for (const { titre, adresse, mots } of pages)
    for (const mot of mots) {
      const entree = entrees.get(cle(mot)) ?? { mot: enTete(mot), pages: new Map() };
      entree.pages.set(adresse, { titre, adresse });
      entrees.set(cle(mot), entree);
    }
  return [...entrees.values()].map(({ mot, pages: siennes }) => ({
    mot,
    pages: [...siennes.values()],
  }));
}
