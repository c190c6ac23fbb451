/** Le module de l’annuaire, demandé à la première frappe : le même pour toutes les requêtes. */
export const ANNUAIRE = '/recherche/annuaire.js';

/** Le module du texte entier, demandé au clic : ses morceaux dépendent de la requête. */
export const TEXTE_ENTIER = '/pagefind/pagefind.js';
