import { indexerLesCas, type CasProche } from '../droit/surveillance/index.ts';
import type { CasResume } from '../proches/cas-compacts.ts';
import { resumerComparables } from '../proches/resumer.ts';
import { lister } from './lister.ts';
import { uneFois } from './une-fois.ts';

const preparer = uneFois(async () => {
  const cas = resumerComparables(await lister('decisions'));
  return { parId: new Map(cas.map((un) => [un.id, un])), chercher: indexerLesCas(cas) };
});

/** Les décisions dont les faits ressemblent le plus à ceux de celle-ci ; aucune si elle ne se compare pas. */
export async function decisionsProchesDe(id: string): Promise<readonly CasProche<CasResume>[]> {
  const { parId, chercher } = await preparer();
  const celleCi = parId.get(id);
  return celleCi === undefined ? [] : chercher(celleCi.faits, 3, id);
}
