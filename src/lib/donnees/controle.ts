import { dresserLeBilan, issues } from '../controle/bilan.ts';
import { casJuge } from '../controle/lire.ts';
import { reponsePretee } from '../controle/non-conteste.ts';
import { ordreDesFaits, versionDesRegles } from '../droit/surveillance/index.ts';
import type { EntreeDeDecision } from './ouvrir.ts';

/** Le score des règles devant les décisions, tel que la page du contrôle le montre. */
export function controleOuvert(entrees: readonly EntreeDeDecision[]): object {
  const { parLecture } = dresserLeBilan(entrees.map(casJuge));
  return {
    version: versionDesRegles,
    avertissement:
      'Les règles ont été écrites en connaissant ces décisions : ce n’est pas une mesure de prédiction. « Incertaine » et « à vérifier » ne comptent jamais comme justes.',
    issues,
    parLecture,
    reponsesPretees: Object.fromEntries(
      ordreDesFaits.flatMap((fait) => {
        const reponse = reponsePretee(fait, 'prive');
        return reponse === null ? [] : [[fait, reponse]];
      }),
    ),
  };
}
