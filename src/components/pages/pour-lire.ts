import type { PageALire } from './page-a-lire.ts';

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
