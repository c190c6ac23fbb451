import { delais, moisDe, type Delai } from '../droit/surveillance/index.ts';

const duree = /\{\{mois:([\w-]+)(:prolonge)?\}\}/g;

/**
 * Les durées d’une phrase facile à lire, en chiffres, lues de la table des délais :
 * `{{mois:reponse-acces}}` donne « 1 mois », `{{mois:reponse-acces:prolonge}}` la durée prolongée.
 * @throws une phrase qui dit quel fichier corriger, si le délai n’existe pas ou ne se prolonge pas.
 */
export function durees(phrase: string, page: string): string {
  return phrase.replace(duree, (marque, id: string, prolonge?: string) => {
    const delai: Delai | undefined = delais.find((candidat) => candidat.id === id);
    const mois = prolonge === undefined ? delai && moisDe(delai) : delai?.prolongation?.mois;
    if (mois === undefined)
      throw new Error(
        `« ${marque} » n’est pas un délai de src/lib/droit/surveillance/delais/delais.ts : corriger src/content/facile-a-lire/${page}.md.`,
      );
    return `${String(mois)}\u00a0mois`;
  });
}
