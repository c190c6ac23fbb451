import { MOT_LIE } from '../../lib/typographie/mot-lie.ts';

/** « 1222-4 », « 22-15.793 », « SAN-2025-008 », « C-526/24 » : ce qu’une fin de ligne couperait à son tiret. */
const numero = /(?<![\p{L}\d])((?:\p{Lu}{1,4}-)?\d+(?:-\d[\d.]*\d|-\d)+|\p{Lu}-\d+\/\d+)/u;

/**
 * Un texte qu’un script écrit, ses numéros tenus sur une ligne comme dans le reste de la page. Les numéros seulement :
 * la règle entière (src/lib/typographie/tenir.ts) viendrait avec le code du questionnaire.
 */
export function motsTenus(texte: string): readonly (Node | string)[] {
  return texte.split(numero).map((morceau, rang) => {
    if (rang % 2 === 0) return morceau;
    const mot = document.createElement(MOT_LIE);
    mot.textContent = morceau;
    return mot;
  });
}
