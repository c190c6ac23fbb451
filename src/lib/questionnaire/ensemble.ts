import { aDuSens, questions } from '../droit/surveillance/index.ts';
import type { Dispositif, Etape, Fait } from '../droit/surveillance/index.ts';
import { nomDe } from './reponses.ts';
import type { Option } from './reponses.ts';

/** Les questions que l’on a voulu répondre outil par outil. */
type Separes = readonly Fait[];

/** Le choix qui mène à répondre outil par outil. Ce n’est pas une réponse : rien ne s’en garde. Il exclut tout autre choix (`Champ.svelte`). */
export const outilParOutil: Option = {
  reponse: 'separer',
  libelle: 'Pas la même réponse pour chaque outil',
};

/** Les choix de cette question qui ont un sens pour son outil. */
const choixDe = ({ fait, dispositif }: Etape): string =>
  Object.keys(questions[fait].choix)
    .filter((choix) => aDuSens(fait, choix, { ...(dispositif && { dispositif }) }))
    .join();

/** Vrai si les deux étapes sont la même question, avec les mêmes choix, pour deux outils. */
const seRepete = (une: Etape, autre: Etape): boolean =>
  une.fait === autre.fait && une.dispositif !== autre.dispositif && choixDe(une) === choixDe(autre);

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

/** Ce que la question précise pour ces outils ; chacun est nommé, s’ils sont plusieurs. */
export const precisionsPour = (fait: Fait, outils: readonly Dispositif[]): readonly string[] =>
  outils.flatMap((outil) => {
    const dite = questions[fait].aideSelonDispositif?.[outil];
    if (dite === undefined) return [];
    return [outils.length > 1 ? `${nomDe(outil)}\u00a0: ${dite}` : dite];
  });
