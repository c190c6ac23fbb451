import { dureesDites } from '../questionnaire/durees-dites.ts';
import type { PageALire } from './page-a-lire.ts';

/** Une porte d’entrée : pour qui, pourquoi, et où aller, dans l’ordre. */
export interface Porte {
  /** Adresse de la porte, sans barres : « salarie ». */
  readonly id: string;
  readonly qui: string;
  readonly titre: string;
  readonly besoin: string;
  /** Une phrase pour les moteurs de recherche, 160 caractères au plus. */
  readonly description: string;
  /** Le premier pas : une seule page. */
  readonly premier: PageALire;
  /** La suite, dans l’ordre ; l’accueil la montre sous le premier pas. */
  readonly chemin: readonly PageALire[];
  /** Pour aller plus loin, par sujet. */
  readonly parties: readonly { readonly titre: string; readonly pages: readonly PageALire[] }[];
  /** Quelques phrases propres à ce lecteur, en fin de page. */
  readonly rappel?: { readonly titre: string; readonly phrases: readonly string[] };
}

const salarie: Porte = {
  id: 'salarie',
  qui: 'Salarié',
  titre: 'Vous êtes salarié',
  besoin: 'On m’observe, ou je le crois. Que devait-on me dire ?',
  description:
    'Salarié surveillé, ou qui le croit : par quoi commencer, quoi lire, à quelle date et à qui s’adresser.',
  premier: {
    titre: 'Vérifier ma situation',
    adresse: '/verifier/',
    phrase: `${dureesDites.premier} pour un premier résultat. L’outil, la preuve, la sanction.`,
  },
  chemin: [
    {
      titre: 'Avant tout : lire ceci au travail ?',
      adresse: '/vous-lisez-ceci-au-travail/',
      phrase: 'Ce qu’un ordinateur d’entreprise peut voir de ce que vous lisez.',
    },
    {
      titre: 'Convoqué à un entretien',
      adresse: '/convoque/',
      phrase: 'Qui peut venir, quoi demander, ce qui peut suivre. Une feuille à imprimer.',
    },
    {
      titre: 'Demander mes données',
      adresse: '/droit-d-acces/',
      phrase: 'Savoir ce que l’employeur a sur vous, sans avoir à dire pourquoi.',
    },
    {
      titre: 'Les recours et leurs délais',
      adresse: '/recours-et-delais/',
      phrase: 'Ce que chaque démarche permet, et jusqu’à quand.',
    },
  ],
  parties: [
    {
      titre: 'Comprendre ce qui s’applique',
      pages: [
        {
          titre: 'La même chose, facile à lire',
          adresse: '/facile-a-lire/',
          phrase:
            'Des mots simples, des phrases courtes : vos droits, que faire, le questionnaire.',
        },
        {
          titre: 'Votre outil, page par page',
          adresse: '/dispositifs/',
          phrase:
            'Caméra, GPS, appels, fichiers, fouille, alcootest : les limites et les décisions.',
        },
        {
          titre: 'Ce que l’employeur doit dire',
          adresse: '/ce-que-l-employeur-doit-dire/',
          phrase: 'À qui, quand, sous quelle forme, et avec quoi dedans.',
        },
        {
          titre: 'Ce qui prouve une information',
          adresse:
            '/consentement-ou-information/#ce-qui-prouve-une-information-ce-qui-ne-suffit-pas',
          phrase: 'Note, charte, affichage : ce qui suffit, ce qui ne suffit pas.',
        },
        {
          titre: 'La vie privée au travail',
          adresse: '/vie-privee-au-travail/',
          phrase: 'Messages, fichiers, pauses, domicile : ce qui reste à vous.',
        },
        {
          titre: 'Mesurer l’activité',
          adresse: '/mesurer-l-activite/',
          phrase: 'Un indicateur n’est pas irrégulier par lui-même. Ce qui le rend discutable.',
        },
        {
          titre: 'La preuve',
          adresse: '/preuve/',
          phrase: 'Illicite ou déloyale, elle n’est plus écartée d’office. Ce que le juge pèse.',
        },
        {
          titre: 'La sanction et le licenciement',
          adresse: '/sanction-et-licenciement/',
          phrase: 'Ce qu’une surveillance irrégulière change, ou ne change pas.',
        },
      ],
    },
    {
      titre: 'Selon ce qui vous arrive',
      pages: [
        {
          titre: 'En télétravail',
          adresse: '/teletravail/',
          phrase: 'Statut, écran, webcam, réunion enregistrée : ce qui se contrôle à distance.',
        },
        {
          titre: 'Sac, casier, alcool, drogues',
          adresse: '/fouilles-alcool-et-drogues/',
          phrase: 'Accord, témoin, règlement intérieur : ce que les juges demandent.',
        },
        {
          titre: 'En arrêt maladie',
          adresse: '/arret-maladie/',
          phrase: 'Contre-visite, détective, réseaux sociaux, autre travail.',
        },
        {
          titre: 'Je quitte l’entreprise',
          adresse: '/depart-du-salarie/',
          phrase: 'Messagerie, fichiers, documents pour sa défense, mot de passe.',
        },
        {
          titre: 'Obtenir réparation',
          adresse: '/reparation/',
          phrase: 'Vie privée ou RGPD : ce qu’il faut prouver, et devant qui.',
        },
        {
          titre: 'J’ai un mandat',
          adresse: '/salarie-protege/',
          phrase: 'Élu ou délégué : l’autorisation de l’inspecteur, et ses délais.',
        },
        {
          titre: 'Chez un particulier, en stage, en intérim',
          adresse: '/particulier-stage-interim/',
          phrase: 'Les textes qui protègent ceux qui ne sont pas des salariés ordinaires.',
        },
        {
          titre: 'Une enquête interne',
          adresse: '/enquete-interne/',
          phrase: 'Harcèlement dénoncé, témoins sans nom : ce que vaut l’enquête.',
        },
        {
          titre: 'Signaler sans donner son nom',
          adresse: '/signaler-sans-son-nom/',
          phrase: 'Inspection, CNIL, élus, juge : ce que chacun garde secret.',
        },
        {
          titre: 'Agent public',
          adresse: '/secteur-public/',
          phrase: 'Un autre juge, et deux mois seulement pour agir.',
        },
      ],
    },
    {
      titre: 'Agir',
      pages: [
        {
          titre: 'Les modèles de lettres',
          adresse: '/modeles/',
          phrase: 'Demander, alerter, contester : des lettres à remplir, dans la page.',
        },
        {
          titre: 'Calculer un délai',
          adresse: '/delais/',
          phrase: 'Certaines dates ne se rattrapent pas. Partez d’une date que vous connaissez.',
        },
        {
          titre: 'À qui s’adresser',
          adresse: '/contacts/',
          phrase: 'Élu, inspection du travail, CNIL, avocat : ce que chacun peut, et ne peut pas.',
        },
        {
          titre: 'Le site à emporter',
          adresse: '/telecharger/',
          phrase: 'Un seul fichier, à lire chez soi ou sans réseau. Ce qu’il laisse voir.',
        },
      ],
    },
  ],
};

