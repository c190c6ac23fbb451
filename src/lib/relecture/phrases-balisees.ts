import type { PassageJuge } from './mesure.ts';

/**
 * Les passages d’un fichier de phrases : une par ligne, « [[passage|GENRE]] » autour d’une erreur, « # » devant
 * un commentaire, « ¶ » pour aller à la ligne. Les positions comptent en unités UTF-16.
 */
export function lireLesPhrases(fichier: string): readonly PassageJuge[] {
  return fichier.split('\n').flatMap((brute, rang) => {
    if (brute === '' || brute.startsWith('#')) return [];
    const ligne = brute.replaceAll('¶', '\n');
    const erreurs: PassageJuge['erreurs'] = [];
    let texte = '';
    for (const [morceau, extrait, genre] of ligne.matchAll(
      /\[\[([^|[\]]+)\|([A-Z_]+)\]\]|(?:(?!\[\[).)+/gsu,
    )) {
      if (extrait !== undefined && genre !== undefined)
        erreurs.push({ extrait, genre, debut: texte.length, fin: texte.length + extrait.length });
      texte += extrait ?? morceau;
    }
    const verdict = erreurs.length > 0 ? 'errone' : 'correct';
    return [{ id: `ligne ${String(rang + 1)}`, texte, verdict, erreurs }];
  });
}
