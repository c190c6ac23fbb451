/** L’élément de tête qui distingue le fichier à emporter des pages du site ; il porte l’adresse du site. */
export const A_EMPORTER = 'a-emporter';

/**
 * Dans le fichier à emporter, l’adresse du site en ligne ; sur le site, rien. Le fichier ne charge rien,
 * et son adresse à lui, un dossier de quelqu’un, ne se partage pas.
 */
export function siteEnLigne(): string | undefined {
  if (typeof document === 'undefined') return undefined;
  return document.querySelector<HTMLMetaElement>(`meta[name="${A_EMPORTER}"]`)?.content;
}
