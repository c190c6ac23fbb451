import { abstentionsExpliquees } from '../controle/abstentions.ts';
import { issues } from '../controle/bilan.ts';
import type { Bilan } from '../controle/bilan.ts';
import { reponsePretee } from '../controle/non-conteste.ts';
import { ordreDesFaits, versionDesRegles } from '../droit/surveillance/index.ts';

/** Le score des règles devant les décisions, et ce qui les retient, tels que la page du contrôle les montre. */
export function controleOuvert({ parLecture }: Pick<Bilan, 'parLecture'>): object {
  return {
    version: versionDesRegles,
    avertissement:
      'Les règles ont été écrites en connaissant ces décisions : ce n’est pas une mesure de prédiction. « Incertaine » et « à vérifier » ne comptent jamais comme justes.',
    issues,
    parLecture,
    abstentionsExpliquees,
    reponsesPretees: Object.fromEntries(
      ordreDesFaits.flatMap((fait) => {
        const reponse = reponsePretee(fait, 'prive');
        return reponse === null ? [] : [[fait, reponse]];
      }),
    ),
  };
}
