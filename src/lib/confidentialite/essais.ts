/** Une phrase que le site publie sur la discrétion, et l’essai qui échoue si elle cesse d’être vraie. */
export interface PhraseEssayee {
  /** La phrase, ou le morceau de phrase, tel que la page l’écrit. */
  readonly phrase: string;
  /** Où l’essai regarde. */
  readonly lit: Regarde;
  /** Le fichier de l’essai, depuis la racine du dépôt, et son nom. */
  readonly fichier: string;
  readonly essai: string;
}

/** Ce qu’un essai peut lire. */
export type Regarde = 'reseau' | 'stockages' | 'disque' | 'page';

/** Comment la page nomme ce qu’un essai lit. */
export const regardes: Readonly<Record<Regarde, string>> = {
  reseau: 'les requêtes qui partent',
  stockages: 'les cookies et les stockages',
  disque: 'le dossier d’un vrai navigateur, sur le disque',
  page: 'la page et son adresse',
};

const profil = 'tests/navigateurs/profil.ts';
const questionnaire = 'tests/site/questionnaire.spec.ts';
const partage = 'tests/site/partage.spec.ts';
const recherche = 'tests/site/recherche.spec.ts';
const discretion = 'tests/site/discretion.spec.ts';
const modeles = 'tests/site/modeles.spec.ts';

/** Les phrases essayées de /confidentialite/. */
export const essaisDeConfidentialite: readonly PhraseEssayee[] = [
  {
    phrase: 'De cookie ni d’empreinte.',
    lit: 'stockages',
    fichier: 'tests/site/pages.spec.ts',
    essai: 'accessible, sans erreur, sans requête ailleurs, sans trace, lisible à 320 px',
  },
  {
    phrase: 'De mesure d’audience, de police ou de script venus d’ailleurs.',
    lit: 'reseau',
    fichier: 'tests/site/pages.spec.ts',
    essai: 'accessible, sans erreur, sans requête ailleurs, sans trace, lisible à 320 px',
  },
  {
    phrase: 'De réponse dans une adresse, sauf celle d’un lien que vous faites vous-même.',
    lit: 'page',
    fichier: questionnaire,
    essai: 'rien n’est envoyé, rien n’est gardé, rien n’est dans l’adresse',
  },
  {
    phrase: 'Deux parcours différents demandent les mêmes fichiers, dans le même ordre.',
    lit: 'reseau',
    fichier: discretion,
    essai: 'deux parcours différents demandent les mêmes fichiers, dans le même ordre',
  },
  {
    phrase: 'fermer ou recharger l’onglet les efface.',
    lit: 'page',
    fichier: questionnaire,
    essai: 'après un rechargement, rien ne reste',
  },
  {
    phrase: 'vide aussi l’appareil si cette page y gardait vos réponses.',
    lit: 'stockages',
    fichier: partage,
    essai: 'garder sur cet appareil : rien avant la case, tout s’efface après',
  },
  {
    phrase: 'Il n’est demandé que si vous cliquez sur « Lire ici le résumé »',
    lit: 'reseau',
    fichier: 'tests/site/cas-proches.spec.ts',
    essai:
      'le résultat donne des cas proches, sans rien demander au serveur avant le clic « Lire »',
  },
  {
    phrase: 'La page qui s’ouvre les lit, puis les ôte de l’adresse.',
    lit: 'page',
    fichier: partage,
    essai: 'le lien copié, ouvert ailleurs, rend les réponses ; l’adresse ne les montre plus',
  },
  {
    phrase: 'La case n’est jamais cochée d’avance.',
    lit: 'stockages',
    fichier: partage,
    essai: 'garder sur cet appareil : rien avant la case, tout s’efface après',
  },
  {
    phrase: 'Le titre d’un rappel est neutre, sauf si vous choisissez qu’il parle.',
    lit: 'page',
    fichier: 'tests/site/delais.spec.ts',
    essai: 'le fichier d’agenda se relit ailleurs, neutre d’abord, parlant si on le demande',
  },
  {
    phrase: 'Le nom des fichiers aussi.',
    lit: 'page',
    fichier: modeles,
    essai: 'le nom du fichier ne dit ce qu’il contient que si on le demande',
  },
  {
    phrase: 'Les noms que vous tapez n’en sortent pas et ne sont gardés nulle part',
    lit: 'disque',
    fichier: profil,
    essai: 'ce que l’on tape n’est écrit nulle part',
  },
  {
    phrase: 'Aucune requête ne dépend de vos mots.',
    lit: 'reseau',
    fichier: recherche,
    essai: 'aucune requête ne dépend de ce qui est tapé : deux recherches demandent la même chose',
  },
  {
    phrase: 'Rien n’en est chargé avant ce clic',
    lit: 'reseau',
    fichier: recherche,
    essai: 'le texte entier se demande d’un bouton, qui dit avant ce que le serveur peut deviner',
  },
  {
    phrase: 'ne demande rien à personne',
    lit: 'reseau',
    fichier: 'tests/site/emporter.spec.ts',
    essai: 'répond au questionnaire jusqu’au résultat, sans une requête',
  },
];

