import { communs } from './essais-communs.ts';
import type { PhraseEssayee } from './essais.ts';

/** Les phrases essayées de /vous-lisez-ceci-au-travail/, et ce que chaque essai lit. */
export const essaisAuTravail: readonly PhraseEssayee[] = [
  {
    phrase: 'Ce site n’envoie rien, et ne garde rien sans que vous le demandiez.',
    lit: 'reseau',
    ...communs.rienNePart,
  },
  {
    phrase: 'Vos réponses et ce que vous tapez dans la recherche n’y passent pas.',
    lit: 'reseau',
    ...communs.rienNePart,
  },
  {
    phrase: 'Aucune réponse n’y est écrite sans la case « Garder mes réponses sur cet appareil ».',
    lit: 'disque',
    fichier: 'tests/navigateurs/profil.ts',
    essai: 'aucune réponse n’est écrite sans la case, et avec elle on les retrouve',
  },
  {
    phrase: 'Hors d’un tel lien, aucune réponse dans l’adresse.',
    lit: 'page',
    ...communs.rienNePart,
  },
  {
    phrase:
      'Le questionnaire, les lettres, les documents, les délais et les contacts ont un titre neutre',
    lit: 'page',
    fichier: 'tests/site/fichiers/titres-neutres.spec.ts',
    essai: 'le questionnaire et les pages où l’on écrit ont un titre d’onglet neutre',
  },
  {
    phrase: '« Quitter » vide l’écran, mais n’efface pas une image déjà prise.',
    lit: 'page',
    ...communs.quitterVide,
  },
  {
    phrase: '« Quitter » ôte la page du bouton « Précédent », pas de l’historique enregistré.',
    lit: 'page',
    ...communs.quitterOte,
  },
  { phrase: 'Le titre d’un rappel est neutre d’abord.', lit: 'page', ...communs.lAgenda },
  {
    phrase: 'Le nom d’un fichier ne dit pas ce qu’il contient, sauf si vous le demandez.',
    lit: 'page',
    ...communs.leNomDuFichier,
  },
  {
    phrase: 'La fermer les efface.',
    lit: 'page',
    fichier: 'tests/site/discretion.spec.ts',
    essai: 'fermer l’onglet efface les réponses',
  },
  {
    phrase: 'Elles n’apparaissent pas dans l’adresse.',
    lit: 'disque',
    fichier: 'tests/navigateurs/profil.ts',
    essai: 'aucune réponse dans une adresse',
  },
  {
    phrase: 'la page qui s’ouvre avec lui les ôte aussitôt de l’adresse.',
    lit: 'page',
    ...communs.leLien,
  },
  {
    phrase: 'Ni cookie, ni mesure d’audience, ni service extérieur.',
    lit: 'reseau',
    ...communs.sansTrace,
  },
  {
    phrase: 'Ce site ne garde rien sur l’appareil, sauf si vous cochez la case pour cela.',
    lit: 'stockages',
    ...communs.laCase,
  },
  {
    phrase: 'Un rappel d’agenda porte un titre neutre, sauf si vous en décidez autrement.',
    lit: 'page',
    ...communs.lAgenda,
  },
  { phrase: 'aucune requête n’en dépend.', lit: 'reseau', ...communs.lesMotsTapes },
  {
    phrase: 'Seul le bouton « Chercher aussi dans le texte entier » en fait d’autres',
    lit: 'reseau',
    ...communs.leTexteEntier,
  },
  { phrase: 'il le dit avant.', lit: 'page', ...communs.leTexteEntier },
  {
    phrase:
      'L’onglet du questionnaire, des lettres, des documents, des délais et des contacts porte un titre neutre.',
    lit: 'disque',
    fichier: 'tests/navigateurs/profil.ts',
    essai: 'le titre d’une lettre et du questionnaire est neutre',
  },
  { phrase: 'Le lien « Quitter » vide l’écran', lit: 'page', ...communs.quitterVide },
  {
    phrase: 'ôte la page de la liste du bouton « Précédent ».',
    lit: 'page',
    ...communs.quitterOte,
  },
  {
    phrase: 'Quitté en cours de route, le questionnaire y laisse sa première page, vide.',
    lit: 'page',
    fichier: 'tests/site/discretion.spec.ts',
    essai:
      '« Quitter » en cours de questionnaire : « Précédent » n’en rend que la première page, vide',
  },
  {
    phrase: 'L’historique enregistré par le navigateur garde les pages lues, celle-là comprise.',
    lit: 'disque',
    fichier: 'tests/navigateurs/profil.ts',
    essai: '« Quitter » laisse l’historique enregistré, comme la page le dit',
  },
  {
    phrase:
      'Le questionnaire y inscrit une seule adresse et un seul titre neutre, quel que soit le nombre de questions.',
    lit: 'disque',
    fichier: 'tests/navigateurs/profil.ts',
    essai: 'le questionnaire laisse une seule adresse et un seul titre, neutre',
  },
  {
    phrase: 'Sans JavaScript, c’est un lien ordinaire.',
    lit: 'page',
    fichier: 'tests/site/discretion.spec.ts',
    essai: '« Quitter » est un lien ordinaire, et le site suivant n’apprend rien non plus',
  },
  {
    phrase: 'Recharger la page',
    lit: 'page',
    fichier: 'tests/site/discretion.spec.ts',
    essai: 'recharger la page efface ce qui est tapé',
  },
  {
    phrase: 'fermer l’onglet l’efface.',
    lit: 'page',
    fichier: 'tests/site/discretion.spec.ts',
    essai: 'fermer l’onglet efface les réponses',
  },
  {
    phrase: 'Le site suivant n’apprend pas que vous venez d’ici.',
    lit: 'reseau',
    ...communs.quitterVide,
  },
];
