import type { RegistreDeParagraphes } from '../schemas/paragraphes.ts';

/** Celui d’un article qui n’a encore rien publié. */
export const registreVide: RegistreDeParagraphes = { paragraphes: [], anciens: [] };

/** Toutes les ancres qu’un lien peut porter : celles des paragraphes, puis celles des paragraphes retirés. */
export function ancresPubliees({ paragraphes, anciens }: RegistreDeParagraphes): readonly string[] {
  return [...paragraphes, ...anciens.filter(({ retire }) => retire !== undefined)].map(
    ({ ancre: une }) => une,
  );
}