const employeur: Porte = {
  id: 'employeur',
  qui: 'Employeur',
  titre: 'Vous êtes employeur',
  besoin: 'J’installe un outil, ou je m’en sers déjà. Que dois-je faire avant ?',
  description:
    'Employeur qui installe un outil de contrôle, ou s’en sert déjà : ce qu’il faut d’abord, avant de décider, et ce qu’il faut garder.',
  premier: {
    titre: 'Avant de mettre un outil en place',
    adresse: '/avant-de-mettre-en-place/',
    phrase: 'Huit étapes, dans l’ordre, et l’écrit à garder pour chacune.',
  },
  chemin: [
    {
      titre: 'Passer l’outil en revue',
      adresse: '/verifier/',
      phrase: 'Le questionnaire accepte un projet comme un outil en service.',
    },
    {
      titre: 'Préparer les documents',
      adresse: '/kit-employeur/',
      phrase: 'Notices, note au CSE, registre, analyse d’impact : une seule saisie.',
    },
    {
      titre: 'Relire une notice',
      adresse: '/relire/une-notice/',
      phrase: 'Les mentions trouvées dans un texte existant, et celles à compléter.',
    },
    {
      titre: 'Dix erreurs fréquentes',
      adresse: '/dix-erreurs/',
      phrase: 'Pour chacune, la règle, et ce qui la répare.',
    },
  ],
  parties: [
    {
      titre: 'Avant de décider',
      pages: [
        {
          titre: 'Moins de onze salariés',
          adresse: '/petite-entreprise/',
          phrase: 'Ce qui vous concerne dès le premier, et ce qui ne vous concerne pas.',
        },
        {
          titre: 'Choisir une base légale',
          adresse: '/bases-legales/',
          phrase: 'Six bases possibles. Le consentement en est rarement une au travail.',
        },
        {
          titre: 'Peser l’intérêt légitime',
          adresse: '/interet-legitime/',
          phrase: 'Un test en trois étapes, écrit avant de décider.',
        },
        {
          titre: 'La proportionnalité',
          adresse: '/la-proportionnalite/',
          phrase: 'Le but, le moyen, le reste : ce que le juge compare.',
        },
        {
          titre: 'Consulter le CSE',
          adresse: '/le-cse/',
          phrase: 'Les seuils, le moment, et ce qu’un avis défavorable change.',
        },
        {
          titre: 'Ce qu’il faut dire aux salariés',
          adresse: '/ce-que-l-employeur-doit-dire/',
          phrase: 'Le contenu, la forme, le moment, et la preuve que l’on garde.',
        },
        {
          titre: 'Mesurer l’activité',
          adresse: '/mesurer-l-activite/',
          phrase: 'Ce qui rend un indicateur défendable, et ce qui l’affaiblit.',
        },
      ],
    },
    {
      titre: 'Contrôler, point par point',
      pages: [
        {
          titre: 'Quelle règle pour quel outil',
          adresse: '/dispositifs/matrice/',
          phrase: 'Les obligations en un tableau, à imprimer.',
        },
        {
          titre: 'Combien de temps garder les données',
          adresse: '/durees-de-conservation/',
          phrase: 'Une durée par outil, et qui l’a fixée.',
        },
        {
          titre: 'Les règles une par une',
          adresse: '/regles/',
          phrase: 'Ce que le questionnaire applique, avec le texte de loi à côté.',
        },
        {
          titre: 'Les décisions par outil',
          adresse: '/decisions/',
          phrase: 'Ce que des juges et la CNIL ont admis ou sanctionné.',
        },
        {
          titre: 'Le site à emporter',
          adresse: '/telecharger/',
          phrase: 'Questionnaire et articles en un fichier, pour une réunion sans réseau.',
        },
        {
          titre: 'À qui s’adresser',
          adresse: '/contacts/',
          phrase: 'CNIL, inspection du travail, avocat : ce que chacun peut faire.',
        },
      ],
    },
  ],
};

