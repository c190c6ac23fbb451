import { uniformiserRequete } from './ecriture.ts';
import { plier } from './plier.ts';

const mot = /[a-z]*-?\d+(?:[-./]\d+)*|[a-z]+\d+|[a-z]{2,}/g;

/**
 * Les mots d’un texte ou d’une requête, pliés, dans l’ordre. Un numéro perd ses séparateurs, quelle que soit la frappe :
 * « L. 1222-4 » donne « l12224 », « 22-15.793 » donne « 2215793 ». Une lettre seule n’est pas un mot.
 */
export function motsDe(texte: string): readonly string[] {
  const plie = plier(uniformiserRequete(texte)).replace(/\bprud\W?hom+e?s?\b/g, 'prudhomme');
  return [...plie.matchAll(mot)].map(([trouve]) =>
    /\d/.test(trouve) ? trouve.replace(/[^a-z\d]/g, '') : trouve,
  );
}
