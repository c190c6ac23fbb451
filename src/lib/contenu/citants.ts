import { getCollection } from 'astro:content';
import { inverser, type Citation, type ListeDeSources } from '../citations/cite-par.ts';
import { listesDesRegles } from '../citations/regles.ts';
import { articlesLies } from '../textes/liens.ts';
import { decisionsRecentesDAbord } from './decisions.ts';
import { referenceDeDecision, referenceDeLoi } from './reference.ts';

/** Pour chaque source, tout ce qui la cite sur le site. */
export async function citePar(): Promise<ReadonlyMap<string, readonly Citation[]>> {
  return inverser([
    ...listesDesRegles(),
    ...(await desArticles()),
    ...(await desDecisions()),
    ...(await desLois()),
  ]);
}

async function desArticles(): Promise<ListeDeSources[]> {
  return (await getCollection('articles')).map(({ id, data }) => ({
    citant: { sorte: 'article', titre: data.titre, adresse: `/${id}/` },
    sources: data.sources,
  }));
}

async function desDecisions(): Promise<ListeDeSources[]> {
  return (await decisionsRecentesDAbord()).map(({ id, data }) => {
    const { libelle, adresse, statut } = referenceDeDecision(id, data);
    return {
      citant: { sorte: 'decision', titre: libelle, adresse, statut },
      sources: data.articles,
    };
  });
}

async function desLois(): Promise<ListeDeSources[]> {
  return (await getCollection('loi')).map(({ data }) => {
    const { libelle, adresse } = referenceDeLoi(data);
    return { citant: { sorte: 'loi', titre: libelle, adresse }, sources: articlesLies(data.html) };
  });
}