/** Les phrases essayées de /vous-lisez-ceci-au-travail/. */
export const essaisAuTravail: readonly PhraseEssayee[] = [
  {
    phrase: 'Elles n’apparaissent pas dans l’adresse.',
    lit: 'disque',
    fichier: profil,
    essai: 'aucune réponse dans une adresse',
  },
  {
    phrase: 'Ni cookie, ni mesure d’audience, ni service extérieur.',
    lit: 'reseau',
    fichier: 'tests/site/pages.spec.ts',
    essai: 'accessible, sans erreur, sans requête ailleurs, sans trace, lisible à 320 px',
  },
  {
    phrase: 'Rien n’est gardé sur l’appareil, sauf si vous cochez la case pour cela.',
    lit: 'stockages',
    fichier: partage,
    essai: 'garder sur cet appareil : rien avant la case, tout s’efface après',
  },
  {
    phrase: 'Un rappel d’agenda porte un titre neutre, sauf si vous en décidez autrement.',
    lit: 'page',
    fichier: 'tests/site/delais.spec.ts',
    essai: 'le fichier d’agenda se relit ailleurs, neutre d’abord, parlant si on le demande',
  },
  {
    phrase: 'aucune requête n’en dépend.',
    lit: 'reseau',
    fichier: recherche,
    essai: 'aucune requête ne dépend de ce qui est tapé : deux recherches demandent la même chose',
  },
  {
    phrase: 'L’onglet des pages sensibles porte un titre neutre.',
    lit: 'disque',
    fichier: profil,
    essai: 'le titre d’une lettre et du questionnaire est neutre',
  },
  {
    phrase:
      'Le questionnaire y laisse une seule adresse et un seul titre neutre, quel que soit le nombre de questions.',
    lit: 'disque',
    fichier: profil,
    essai: 'le questionnaire laisse une seule adresse et un seul titre, neutre',
  },
  {
    phrase: 'L’historique enregistré par le navigateur garde les pages lues, celle-là comprise.',
    lit: 'disque',
    fichier: profil,
    essai: '« Quitter » laisse l’historique enregistré, comme la page le dit',
  },
  {
    phrase:
      '« Précédent » peut rendre la page telle quelle. Recharger la page ou fermer l’onglet l’efface.',
    lit: 'page',
    fichier: discretion,
    essai: 'partir par un lien puis revenir rend la page ; recharger efface ce qui est tapé',
  },
  {
    phrase: 'Le site suivant n’apprend pas que vous venez d’ici.',
    lit: 'reseau',
    fichier: discretion,
    essai: '« Quitter » vide l’écran, et le site suivant n’apprend pas d’où l’on vient',
  },
];
