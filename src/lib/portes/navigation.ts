/** Une entrée de menu. */
export interface Entree {
  readonly libelle: string;
  readonly adresse: string;
}

/**
 * Le menu de toutes les pages : les portes du site, huit au plus, et non ses pages. Une page nouvelle
 * se range derrière l’une d’elles, que son fil d’Ariane nomme. La première reste visible sur un téléphone.
 */
export const navigation: readonly Entree[] = [
  { libelle: 'Vérifier ma situation', adresse: '/verifier/' },
  { libelle: 'Les outils', adresse: '/dispositifs/' },
  { libelle: 'Comprendre', adresse: '/comprendre/' },
  { libelle: 'Agir', adresse: '/agir/' },
  { libelle: 'Les décisions', adresse: '/decisions/' },
  { libelle: 'Code du travail', adresse: '/code-du-travail/' },
];

/** Les pages de service, au pied de toutes les autres. */
export const service: readonly Entree[] = [
  { libelle: 'Vous lisez ceci au travail ?', adresse: '/vous-lisez-ceci-au-travail/' },
  { libelle: 'Facile à lire', adresse: '/facile-a-lire/' },
  { libelle: 'L’affaire MAIF', adresse: '/affaire-maif/' },
  { libelle: 'Contacts', adresse: '/contacts/' },
  { libelle: 'Durées de conservation', adresse: '/durees-de-conservation/' },
  { libelle: 'Vrai, faux, ça dépend', adresse: '/idees-recues/' },
  { libelle: 'Glossaire', adresse: '/glossaire/' },
  { libelle: 'De A à Z', adresse: '/a-z/' },
  { libelle: 'Le site à emporter', adresse: '/telecharger/' },
  { libelle: 'Les données', adresse: '/donnees/' },
  { libelle: 'À propos du site', adresse: '/a-propos/' },
  { libelle: 'Confidentialité', adresse: '/confidentialite/' },
  { libelle: 'Presse', adresse: '/presse/' },
  { libelle: 'Mises à jour', adresse: '/mises-a-jour/' },
  { libelle: 'Mentions légales', adresse: '/mentions-legales/' },
  { libelle: 'Licence', adresse: '/licence/' },
  { libelle: 'Corrections', adresse: '/corrections/' },
  { libelle: 'Accessibilité', adresse: '/accessibilite/' },
];
