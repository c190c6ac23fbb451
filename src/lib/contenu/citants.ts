import { getCollection } from 'astro:content';
import { inverser, type Citation, type ListeDeSources } from '../citations/cite-par.ts';
import { listesDesRegles } from '../citations/regles.ts';
import { referenceDeDecision } from './reference.ts';

/** Pour chaque source, tout ce qui la cite sur le site. */
export async function citePar(): Promise<ReadonlyMap<string, readonly Citation[]>> {
  return inverser([...listesDesRegles(), ...(await desArticles()), ...(await desDecisions())]);
}

async function desArticles(): Promise<ListeDeSources[]> {
  return (await getCollection('articles')).map(({ id, data }) => ({
    citant: { sorte: 'article', titre: data.titre, adresse: `/${id}/` },
    sources: data.sources,
  }));
}

async function desDecisions(): Promise<ListeDeSources[]> {
  const decisions = await getCollection('decisions');
  return decisions
    .toSorted((a, b) => b.data.date.getTime() - a.data.date.getTime())
    .map(({ id, data }) => {
      const { libelle, adresse, statut } = referenceDeDecision(id, data);
      return {
        citant: { sorte: 'decision', titre: libelle, adresse, statut },
        sources: data.articles,
      };
    });
}
