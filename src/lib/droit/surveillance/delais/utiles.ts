import { estRemplie } from '../../moteur/variables.ts';
import { collecteDe } from '../conclusions/collecte-d-un-outil.ts';
import type { Faits } from '../vocabulaire/faits.ts';
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

/** Un outil qui n’a servi contre personne, et dont la collecte paraît en règle : il n’y a rien à demander à un juge. */
const sansGrief = (faits: Faits): boolean =>
  faits.suite === 'aucune' && collecteDe(faits) === 'sans-manquement';

/** Les délais utiles à une affaire, d’après les faits d’au moins un de ses outils. */
export function delaisUtiles(
  cas: readonly Faits[],
): readonly (Delai & { readonly id: IdDeDelai })[] {
  const tous: readonly (Delai & { readonly id: IdDeDelai })[] = delais;
  return tous.filter(({ si, saufSi, saufSansGrief = false }) =>
    cas
      .flatMap(selonLeSecteur)
      .some(
        (faits) =>
          estRemplie({ si }, faits) &&
          !(saufSi !== undefined && estRemplie({ si: saufSi }, faits)) &&
          !(saufSansGrief && sansGrief(faits)),
      ),
  );
}
