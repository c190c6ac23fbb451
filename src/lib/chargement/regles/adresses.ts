/**
 * Où sont les fichiers de données, depuis la racine du site, sans la barre qui l’en sépare. Ici, nulle part : hors
 * d’un site construit, les règles et leurs phrases sont dans les modules. À la construction, `greffon.ts` récrit ce
 * module avec leurs adresses.
 */
export const adresses: {
  readonly regles?: string;
  readonly phrases?: string;
  readonly raisons?: string;
} = {};
