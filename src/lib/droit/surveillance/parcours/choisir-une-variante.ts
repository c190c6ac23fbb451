import type { Fait } from '../vocabulaire/faits.ts';
import { ordreDesFaits, questions } from '../questions/index.ts';
import { estGrave, statutsObligation } from '../vocabulaire/statuts.ts';
import type { Variante } from './variantes.ts';

/** Une question sans réponse, et ce que chacune de ses réponses changerait. */
export interface QuestionUtile {
  readonly fait: Fait;
  readonly variantes: readonly Variante[];
}

/** Un changement que l’employeur peut décider, et les obligations qu’il réparerait. */
export interface Mesure extends Variante {
  /** Identifiants des obligations dont le statut s’allège. */
  readonly repare: readonly string[];
}

const conclusionsChangees = ({ dispositif, preuve, rupture }: Variante): number =>
  [dispositif, preuve, rupture].filter((change) => change !== undefined).length;

/** Les conclusions que la question peut encore déplacer, une réponse ou l’autre. */
function portee(variantes: readonly Variante[]): number {
  return (['dispositif', 'preuve', 'rupture'] as const).filter((conclusion) =>
    variantes.some((variante) => variante[conclusion] !== undefined),
  ).length;
}

/** Ce qui ne se sait que devant un juge vient après ce que l’on peut demander cette semaine. */
const rangDuMoment = (fait: Fait): number => (questions[fait].devantLeJuge === true ? 1 : 0);

/**
 * Quelle question poser d’abord : celle que l’on peut poser sans attendre un juge, celle dont la réponse peut déplacer le plus de conclusions, puis celle
 * dont le plus de réponses en déplacent une, puis l’ordre des questions. Une question qui ne touche
 * aucune conclusion n’y est pas.
 */
export function aDemanderDAbord(toutes: readonly Variante[]): readonly QuestionUtile[] {
  const aPreciser = toutes.filter(
    (variante) => variante.aPreciser && conclusionsChangees(variante) > 0,
  );
  const groupes = [...Map.groupBy(aPreciser, ({ fait }) => fait)];
  return groupes
    .map(([fait, variantes]) => ({ fait, variantes }))
    .toSorted(
      (une, autre) =>
        rangDuMoment(une.fait) - rangDuMoment(autre.fait) ||
        portee(autre.variantes) - portee(une.variantes) ||
        autre.variantes.length - une.variantes.length ||
        ordreDesFaits.indexOf(une.fait) - ordreDesFaits.indexOf(autre.fait),
    );
}

const gravite = (statut: (typeof statutsObligation)[number]): number =>
  statutsObligation.length - statutsObligation.indexOf(statut);

/**
 * Ce que réparerait chaque changement que l’employeur peut décider, un par question : il allège au moins
 * une obligation et n’en aggrave aucune. Le plus réparateur d’abord.
 */
export function mesures(toutes: readonly Variante[]): readonly Mesure[] {
  const utiles = toutes
    .filter(({ fait }) => questions[fait].nature === 'mesure')
    .map((variante) => ({
      ...variante,
      repare: variante.obligations
        .filter(({ avant, apres }) => gravite(apres) < gravite(avant))
        .map(({ id }) => id),
    }))
    .filter(({ obligations, repare }) => repare.length > 0 && repare.length === obligations.length);
  const leves = ({ obligations }: Mesure): number =>
    obligations.filter(({ avant, apres }) => estGrave(avant) && !estGrave(apres)).length;
  const tries = utiles.toSorted(
    (une, autre) =>
      leves(autre) - leves(une) ||
      autre.repare.length - une.repare.length ||
      conclusionsChangees(autre) - conclusionsChangees(une) ||
      ordreDesFaits.indexOf(une.fait) - ordreDesFaits.indexOf(autre.fait),
  );
  return tries.filter(({ fait }, rang) => tries.findIndex((une) => une.fait === fait) === rang);
}