const journaliste: Porte = {
  id: 'journaliste',
  qui: 'Journaliste',
  titre: 'Vous êtes journaliste',
  besoin: 'J’écris sur une affaire. Que puis-je affirmer ?',
  description:
    'Écrire sur la surveillance au travail : ce que l’on peut affirmer, l’affaire MAIF, les décisions, comment citer, les données à reprendre.',
  premier: {
    titre: 'Le dossier de presse',
    adresse: '/presse/',
    phrase: 'L’affaire en dix lignes, trois phrases à citer, des images à reprendre.',
  },
  chemin: [
    {
      titre: 'L’affaire MAIF, point par point',
      adresse: '/affaire-maif/',
      phrase: 'Ce que l’on sait, ce que l’on ignore, la version de chacun.',
    },
    {
      titre: 'Ce que l’on peut écrire, ou non',
      adresse: '/affaire-maif/#pour-ecrire-sur-cette-affaire',
      phrase: 'Les phrases que les sources permettent, et celles qu’elles ne permettent pas.',
    },
    {
      titre: 'Relire un article',
      adresse: '/relire/un-article/',
      phrase: 'Les mots faux ou trop certains d’un texte, et ce que l’on peut écrire à la place.',
    },
    {
      titre: 'Les sanctions de la CNIL, Amazon compris',
      adresse: '/sanctions-de-la-cnil/',
      phrase: 'Les montants, les dates, et ce qui a changé ensuite.',
    },
    {
      titre: 'Le texte de la loi, article par article',
      adresse: '/code-du-travail/',
      phrase: 'Chaque article cité, sa version, et ce qui s’appuie sur lui.',
    },
  ],
  parties: [
    {
      titre: 'Vérifier une affirmation',
      pages: [
        {
          titre: 'Les décisions',
          adresse: '/decisions/',
          phrase: 'Date, numéro, ce qui a été jugé, et ce que la décision ne dit pas.',
        },
        {
          titre: 'MAIF et l’arrêt de janvier 2025',
          adresse: '/decisions/maif-et-janvier-2025/',
          phrase: 'Deux affaires voisines, deux issues : ce qui les sépare.',
        },
        {
          titre: 'Comment la preuve a changé',
          adresse: '/decisions/la-preuve/',
          phrase: 'La frise des décisions, de 1991 à aujourd’hui.',
        },
        {
          titre: 'L’intelligence artificielle au travail',
          adresse: '/intelligence-artificielle/',
          phrase:
            'Ce qui s’applique déjà, ce qui est reporté, ce que nous n’avons pas pu vérifier.',
        },
        {
          titre: 'Le mot juste',
          adresse: '/glossaire/',
          phrase: 'Illicite, déloyale, nullité, référé : des mots qui ne se remplacent pas.',
        },
      ],
    },
    {
      titre: 'Citer et reprendre',
      pages: [
        {
          titre: 'Les données',
          adresse: '/donnees/',
          phrase: 'Décisions et règles, en CSV et en JSON, avec leur licence.',
        },
        {
          titre: 'Le site à emporter',
          adresse: '/telecharger/',
          phrase: 'Les articles et les textes de loi en un fichier daté, à garder avec ses notes.',
        },
        {
          titre: 'Ce que vaut une phrase',
          adresse: '/a-propos/#autorite',
          phrase: 'Texte, arrêt publié ou inédit, point débattu : ce que disent nos étiquettes.',
        },
        {
          titre: 'Les règles devant les décisions',
          adresse: '/regles/controle/',
          phrase: 'Où notre questionnaire s’écarte de ce qui a été jugé, et pourquoi.',
        },
      ],
    },
  ],
  rappel: {
    titre: 'Comment citer',
    phrases: [
      'Citez d’abord la décision ou le texte : chaque page de décision donne sa citation, à copier.',
      'Dans un article, chaque paragraphe porte un numéro. Il s’ajoute à l’adresse : « /affaire-maif/#p3 » mène au paragraphe 3, même si le texte change autour.',
      'Donnez la date de vérification écrite en tête de la page. Le droit change, et la page aussi.',
      'Une étiquette « arrêt inédit » ou « à vérifier » fait partie de ce que nous disons.',
    ],
  },
};

/** Les trois portes du site : leurs pages, et l’accueil, n’en disent rien de plus. */
export const portes: readonly Porte[] = [salarie, employeur, journaliste];
