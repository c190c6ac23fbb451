import { CLE_D_OUTIL, proposeUnOutil } from './outil-propose.ts';
import { redresser } from './prefixe.ts';
import { vocabulaire, type Dispositif } from '../droit/surveillance/index.ts';

/** L’adresse du questionnaire ouvert avec cet outil. Le fragment ne va pas au serveur. */
export function questionnaireAvec(dispositif: Dispositif): string {
  return `/verifier/${CLE_D_OUTIL}${dispositif}`;
}

/** L’outil qu’un fragment d’adresse propose, même réécrit par une messagerie, ou rien : tout autre fragment est laissé à qui le lit. */
export function outilChoisi(fragment: string): Dispositif | undefined {
  if (!proposeUnOutil(fragment)) return undefined;
  const demande = redresser(fragment).slice(CLE_D_OUTIL.length);
  return vocabulaire.dispositif.reponses.find((dispositif) => dispositif === demande);
}
