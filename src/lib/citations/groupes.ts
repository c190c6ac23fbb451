import type { Citant, Citation } from './cite-par.ts';

/** Ce qui cite une source, rangé par sorte. */
interface GroupeDeCitants {
  readonly sorte: Citant['sorte'];
  readonly titre: string;
  readonly citants: readonly Citation[];
}

const titres: Record<Citant['sorte'], string> = {
  obligation: 'Règles du questionnaire',
  conclusion: 'Conclusions du questionnaire',
  delai: 'Délais',
  article: 'Nos articles',
  dispositif: 'Pages des outils',
  idee: 'Vrai, faux, ça dépend',
  decision: 'Décisions',
  loi: 'Autres articles du Code du travail',
};

/** Les citants d’une source, sorte par sorte : ce que la source fonde d’abord, qui en parle ensuite. Une sorte vide manque. */
export function grouper(citants: readonly Citation[]): readonly GroupeDeCitants[] {
  return (Object.keys(titres) as Citant['sorte'][])
    .map((sorte) => ({
      sorte,
      titre: titres[sorte],
      citants: citants.filter((citant) => citant.sorte === sorte),
    }))
    .filter(({ citants: siens }) => siens.length > 0);
}
