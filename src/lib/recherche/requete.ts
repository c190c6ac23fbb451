import { uniformiserRequete } from './ecriture.ts';
import { motsVides } from './mots-vides.ts';

/** Les mots utiles d’une requête, dans l’ordre de la frappe ; jamais vide si la requête ne l’est pas. */
export function motsUtiles(requete: string): readonly string[] {
  const mots = uniformiserRequete(requete)
    .replace(/[?!,;:«»"()…]|\.(?=\s|$)/g, ' ')
    .split(/\s+/)
    .map((mot) => mot.replace(/^(?:[cdjlmnst]|qu)'(?=.)/i, ''))
    .filter((mot) => mot !== '');
  const utiles = mots.filter((mot) => !motsVides.has(mot.toLowerCase()));
  return utiles.length > 0 ? utiles : mots;
}
