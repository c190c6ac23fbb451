import { lister } from './lister.ts';
import { inverser, type Citation, type ListeDeSources } from '../citations/cite-par.ts';
import { listesDesRegles } from '../citations/regles.ts';
import { articlesLies } from '../textes/liens.ts';
import { typographier } from '../typographie/francais.ts';
import { decisionsRecentesDAbord } from './decisions.ts';
import { fichesDesDispositifs, presenter } from './dispositifs.ts';
import { ideesRecues } from './idees-recues.ts';
import { referenceDeDecision, referenceDeLoi } from './reference.ts';
import { rubriques } from '../schemas/dispositif.ts';
import { uneFois } from './une-fois.ts';

/** Pour chaque source, tout ce qui la cite sur le site. */
export const citePar = uneFois(async (): Promise<ReadonlyMap<string, readonly Citation[]>> => {
  return inverser([
    ...listesDesRegles(),
    ...(await desArticles()),
    ...(await desDispositifs()),
    ...(await desIdeesRecues()),
    ...(await desDecisions()),
    ...(await desLois()),
  ]);
});

async function desArticles(): Promise<ListeDeSources[]> {
  return (await lister('articles')).map(({ id, data }) => ({
    citant: { sorte: 'article', titre: data.titre, adresse: `/${id}/` },
    sources: data.sources,
  }));
}

async function desDispositifs(): Promise<ListeDeSources[]> {
  return (await fichesDesDispositifs()).map(({ id, fiche }) => ({
    citant: { sorte: 'dispositif', titre: presenter(id).nom, adresse: `/dispositifs/${id}/` },
    sources: rubriques.flatMap((rubrique) => fiche.data[rubrique].flatMap((un) => un.sources)),
  }));
}

async function desIdeesRecues(): Promise<ListeDeSources[]> {
  return (await ideesRecues()).map(({ id, data }) => ({
    citant: {
      sorte: 'idee',
      titre: typographier(`« ${data.phrase} »`),
      adresse: `/idees-recues/${id}/`,
    },
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
  return (await lister('loi')).map(({ data }) => {
    const { libelle, adresse } = referenceDeLoi(data);
    return { citant: { sorte: 'loi', titre: libelle, adresse }, sources: articlesLies(data.html) };
  });
}
