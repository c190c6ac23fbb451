import type { PageALire } from './page-a-lire.ts';

/** Par où commencer à comprendre, puis la suite dans l’ordre. */
export const departDeComprendre = {
  premier: {
    titre: 'Lire l’affaire MAIF',
    adresse: '/affaire-maif/',
    phrase: 'Dix minutes sur un cas réel : ce qu’on sait, ce qu’on ignore, ce qu’un fait y change.',
  },
  chemin: [
    {
      titre: 'Informer n’est pas demander l’accord',
      adresse: '/consentement-ou-information/',
      phrase: 'Ce que la loi demande avant de collecter, et ce qu’elle ne demande pas.',
    },
    {
      titre: 'Jusqu’où surveiller',
      adresse: '/la-proportionnalite/',
      phrase: 'Le but, le moyen, le reste : ce que le juge compare.',
    },
    {
      titre: 'Ce que devient la preuve',
      adresse: '/preuve/',
      phrase: 'Illicite ou déloyale, elle n’est plus écartée d’office.',
    },
    {
      titre: 'Ce que devient la sanction',
      adresse: '/sanction-et-licenciement/',
      phrase: 'Ce qu’une surveillance irrégulière change, ou ne change pas.',
    },
  ],
} as const satisfies { premier: PageALire; chemin: readonly PageALire[] };

/** Ce qui aide à lire les articles, sur la page qui les range. */
export const pourLire: readonly PageALire[] = [
  {
    titre: 'Vrai, faux, ça dépend',
    adresse: '/idees-recues/',
    phrase: 'Les phrases que l’on entend, et ce qu’elles valent.',
  },
  {
    titre: 'De A à Z',
    adresse: '/a-z/',
    phrase: 'Un mot, un article de loi ou un outil, et la page qui en parle.',
  },
  {
    titre: 'Le glossaire',
    adresse: '/glossaire/',
    phrase: 'Les mots de métier, en une ou deux phrases.',
  },
  {
    titre: 'La frise de la preuve',
    adresse: '/decisions/la-preuve/',
    phrase: 'Comment les juges ont changé d’avis, de 1991 à aujourd’hui.',
  },
  {
    titre: 'Quelle règle pour quel outil',
    adresse: '/dispositifs/matrice/',
    phrase: 'Un seul tableau : les obligations d’un côté, les outils de l’autre.',
  },
  {
    titre: 'Le texte de la loi',
    adresse: '/code-du-travail/',
    phrase: 'Les articles du Code du travail cités ici, et qui les cite.',
  },
];
