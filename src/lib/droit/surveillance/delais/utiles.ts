import type { Faits } from '../vocabulaire/faits.ts';
import { estRemplie } from '../../moteur/variables.ts';
import { delais } from './delais.ts';
import type { Delai, IdDeDelai } from './delais.ts';

/** Sans connaître le secteur, les délais de l’un et de l’autre peuvent courir : on montre les deux. */
const selonLeSecteur = (faits: Faits): readonly Faits[] =>
  faits.secteur === undefined || faits.secteur === 'inconnu'
    ? [
        { ...faits, secteur: 'prive' },
        { ...faits, secteur: 'public' },
      ]
    : [faits];

/** Les délais utiles à une affaire, d’après les faits d’au moins un de ses outils. */
export function delaisUtiles(
  cas: readonly Faits[],
): readonly (Delai & { readonly id: IdDeDelai })[] {
  const tous: readonly (Delai & { readonly id: IdDeDelai })[] = delais;
  return tous.filter(({ si, saufSi }) =>
    cas
      .flatMap(selonLeSecteur)
      .some(
        (faits) =>
          estRemplie({ si }, faits) && !(saufSi !== undefined && estRemplie({ si: saufSi }, faits)),
      ),
  );
}
