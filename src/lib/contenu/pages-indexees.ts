import { lister } from './lister.ts';
import { fichesDesDispositifs, presenter } from './dispositifs.ts';
import type { PageIndexee } from './index-des-mots.ts';
import { referenceDeDecision } from './reference.ts';

/** Les pages que l’index alphabétique connaît, chacune avec ses mots : articles, outils, glossaire, décisions surnommées. */
export async function pagesIndexees(): Promise<readonly PageIndexee[]> {
  const articles = (await lister('articles')).map(({ id, data }) => ({
    titre: data.titreCourt,
    adresse: `/${id}/`,
    mots: [data.titreCourt, ...data.motsCles],
  }));
  const outils = (await fichesDesDispositifs()).map(({ id, fiche }) => {
    const { nom } = presenter(id);
    return { titre: nom, adresse: `/dispositifs/${id}/`, mots: [nom, ...fiche.data.motsCles] };
  });
  const termes = (await lister('glossaire')).map(({ id, data }) => ({
    titre: 'définition',
    adresse: `/glossaire/#${id}`,
    mots: [data.terme, ...data.formes],
  }));
  const decisions = (await lister('decisions')).flatMap(({ id, data }) => {
    const { libelle: titre, adresse } = referenceDeDecision(id, data);
    return data.surnom === undefined ? [] : [{ titre, adresse, mots: [data.surnom] }];
  });
  return [...articles, ...outils, ...termes, ...decisions];
}
