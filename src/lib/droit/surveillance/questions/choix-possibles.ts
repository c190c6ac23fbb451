import { estRemplie } from '../../moteur/variables.ts';
import type { Fait, Faits } from '../vocabulaire/faits.ts';
import { questions } from './index.ts';
import type { Choix } from './types.ts';

/**
 * Vrai si ce choix a un sens devant ces réponses : « pour un licenciement » n’en a pas pour un candidat, ni « avec le
 * son » pour une boîte aux lettres. Ne dit rien d’une réponse déjà donnée, que l’on garde toujours.
 */
export function aDuSens(fait: Fait, reponse: string, faits: Faits): boolean {
  const choix: Readonly<Record<string, Choix>> = questions[fait].choix;
  const sauf = choix[reponse]?.sauf;
  return sauf === undefined || !estRemplie({ si: sauf }, faits);
}
