/** Une porte d’entrée : pour qui, pourquoi, et où aller. */
export interface Porte {
  readonly qui: string;
  readonly besoin: string;
  readonly liens: readonly (readonly [libelle: string, adresse: string])[];
}

/** Les trois portes de l’accueil. */
export const portes: readonly Porte[] = [
  {
    qui: 'Salarié',
    besoin: 'On m’observe, ou je le crois. Que devait-on me dire ?',
    liens: [
      ['Vérifier ma situation', '/verifier/'],
      ['Avant tout : lire ceci au travail ?', '/vous-lisez-ceci-au-travail/'],
      ['Demander mes données', '/droit-d-acces/'],
      ['Les recours et leurs délais', '/recours-et-delais/'],
    ],
  },
  {
    qui: 'Employeur',
    besoin: 'J’installe un outil, ou je m’en sers déjà. Que dois-je faire avant ?',
    liens: [
      ['Avant de mettre un outil en place', '/avant-de-mettre-en-place/'],
      ['Passer l’outil en revue', '/verifier/'],
      ['Préparer les documents', '/kit-employeur/'],
      ['Dix erreurs fréquentes', '/dix-erreurs/'],
      ['Ce qu’il faut dire aux salariés', '/ce-que-l-employeur-doit-dire/'],
    ],
  },
  {
    qui: 'Journaliste',
    besoin: 'J’écris sur une affaire. Que puis-je affirmer ?',
    liens: [
      ['L’affaire MAIF, point par point', '/affaire-maif/'],
      ['Ce que l’on peut écrire, ou non', '/affaire-maif/#pour-ecrire-sur-cette-affaire'],
      ['Les sanctions de la CNIL, Amazon compris', '/sanctions-de-la-cnil/'],
      ['Le texte de la loi, article par article', '/code-du-travail/'],
    ],
  },
];
