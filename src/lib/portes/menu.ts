import type { Entree } from './navigation.ts';

/** Un rayon du menu. */
interface RayonDeMenu {
  readonly titre: string;
  readonly entrees: readonly Entree[];
}

/** Le menu dans les mots du lecteur : chaque chose que l’on vient faire est à un pas, sur un téléphone aussi. */
export const menu: readonly RayonDeMenu[] = [
  {
    titre: 'Pour vous',
    entrees: [
      { libelle: 'Salarié', adresse: '/salarie/' },
      { libelle: 'Employeur', adresse: '/employeur/' },
      { libelle: 'Journaliste', adresse: '/journaliste/' },
      { libelle: 'Facile à lire', adresse: '/facile-a-lire/' },
    ],
  },
  {
    titre: 'Agir',
    entrees: [
      { libelle: 'Vérifier ma situation', adresse: '/verifier/' },
      { libelle: 'Écrire une lettre', adresse: '/modeles/' },
      { libelle: 'Calculer un délai', adresse: '/delais/' },
      { libelle: 'À qui s’adresser', adresse: '/contacts/' },
      { libelle: 'Le kit de l’employeur', adresse: '/kit-employeur/' },
    ],
  },
  {
    titre: 'Comprendre',
    entrees: [
      { libelle: 'Les outils de surveillance', adresse: '/dispositifs/' },
      { libelle: 'Les articles', adresse: '/comprendre/' },
      { libelle: 'Vrai, faux, ça dépend', adresse: '/idees-recues/' },
      { libelle: 'L’affaire MAIF', adresse: '/affaire-maif/' },
      { libelle: 'Le glossaire', adresse: '/glossaire/' },
    ],
  },
  {
    titre: 'À la source',
    entrees: [
      { libelle: 'Les décisions', adresse: '/decisions/' },
      { libelle: 'Le Code du travail', adresse: '/code-du-travail/' },
      { libelle: 'Les autres textes', adresse: '/textes/' },
      { libelle: 'Les règles', adresse: '/regles/' },
      { libelle: 'De A à Z', adresse: '/a-z/' },
    ],
  },
];
