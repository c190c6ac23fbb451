import { famillesDeDispositifs } from '../contenu/familles-de-dispositifs.ts';
import type { Fait } from '../droit/surveillance/index.ts';
import { avecProces, sansProces } from './proces.ts';
import type { Option } from './reponses.ts';

/** Des réponses que l’on montre ensemble ; sans titre, elles se montrent toutes à la suite. */
export interface GroupeDOptions {
  readonly titre: string | null;
  /** Le dessin d’une famille d’outils. */
  readonly icone?: string;
  readonly options: readonly Option[];
  /** Vrai pour un groupe montré déplié d’emblée : il dit ce que tiennent les autres, repliés. */
  readonly deplie?: boolean;
  /** Ce que l’on cherche ici et qui est rangé ailleurs. */
  readonly renvoi?: string | undefined;
}

/** Les réponses d’une question, rangées : les outils par famille, le moment selon qu’un juge est saisi, le reste à la suite. */
export function grouper(fait: Fait, options: readonly Option[]): readonly GroupeDOptions[] {
  if (fait === 'suite')
    return [
      { titre: null, options: sansProces(options) },
      { titre: 'Un procès est en cours, ou jugé', options: avecProces(options) },
    ];
  if (fait !== 'dispositif') return [{ titre: null, options }];
  const familles = famillesDeDispositifs.map(({ titre, icone, dispositifs, renvoi }, rang) => ({
    titre,
    icone,
    renvoi,
    deplie: rang === 0,
    options: options.filter(({ reponse }) => dispositifs.some((un) => un === reponse)),
  }));
  const rangees = new Set(familles.flatMap(({ options: siennes }) => siennes));
  const restes = options.filter((option) => !rangees.has(option));
  return [...familles, { titre: null, options: restes }];
}
