import { blancs } from '../lettres/segments.ts';
import type { ChampASaisir, ModeleASaisir } from '../lettres/saisie.ts';
import type { Bloc } from '../lettres/types.ts';
import { champsCommuns } from './champs.ts';
import { champsDesCriteres } from './criteres.ts';

const tous: readonly ChampASaisir[] = [...champsCommuns, ...champsDesCriteres];

/**
 * Les champs qu’un document emploie, dans l’ordre du formulaire. Celui qu’un passage emploie sans condition s’y demande
 * toujours, même s’il dépend ailleurs d’un choix que ce document ne fait pas.
 */
function champsDe(blocs: readonly Bloc[], aussi: readonly string[]): readonly ChampASaisir[] {
  const employes = new Set([
    ...blocs.flatMap(({ texte, si }) => [...blancs(texte), ...Object.keys(si)]),
    ...aussi,
  ]);
  const inconnu = [...employes].find((id) => !tous.some((champ) => champ.id === id));
  if (inconnu !== undefined)
    throw new Error(
      `« ${inconnu} » n’est pas un champ du kit : l’ajouter à src/lib/kit/champs.ts.`,
    );
  const sansCondition = new Set(
    blocs.filter(({ si }) => Object.keys(si).length === 0).flatMap(({ texte }) => blancs(texte)),
  );
  return tous
    .filter(({ id }) => employes.has(id))
    .map((champ) => (sansCondition.has(champ.id) ? { ...champ, si: undefined } : champ));
}

/**
 * Un modèle fait de ces passages, avec les champs qu’ils demandent.
 *
 * @param aussi les champs que le document lit sans les laisser en blanc : ils se demandent tout autant.
 */
export function modele(
  id: string,
  blocs: readonly Bloc[],
  aussi: readonly string[] = [],
): ModeleASaisir {
  return { id, champs: champsDe(blocs, aussi), blocs };
}
