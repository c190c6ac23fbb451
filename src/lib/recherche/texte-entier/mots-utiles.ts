import { uniformiser, uniformiserRequete } from '../requete/ecriture.ts';
import { motsVides } from '../requete/mots-vides.ts';
import { motsDe } from '../requete/mots.ts';

/**
 * Les mots utiles d’une requête, dans l’ordre de la frappe, tels que Pagefind les lit : accents et numéros gardés.
 * Jamais vide si la requête ne l’est pas.
 */
export function motsUtiles(requete: string): readonly string[] {
  const mots = uniformiserRequete(uniformiser(requete))
    .replace(/[?!,;«»"()…]|\.(?=\s|$)/g, ' ')
    .split(/\s+/)
    // Un identifiant européen garde ses deux-points : en morceaux, « FR », « CCASS » et l’année sont dans toutes les fiches.
    .flatMap((mot) => (/^ecli:/i.test(mot) ? [mot] : mot.split(':')))
    .map((mot) => mot.replace(/\u00ad/g, '').replace(/^(?:[cdjlmnst]|qu)'(?=.)/i, ''))
    .filter((mot) => mot !== '');
  const utiles = mots.filter((mot) => !motsDe(mot).every((partie) => motsVides.has(partie)));
  return utiles.length > 0 ? utiles : mots;
}
