import { listesDesRegles } from '../citations/regles.ts';
import { decisionsRecentesDAbord } from './decisions.ts';
import { referenceDeDecision } from './reference.ts';
import { voisins } from './voisinage.ts';

/** Un lien vers une règle ou une décision du site. */
interface Lien {
  readonly libelle: string;
  readonly adresse: string;
}

const nombreDeRegles = 4;
const nombreDeDecisions = 4;

/**
 * Les règles qui s’appuient sur les mêmes sources qu’un article, puis les décisions qu’il ne cite pas
 * et qui appliquent les mêmes articles de loi.
 */
export async function liensDeLArticle(sources: readonly string[]): Promise<readonly Lien[]> {
  const regles = listesDesRegles()
    .filter(({ citant }) => citant.sorte !== 'delai')
    .map(({ citant, sources: siennes }) => ({
      id: citant.adresse,
      titre: citant.titre,
      sources: siennes,
    }));
  const decisions = (await decisionsRecentesDAbord())
    .filter(({ id }) => !sources.includes(id))
    .map(({ id, data }) => ({ id, data, sources: data.articles }));
  return [
    ...voisins(sources, regles, nombreDeRegles).map(({ id, titre }) => ({
      libelle: titre,
      adresse: id,
    })),
    ...voisins(sources, decisions, nombreDeDecisions).map(({ id, data }) => {
      const { libelle, adresse } = referenceDeDecision(id, data);
      return { libelle, adresse };
    }),
  ];
}
