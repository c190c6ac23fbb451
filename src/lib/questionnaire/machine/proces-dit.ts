import type { Dispositif, Etape } from '../../droit/surveillance/index.ts';
import { aRepondre, memeEtape } from './etat.ts';
import type { Etat } from './etat.ts';

/** La question de ce que le juge fait de la preuve : une pour tous les outils. */
export const devantLeJuge: Etape = { fait: 'mise-en-balance', dispositif: null };

/** Vrai si l’on a dit, pour chaque outil, qu’il n’y a pas de procès : rien ne se demande alors d’un juge. */
export const sansProces = ({ choisis, proces }: Etat): boolean =>
  choisis.length > 0 && choisis.every((outil) => proces[outil] === false);

/** Vrai si l’on a dit, dans cette page, qu’un juge est saisi. */
export const auProces = ({ choisis, proces }: Etat): boolean =>
  choisis.some((outil) => proces[outil] === true);

/** Vrai si, faute de procès, il reste à répondre que le juge n’a rien à peser encore. */
export const resteSansProces = (etat: Etat): boolean =>
  sansProces(etat) && aRepondre(etat).some((une) => memeEtape(une, devantLeJuge));

/** Retient s’il y a un procès ; une réponse sur le juge que cela dément ne compte plus. */
export function noterLeProces(etat: Etat, outil: Dispositif, proces: boolean | undefined): Etat {
  const note = { ...etat, proces: { ...etat.proces, [outil]: proces } };
  const dite = note.communs[devantLeJuge.fait];
  if (dite === undefined || (dite === 'pas-de-proces') === sansProces(note)) return note;
  const { [devantLeJuge.fait]: _, ...communs } = note.communs;
  return { ...note, communs };
}
