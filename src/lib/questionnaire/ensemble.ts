import { aDuSens, questions } from '../droit/surveillance/index.ts';
import type { Dispositif, Etape, Fait } from '../droit/surveillance/index.ts';
import { nomDe } from './reponses.ts';
import type { Option } from './reponses.ts';

/** Les questions que l’on a voulu répondre outil par outil. */
type Separes = readonly Fait[];

/** Ce qui se coche quand une même réponse ne vaut pas pour tous les outils. Ce n’est pas une réponse : rien ne s’en garde. */
export const SEPARER = 'separer';

/** Le choix qui mène à répondre outil par outil. */
export const outilParOutil: Option = {
  reponse: SEPARER,
  libelle: 'Pas la même réponse pour chaque outil',
  seule: true,
};

/** Les choix d’une question qui ont un sens pour cet outil. */
const choixPour = (fait: Fait, dispositif: Dispositif): string =>
  Object.keys(questions[fait].choix)
    .filter((choix) => aDuSens(fait, choix, { dispositif }))
    .join();

/** Vrai si les deux étapes sont la même question, avec les mêmes choix, pour deux outils. */
const seRepete = (une: Etape, autre: Etape): boolean =>
  une.fait === autre.fait &&
  une.dispositif !== null &&
  autre.dispositif !== null &&
  une.dispositif !== autre.dispositif &&
  choixPour(une.fait, une.dispositif) === choixPour(autre.fait, autre.dispositif);

/** Les autres outils pour qui cette question reste à poser, avec les mêmes choix : on la pose une fois pour tous. */
export function posesAvec(
  etape: Etape,
  restent: readonly Etape[],
  separes: Separes,
): readonly Dispositif[] {
  if (separes.includes(etape.fait)) return [];
  return restent.flatMap((une) =>
    une.dispositif !== null && seRepete(etape, une) ? [une.dispositif] : [],
  );
}

/** Ces étapes, sans celles qui se poseront avec une autre d’avant : ce que l’on verra vraiment d’écrans. */
export function sansLesRepetees(restent: readonly Etape[], separes: Separes): readonly Etape[] {
  return restent.filter(
    (etape, rang) =>
      separes.includes(etape.fait) || !restent.slice(0, rang).some((une) => seRepete(une, etape)),
  );
}

/** Ce que la question précise pour ces outils ; chacun est nommé dès que ce qui vaut pour l’un ne vaut pas pour l’autre. */
export function precisionsPour(fait: Fait, outils: readonly Dispositif[]): readonly string[] {
  const dites = outils.map((outil) => questions[fait].aideSelonDispositif?.[outil]);
  return new Set(dites).size > 1
    ? dites.flatMap((dite, rang) => {
        const outil = outils[rang];
        return dite === undefined || outil === undefined ? [] : [`${nomDe(outil)}\u00a0: ${dite}`];
      })
    : dites.slice(0, 1).flatMap((dite) => dite ?? []);
}
