import { redresser } from './prefixe.ts';
import { vocabulaire, type Dispositif } from '../droit/surveillance/index.ts';

const CLE = '#outil=';

/** L’adresse du questionnaire ouvert avec cet outil. Le fragment ne va pas au serveur. */
export function questionnaireAvec(dispositif: Dispositif): string {
  return `/verifier/${CLE}${dispositif}`;
}

/** L’outil qu’un fragment d’adresse propose, même réécrit par une messagerie, ou rien : tout autre fragment est laissé à qui le lit. */
export function outilChoisi(fragment: string): Dispositif | undefined {
  if (!proposeUnOutil(fragment)) return undefined;
  const demande = redresser(fragment).slice(CLE.length);
  return vocabulaire.dispositif.reponses.find((dispositif) => dispositif === demande);
}

/** Vrai si le fragment voulait proposer un outil, connu ou non : il est alors à effacer de l’adresse. */
export const proposeUnOutil = (fragment: string): boolean =>
  redresser(fragment).toLowerCase().startsWith(CLE);
