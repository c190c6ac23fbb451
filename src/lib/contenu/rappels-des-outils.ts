import { typographier } from '../typographie/francais.ts';
import { fichesDesDispositifs } from './dispositifs.ts';

/** Par outil, ce que sa fiche dit des personnes à informer, des limites et de la durée. */
export async function rappelsDesOutils(): Promise<Readonly<Record<string, readonly string[]>>> {
  const fiches = await fichesDesDispositifs();
  return Object.fromEntries(
    fiches.map(({ id, fiche }) => [
      id,
      (['information', 'limites', 'conservation', 'formalites'] as const).flatMap((rubrique) =>
        fiche.data[rubrique].map(({ texte, verification = '' }) =>
          typographier(`${texte} ${verification}`.trim()),
        ),
      ),
    ]),
  );
}
