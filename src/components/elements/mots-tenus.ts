import { MOT_LIE } from '../../lib/typographie/mot-lie.ts';
import { numerosTenus } from '../../lib/typographie/numeros-tenus.ts';

/** Un texte qu’un script écrit, ses numéros tenus sur une ligne comme dans le reste de la page. */
export function motsTenus(texte: string): readonly (Node | string)[] {
  return numerosTenus(texte).map((morceau, rang) => {
    if (rang % 2 === 0) return morceau;
    const mot = document.createElement(MOT_LIE);
    mot.textContent = morceau;
    return mot;
  });
}
