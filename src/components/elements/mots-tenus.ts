import { MOT_LIE, tenir } from '../../lib/typographie/tenir.ts';

/** Un texte qu’un script écrit, ses numéros tenus sur une ligne comme dans le reste de la page. */
export function motsTenus(texte: string): readonly (Node | string)[] {
  return tenir(texte).map(({ texte: mots, tenue }) => {
    if (tenue === 'libre') return mots;
    const mot = document.createElement(tenue === 'levee' ? 'sup' : MOT_LIE);
    mot.textContent = mots;
    return mot;
  });
}
