import { actionsUrgentes, suites } from '../droit/surveillance/index.ts';
import type { Faits } from '../droit/surveillance/index.ts';

/** L’identifiant de la feuille d’entretien dans la page. */
export const ID_DE_LA_FEUILLE = 'feuille-d-entretien';

/** La place d’une démarche dans la page, d’après son rang. */
export const idDeDemarche = (rang: number): string => `demarche-${rang + 1}`;

/** Ce que l’on touche dans « Cette semaine », et l’endroit exact de la page où cela mène. */
interface ActionDeLaSemaine {
  readonly titre: string;
  readonly vers: string;
}

/** Les actions de la semaine, trois au plus : chacune mène à sa démarche, ou à la feuille qu’elle demande de préparer. */
export function actionsDeLaSemaine(cas: readonly Faits[]): readonly ActionDeLaSemaine[] {
  const titres = suites(cas).map(({ titre }) => titre);
  return actionsUrgentes(cas).map(({ titre, feuille }) => ({
    titre,
    vers: feuille === true ? ID_DE_LA_FEUILLE : idDeDemarche(titres.indexOf(titre)),
  }));
}
