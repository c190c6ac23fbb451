import { delais } from '../droit/surveillance/index.ts';
import type { Delai } from '../droit/surveillance/index.ts';

const nombres: Readonly<Record<number, string>> = {
  1: 'un',
  2: 'deux',
  3: 'trois',
  6: 'six',
  12: 'douze',
  24: 'vingt-quatre',
};

const enMois = (mois: number): string => `${nombres[mois] ?? String(mois)} mois`;

const duree = /\{\{(duree|ajout):([\w-]+)\}\}/g;

/**
 * Les durées écrites en lettres, lues de `delais.ts` : `{{duree:reponse-acces}}` donne « un mois »,
 * `{{ajout:reponse-acces}}` ce que la prolongation ajoute.
 */
export function durees(texte: string, refuser: (faute: string) => never): string {
  return texte.replace(duree, (_, sorte: string, id: string) => {
    const delai: Delai | undefined = delais.find((candidat) => candidat.id === id);
    const entiere = delai && 'mois' in delai.duree ? delai.duree.mois : undefined;
    const prolongee = delai?.prolongation?.mois;
    const mois = sorte === 'duree' ? entiere : entiere && prolongee && prolongee - entiere;
    return mois === undefined
      ? refuser(
          `« ${sorte}:${id} » n’est pas un délai en mois de src/lib/droit/surveillance/delais/delais.ts.`,
        )
      : enMois(mois);
  });
}
