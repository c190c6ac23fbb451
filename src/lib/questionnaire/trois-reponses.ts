import {
  libellesDispositif,
  libellesPreuve,
  libellesRupture,
  nommerPartout,
  phrasesDispositif,
  phrasesPreuve,
  phrasesRupture,
} from '../droit/surveillance/index.ts';
import type { Conclusions, Dispositif } from '../droit/surveillance/index.ts';
import { allureObligation, allurePreuve, allureRupture } from './presentation.ts';
import type { Allure } from './presentation.ts';

/** Une des trois conclusions, prête à montrer. */
export interface ReponseMontree {
  readonly titre: string;
  /** Titre court, pour une colonne. */
  readonly colonne: string;
  readonly allure: Allure;
  readonly libelle: string;
  readonly phrase: string;
}

/** Les trois conclusions dans leur ordre : l’outil, nommé pour ce qu’il est, la preuve, la sanction. */
export function troisReponses(
  { dispositif, preuve, rupture }: Conclusions,
  outil?: Dispositif,
): [ReponseMontree, ReponseMontree, ReponseMontree] {
  return nommerPartout(
    [
      {
        titre: 'L’outil paraît-il régulier ?',
        colonne: 'L’outil',
        allure: allureObligation[dispositif.statut],
        libelle: libellesDispositif[dispositif.statut],
        phrase: phrasesDispositif[dispositif.statut],
      },
      {
        titre: 'Que vaut la preuve ?',
        colonne: 'La preuve',
        allure: allurePreuve[preuve.statut],
        libelle: libellesPreuve[preuve.statut],
        phrase: phrasesPreuve[preuve.statut],
      },
      {
        titre: 'Que deviendrait la sanction ?',
        colonne: 'La sanction',
        allure: allureRupture[rupture.statut],
        libelle: libellesRupture[rupture.statut],
        phrase: phrasesRupture[rupture.statut],
      },
    ],
    [outil],
  );
}
