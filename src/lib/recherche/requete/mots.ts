import { uniformiserRequete } from './ecriture.ts';
import { plier } from './plier.ts';

const mot = /[a-z]+(?:-?\d+(?:[-./]\d+)*)?|-?\d+(?:[-./]\d+)*/g;

const preparer = (texte: string) =>
  plier(uniformiserRequete(texte)).replace(/\bprud\W?hom+e?s?\b/g, 'prudhomme');

const decouper = (prepare: string): readonly string[] =>
  (prepare.match(mot) ?? [])
    .map((trouve) => trouve.replace(/[^a-z\d]/g, ''))
    .filter((trouve) => /\d|../.test(trouve));

/**
 * Les mots d’un texte ou d’une requête, pliés, dans l’ordre. Un numéro perd ses séparateurs, quelle que soit la frappe :
 * « L. 1222-4 » donne « l12224 », « 22-15.793 » donne « 2215793 ». Une lettre seule n’est pas un mot.
 */
export function motsDe(texte: string): readonly string[] {
  return decouper(preparer(texte));
}

/** Les mots de chacun de ces textes, qui tiennent en une ligne : préparés tous ensemble, ils le sont bien plus vite. */
export function motsDeChacun(lignes: readonly string[]): readonly (readonly string[])[] {
  return preparer(lignes.join('\n')).split('\n').map(decouper);
}
