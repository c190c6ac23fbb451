import { famillesDeDispositifs } from '../contenu/familles-de-dispositifs.ts';
import type { Fait } from '../droit/surveillance/index.ts';
import type { Option } from './reponses.ts';

/** Des réponses que l’on montre ensemble ; sans titre, elles se montrent toutes à la suite. */
export interface GroupeDOptions {
  readonly titre: string | null;
  /** Le dessin d’une famille d’outils. */
  readonly icone?: string;
  readonly options: readonly Option[];
  /** Ce que l’on cherche ici et qui est rangé ailleurs. */
  readonly renvoi?: string | undefined;
}

/** Les réponses d’une question, rangées : les outils par famille, les autres d’un seul tenant. */
export function grouper(fait: Fait, options: readonly Option[]): readonly GroupeDOptions[] {
  if (fait !== 'dispositif') return [{ titre: null, options }];
  const familles = famillesDeDispositifs.map(({ titre, icone, dispositifs, renvoi }) => ({
    titre,
    icone,
    renvoi,
    options: options.filter(({ reponse }) => dispositifs.some((un) => un === reponse)),
  }));
  const rangees = new Set(familles.flatMap(({ options: siennes }) => siennes));
  const restes = options.filter((option) => !rangees.has(option));
  return [...familles, { titre: null, options: restes }];
}
