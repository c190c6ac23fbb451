import { typographier } from '../../lib/typographie/francais.ts';
import { sousLaBase } from '../../lib/liens/base.ts';

/** Ce que l’on montre d’une décision quand on demande à la lire. */
export interface Lecture {
  readonly resume: string;
  readonly solution: string;
  readonly neChangePas: string;
}

/** Charge, depuis ce site, notre résumé d’une décision. */
export async function lireUneDecision(id: string): Promise<Lecture> {
  const reponse = await fetch(sousLaBase(`/donnees/decisions/${id}.json`));
  if (!reponse.ok) throw new Error(`Décision ${id} : ${String(reponse.status)}`);
  // Frontière : ce fichier est écrit par src/pages/donnees/decisions/[id].json.ts.
  const { resume, solution, neChangePas } = (await reponse.json()) as Lecture;
  return {
    resume: typographier(resume),
    solution: typographier(solution),
    neChangePas: typographier(neChangePas),
  };
}
