import { lister } from './lister.ts';
import { questionnaireAvec } from '../partage/outil-choisi.ts';
import { decisionsLiees, fichesDesDispositifs, presenter } from './dispositifs.ts';
import { referenceDeDecision } from './reference.ts';
import { rubriques } from '../schemas/dispositif.ts';
import { voisins } from './voisinage.ts';
import { uneFois } from './une-fois.ts';

/** Un lien de l’index des outils. */
export interface Lien {
  readonly titre: string;
  readonly adresse: string;
}

/** Un outil, sa page, son questionnaire, et ce qui en parle ailleurs. */
export interface OutilIndexe extends Lien {
  readonly questionnaire: string;
  readonly articles: readonly Lien[];
  readonly decisions: readonly Lien[];
}

const nombreDArticles = 3;
const nombreDeDecisions = 3;

/** Tous les outils, dans l’ordre du vocabulaire, avec les articles et les décisions les plus proches de leur page. */
export const outilsIndexes = uneFois(async (): Promise<readonly OutilIndexe[]> => {
  const articles = (await lister('articles')).map(({ id, data }) => ({
    id,
    titre: data.titreCourt,
    sources: data.sources,
  }));
  const fiches = await fichesDesDispositifs();
  return Promise.all(
    fiches.map(async (dispositif) => {
      const { id, fiche } = dispositif;
      const sources = rubriques.flatMap((rubrique) =>
        fiche.data[rubrique].flatMap((enonce) => enonce.sources),
      );
      const groupes = await decisionsLiees(dispositif);
      return {
        titre: presenter(id).nom,
        adresse: `/dispositifs/${id}/`,
        questionnaire: questionnaireAvec(id),
        articles: voisins(sources, articles, nombreDArticles).map((article) => ({
          titre: article.titre,
          adresse: `/${article.id}/`,
        })),
        decisions: groupes
          .flatMap(({ decisions }) => decisions)
          .slice(0, nombreDeDecisions)
          .map((decision) => {
            const { libelle: titre, adresse } = referenceDeDecision(decision.id, decision.data);
            return { titre, adresse };
          }),
      };
    }),
  );
});
