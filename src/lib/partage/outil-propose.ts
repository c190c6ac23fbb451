import { redresser } from './prefixe.ts';

/** Ce qui ouvre une fin d’adresse qui propose un outil. */
export const CLE_D_OUTIL = '#outil=';

/** Vrai si le fragment voulait proposer un outil, connu ou non : il est alors à effacer de l’adresse. */
export const proposeUnOutil = (fragment: string): boolean =>
  redresser(fragment).toLowerCase().startsWith(CLE_D_OUTIL);
