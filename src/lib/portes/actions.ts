import { dureesDites } from '../questionnaire/durees-dites.ts';
import type { PageALire } from './page-a-lire.ts';

/** Un groupe de pages qui servent à agir. */
interface Actions {
  readonly id: string;
  readonly titre: string;
  readonly pages: readonly PageALire[];
}

/** Par où commencer, puis la suite dans l’ordre. */
export const departDAgir = {
  premier: {
    titre: 'Vérifier ma situation',
    adresse: '/verifier/',
    phrase: `${dureesDites.premier} pour un premier résultat, qui dit quoi faire cette semaine.`,
  },
  chemin: [
    {
      titre: 'Calculer un délai',
      adresse: '/delais/',
      phrase: 'Une date connue donne une date de prudence et un rappel d’agenda.',
    },
    {
      titre: 'Écrire une lettre',
      adresse: '/modeles/',
      phrase: 'Des lettres à remplir dans la page. Chaque phrase dit d’où elle vient.',
    },
    {
      titre: 'À qui s’adresser',
      adresse: '/contacts/',
      phrase: 'CNIL, inspection du travail, prud’hommes, avocat : ce que chacun peut faire.',
    },
  ],
} as const satisfies { premier: PageALire; chemin: readonly PageALire[] };

/** Ce que l’on peut faire d’une réponse, du plus simple au plus engageant. */
export const actions: readonly Actions[] = [
  {
    id: 'savoir',
    titre: 'Savoir où l’on en est',
    pages: [
      {
        titre: 'La grille à imprimer',
        adresse: '/verifier/grille/',
        phrase: 'Les mêmes questions sur papier, pour un rendez-vous ou sans écran.',
      },
      {
        titre: 'Que faire, facile à lire',
        adresse: '/facile-a-lire/que-faire/',
        phrase: 'Les mêmes démarches, en mots simples et en phrases courtes.',
      },
      {
        titre: 'Vous lisez ceci au travail ?',
        adresse: '/vous-lisez-ceci-au-travail/',
        phrase: 'Ce qu’un ordinateur d’entreprise peut voir de votre lecture.',
      },
      {
        titre: 'Le site à emporter',
        adresse: '/telecharger/',
        phrase: 'Un seul fichier, sur une clé ou un téléphone : il s’ouvre sans réseau.',
      },
    ],
  },
  {
    id: 'relire',
    titre: 'Relire un texte',
    pages: [
      {
        titre: 'Relire un article',
        adresse: '/relire/un-article/',
        phrase: 'Les mots inexacts ou trop certains, et ce que l’on peut écrire.',
      },
      {
        titre: 'Relire une notice',
        adresse: '/relire/une-notice/',
        phrase: 'Les mentions d’une note, d’une charte ou d’une clause, trouvées ou non.',
      },
    ],
  },
  {
    id: 'a-temps',
    titre: 'À temps, et à la bonne porte',
    pages: [
      {
        titre: 'Convoqué à un entretien',
        adresse: '/convoque/',
        phrase: 'Qui peut venir, quoi demander, ce qui peut suivre. Une feuille à imprimer.',
      },
      {
        titre: 'Les recours et leurs délais',
        adresse: '/recours-et-delais/',
        phrase: 'Ce que chaque démarche permet, ce qu’elle coûte, jusqu’à quand.',
      },
      {
        titre: 'Demander mes données',
        adresse: '/droit-d-acces/',
        phrase: 'Ce que l’on peut demander à l’employeur, et en combien de temps il répond.',
      },
    ],
  },
  {
    id: 'employeur',
    titre: 'Pour l’employeur',
    pages: [
      {
        titre: 'Le kit de l’employeur',
        adresse: '/kit-employeur/',
        phrase:
          'Notices, note au CSE, registre, analyse d’impact : une saisie, tous les documents.',
      },
      {
        titre: 'Avant de mettre un outil en place',
        adresse: '/avant-de-mettre-en-place/',
        phrase: 'Huit étapes, dans l’ordre, et l’écrit à garder pour chacune.',
      },
    ],
  },
];
