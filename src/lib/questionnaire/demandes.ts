import { dire, questions } from '../droit/surveillance/index.ts';
import type { Dispositif, Role } from '../droit/surveillance/index.ts';
import type { Donnee } from './donnee.ts';

/** Une question prête à poser, et à qui. */
interface DemandePrete {
  readonly a: string;
  readonly question: string;
}

/** Les questions à poser pour chaque « je ne sais pas » d’un outil ; `null` : celles de tous les outils. */
export function demandesDe(
  utiles: readonly Donnee[],
  role: Role | undefined,
  outil: Dispositif | null,
): readonly DemandePrete[] {
  return utiles.flatMap(({ etape, reponses }) => {
    const demande = questions[etape.fait].aDemander;
    const manque = reponses.includes('inconnu') && etape.dispositif === outil;
    return demande === undefined || !manque
      ? []
      : [
          {
            a: dire(demande.a, role, [outil]),
            question: dire(demande.question, role, [outil]),
          },
        ];
  });
}
