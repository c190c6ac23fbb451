import { typographier } from '../../lib/typographie/francais.ts';
import { lireDesDonnees } from '../../lib/chargement/lire-un-fichier.ts';

/** Ce que l’on montre d’une décision quand on demande à la lire. */
interface Lecture {
  readonly resume: string;
  readonly solution: string;
  readonly neChangePas: string;
}

/** Charge, depuis ce site, notre résumé d’une décision. */
export async function lireUneDecision(id: string): Promise<Lecture> {
  const { resume, solution, neChangePas } = await lireDesDonnees<Lecture>(
    `/donnees/decisions/${id}.json`,
  );
  return {
    resume: typographier(resume),
    solution: typographier(solution),
    neChangePas: typographier(neChangePas),
  };
}
