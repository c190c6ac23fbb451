/** Une entrée de menu. */
export interface Entree {
  readonly libelle: string;
  readonly adresse: string;
}

/** Le menu de toutes les pages : court, le même partout. Le premier reste visible sur un téléphone. */
export const navigation: readonly Entree[] = [
  { libelle: 'Vérifier ma situation', adresse: '/verifier/' },
  { libelle: 'L’affaire MAIF', adresse: '/affaire-maif/' },
  { libelle: 'Comprendre', adresse: '/comprendre/' },
  { libelle: 'Les outils', adresse: '/dispositifs/' },
  { libelle: 'Les délais', adresse: '/delais/' },
  { libelle: 'Code du travail', adresse: '/code-du-travail/' },
  { libelle: 'Les règles', adresse: '/regles/' },
  { libelle: 'Les décisions', adresse: '/decisions/' },
];

/** Les pages de service, au pied de toutes les autres. */
export const service: readonly Entree[] = [
  { libelle: 'Vous lisez ceci au travail ?', adresse: '/vous-lisez-ceci-au-travail/' },
  { libelle: 'Contacts', adresse: '/contacts/' },
  { libelle: 'Durées de conservation', adresse: '/durees-de-conservation/' },
  { libelle: 'Glossaire', adresse: '/glossaire/' },
  { libelle: 'Les données', adresse: '/donnees/' },
  { libelle: 'À propos du site', adresse: '/a-propos/' },
  { libelle: 'Confidentialité', adresse: '/confidentialite/' },
];
