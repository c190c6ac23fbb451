import { questions } from '../droit/surveillance/index.ts';
import type { Dispositif, Etape, Fait } from '../droit/surveillance/index.ts';

/** Les questions que l’on a voulu répondre outil par outil. */
type Separes = readonly Fait[];

/** L’aide d’une question, dite pour cet outil. */
const aideDe = (fait: Fait, outil: Dispositif | null): string | undefined =>
  outil === null ? undefined : questions[fait].aideSelonDispositif?.[outil];

/** Vrai si les deux étapes sont la même question, dans les mêmes mots, pour deux outils. */
const seRepete = (une: Etape, autre: Etape): boolean =>
  une.fait === autre.fait &&
  une.dispositif !== autre.dispositif &&
  aideDe(une.fait, une.dispositif) === aideDe(une.fait, autre.dispositif);

/** Les autres outils pour qui cette question reste à poser dans les mêmes mots : on la pose une fois pour tous. */
export function posesAvec(
  etape: Etape,
  restent: readonly Etape[],
  separes: Separes,
): readonly Dispositif[] {
  if (questions[etape.fait].ensemble !== true || separes.includes(etape.fait)) return [];
  return restent.flatMap((une) =>
    une.dispositif !== null && seRepete(etape, une) ? [une.dispositif] : [],
  );
}

/** Ces étapes, sans celles qui se poseront avec une autre d’avant : ce que l’on verra vraiment d’écrans. */
export function sansLesRepetees(restent: readonly Etape[], separes: Separes): readonly Etape[] {
  return restent.filter(
    (etape, rang) =>
      questions[etape.fait].ensemble !== true ||
      separes.includes(etape.fait) ||
      !restent.slice(0, rang).some((une) => seRepete(une, etape)),
  );
}
