import { lister } from './lister.ts';
import { citePar } from './citants.ts';
import { familles } from './familles.ts';
import { indexerLesTextes, type TexteIndexe } from './index-des-textes.ts';
import { referenceDeLoi, referenceDeTexte } from './reference.ts';

/** Des textes de même nature, sous leur titre. */
interface GroupeDeTextes {
  readonly titre: string;
  readonly textes: readonly TexteIndexe[];
}

const deLoi = ['reglement-europeen', 'code', 'loi'] as const;

/** Tous les articles de loi cités par le site : le Code du travail d’abord, puis les autres, par nature. */
export async function textesIndexes(): Promise<readonly GroupeDeTextes[]> {
  const citants = await citePar();
  const code = (await lister('loi')).map(({ id, data }) => ({
    id,
    ...referenceDeLoi(data),
  }));
  const fiches = await lister('textes');
  const autres = deLoi.map((type) => ({
    titre: familles[type],
    sources: fiches
      .filter(({ data }) => data.type === type)
      .map(({ id, data }) => ({ id, ...referenceDeTexte(id, data) })),
  }));
  return [{ titre: 'Code du travail', sources: code }, ...autres].map(({ titre, sources }) => ({
    titre,
    textes: indexerLesTextes(sources, citants),
  }));
}
