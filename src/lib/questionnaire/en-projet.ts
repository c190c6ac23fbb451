import { dire, questions } from '../droit/surveillance/index.ts';
import type { Dispositif, Fait, Role } from '../droit/surveillance/index.ts';
import type { Donnee } from './donnee.ts';

/** L’intitulé d’une question, dit à qui répond et de quels outils : au présent ou au futur, si l’outil n’est qu’un projet. */
export function intituleDe(
  fait: Fait,
  role: Role | undefined,
  enProjet: boolean,
  outils: readonly (Dispositif | null)[] = [],
): string {
  const { intitule, enProjet: prevu = intitule } = questions[fait];
  return dire(enProjet ? prevu : intitule, role, outils);
}

/** Les outils que ces réponses disent en projet. */
export const outilsEnProjet = (donnees: readonly Donnee[]): readonly (Dispositif | null)[] =>
  donnees
    .filter(({ etape, reponses }) => etape.fait === 'etat' && reponses.includes('projet'))
    .map(({ etape }) => etape.dispositif);
