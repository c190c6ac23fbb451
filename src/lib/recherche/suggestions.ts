/** Une entrée proposée quand la recherche ne donne rien. */
export interface Suggestion {
  readonly libelle: string;
  readonly adresse: string;
}

/** Par où commencer quand aucun mot ne mène nulle part. */
export const suggestions: readonly Suggestion[] = [
  { libelle: 'Vérifier ma situation', adresse: '/verifier/' },
  { libelle: 'Toutes les règles, avec leurs textes', adresse: '/regles/' },
  {
    libelle: 'L’article L1222-4 : ce qui doit vous être dit',
    adresse: '/code-du-travail/L1222-4/',
  },
  { libelle: 'L’affaire MAIF', adresse: '/affaire-maif/' },
];
