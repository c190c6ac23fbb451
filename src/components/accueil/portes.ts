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
      [
        'Ce qui prouve une information',
        '/consentement-ou-information/#ce-qui-prouve-une-information-ce-qui-ne-suffit-pas',
      ],
    ],
  },
  {
    qui: 'Employeur',
    besoin: 'J’installe un outil, ou je m’en sers déjà. Que dois-je faire avant ?',
    liens: [
      ['Passer l’outil en revue', '/verifier/'],
      ['Choisir une base légale', '/bases-legales/'],
      ['Lire les règles une par une', '/regles/'],
    ],
  },
  {
    qui: 'Journaliste',
    besoin: 'J’écris sur une affaire. Que puis-je affirmer ?',
    liens: [
      ['L’affaire MAIF, point par point', '/affaire-maif/'],
      ['Ce que l’on peut écrire, ou non', '/affaire-maif/#pour-ecrire-sur-cette-affaire'],
      ['Le texte de la loi, article par article', '/code-du-travail/'],
    ],
  },
];
