import { INCONNU } from '../../moteur/types.ts';
import { vocabulaire } from '../vocabulaire/faits.ts';
import type { Fait } from '../vocabulaire/faits.ts';
import { ordreDesFaits, questions } from '../questions/index.ts';
import { estGrave, statutsObligation } from '../vocabulaire/statuts.ts';
import type { Variante } from './variantes.ts';

/** Une question sans réponse, et ce que chacune de ses réponses changerait. */
interface QuestionUtile {
  readonly fait: Fait;
  readonly variantes: readonly Variante[];
  /** Vrai si d’autres réponses, à elles seules, ne changeraient aucune conclusion. */
  readonly autres: boolean;
}

/** Un changement que l’employeur peut décider, et les obligations qu’il réparerait. */
interface Mesure extends Variante {
  /** Identifiants des obligations dont le statut s’allège. */
  readonly repare: readonly string[];
}

/** Les trois conclusions, dans leur ordre. */
const conclusions = ['dispositif', 'preuve', 'rupture'] as const;

const conclusionsChangees = (variante: Variante): number =>
  conclusions.filter((une) => variante[une] !== undefined).length;

/** Vrai si cette réponse tranche une conclusion : une conclusion qui devient sans objet n’est pas tranchée. */
const tranche = (variante: Variante, conclusion: (typeof conclusions)[number]): boolean => {
  const change = variante[conclusion];
  return change !== undefined && change.apres !== 'sans-objet';
};

/** Les conclusions que la question peut encore trancher, une réponse ou l’autre. */
const portee = (variantes: readonly Variante[]): number =>
  conclusions.filter((une) => variantes.some((variante) => tranche(variante, une))).length;

/** Ce qui ne se sait que devant un juge vient après ce que l’on peut demander cette semaine. */
const rangDuMoment = (fait: Fait): number => (questions[fait].devantLeJuge === true ? 1 : 0);

/** Tant que l’outil n’est pas jugé, ce qui le juge vient avant ce qui ne touche que la preuve ou la sanction. */
const rangDeLOutil = (variantes: readonly Variante[]): number =>
  variantes.some(({ dispositif }) => dispositif?.avant === 'a-verifier') ? 0 : 1;

/** La part des réponses au-delà de laquelle, si toutes mènent au même endroit, la question n’apprend guère. */
const PRESQUE_TOUTES = 2 / 3;

/** Combien de réponses une question admet, « je ne sais pas » mis à part. */
const possibles = (fait: Fait): number =>
  vocabulaire[fait].reponses.filter((reponse) => reponse !== INCONNU).length;

/** Vrai si presque toutes les réponses mènent aux mêmes conclusions : la poser n’aiderait pas à trancher. */
function menePartoutAuMeme(fait: Fait, variantes: readonly Variante[]): boolean {
  const issues = new Set(
    variantes.map((variante) => conclusions.map((une) => variante[une]?.apres ?? '').join()),
  );
  return issues.size === 1 && variantes.length > possibles(fait) * PRESQUE_TOUTES;
}

/**
 * Quelle question poser d’abord : celle que l’on peut poser sans attendre un juge, celle qui juge l’outil s’il ne l’est pas encore,
 * celle dont la réponse peut trancher le plus de conclusions, puis l’ordre des questions, qui va de ce qui décide le plus
 * souvent à ce qui n’affine qu’un point. N’y est pas une question qui ne tranche aucune conclusion, ou dont presque toutes
 * les réponses mènent aux mêmes.
 */
export function aDemanderDAbord(toutes: readonly Variante[]): readonly QuestionUtile[] {
  const aPreciser = toutes.filter(
    (variante) => variante.aPreciser && conclusionsChangees(variante) > 0,
  );
  const groupes = [...Map.groupBy(aPreciser, ({ fait }) => fait)];
  return groupes
    .map(([fait, variantes]) => ({
      fait,
      variantes,
      autres: variantes.length < possibles(fait),
    }))
    .filter(({ fait, variantes }) => portee(variantes) > 0 && !menePartoutAuMeme(fait, variantes))
    .toSorted(
      (une, autre) =>
        rangDuMoment(une.fait) - rangDuMoment(autre.fait) ||
        rangDeLOutil(une.variantes) - rangDeLOutil(autre.variantes) ||
        portee(autre.variantes) - portee(une.variantes) ||
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
