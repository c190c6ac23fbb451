/** L’adresse d’une page bâtie : « affaire-maif/index.html » devient « /affaire-maif/ ». */
export function adresseDe(fichier: string): string {
  return `/${fichier.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}
