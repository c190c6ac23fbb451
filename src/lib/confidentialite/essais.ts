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
const gestes = 'tests/site/gestes-discrets.spec.ts';
const delais = 'tests/site/delais.spec.ts';
const pages = 'tests/site/pages.spec.ts';

const sansTrace = 'accessible, sans erreur, sans requête ailleurs, sans trace, lisible à 320 px';
const rienNePart = 'rien n’est envoyé, rien n’est gardé, rien n’est dans l’adresse';
const laCase = 'garder sur cet appareil : rien avant la case, tout s’efface après';
const leLien = 'le lien copié, ouvert ailleurs, rend les réponses ; l’adresse ne les montre plus';
const unGeste =
  'garder et partager : aucun geste n’envoie les réponses, au plus un script de ce site est demandé';
const laDate = 'une date tapée reste dans la page : rien ne part, même avec le fichier d’agenda';
const laLettre =
  'depuis le résultat, une lettre demande son fichier, qui ne dit ni les réponses ni le nom';
const leTitreDuRappel =
  'le fichier d’agenda se relit ailleurs, neutre d’abord, parlant si on le demande';
const leNomDuFichier = 'le nom du fichier ne dit ce qu’il contient que si on le demande';
const motsTapes =
  'aucune requête ne dépend de ce qui est tapé : deux recherches demandent la même chose';
const texteEntier =
  'le texte entier se demande d’un bouton, qui dit avant ce que le serveur peut deviner';
const lesTitres = 'le questionnaire et les pages où l’on écrit ont un titre d’onglet neutre';

/** Les phrases essayées de /confidentialite/. */
export const essaisDeConfidentialite: readonly PhraseEssayee[] = [
  {
    phrase: 'Vos réponses ne quittent pas votre navigateur.',
    lit: 'reseau',
    fichier: questionnaire,
    essai: rienNePart,
  },
  {
    phrase: 'De cookie ni d’empreinte.',
    lit: 'stockages',
    fichier: pages,
    essai: sansTrace,
  },
  {
    phrase: 'Ce site ne garde rien dans le navigateur sans que vous cochiez une case.',
    lit: 'stockages',
    fichier: partage,
    essai: laCase,
  },
  {
    phrase: 'De mesure d’audience, de police ou de script venus d’ailleurs.',
    lit: 'reseau',
    fichier: pages,
    essai: sansTrace,
  },
  {
    phrase: 'De réponse dans une adresse, sauf celle d’un lien que vous faites vous-même.',
    lit: 'page',
    fichier: questionnaire,
    essai: rienNePart,
  },
  {
    phrase:
      'Une politique de sécurité écrite dans chaque page interdit au navigateur d’appeler un autre site.',
    lit: 'page',
    fichier: 'tests/site/fichiers/securite.spec.ts',
    essai: 'chaque page porte une politique stricte, et rien d’exécutable hors de ses hachages',
  },
  {
    phrase: 'fermer ou recharger l’onglet les efface.',
    lit: 'page',
    fichier: questionnaire,
    essai: 'après un rechargement, rien ne reste',
  },
  {
    phrase: '« Tout effacer » fait de même',
    lit: 'page',
    fichier: questionnaire,
    essai: '« Tout effacer » oublie les réponses, et Précédent ne les rend pas',
  },
  {
    phrase: 'dans vos autres onglets aussi',
    lit: 'page',
    fichier: 'tests/site/resultat.spec.ts',
    essai:
      '« Tout effacer » du questionnaire se rétablit, jusqu’au prochain geste ; les autres onglets s’effacent pour de bon',
  },
  {
    phrase: 'vide l’appareil si cette page y gardait vos réponses.',
    lit: 'stockages',
    fichier: partage,
    essai: laCase,
  },
  {
    phrase: '« Rétablir » peut les rendre',
    lit: 'page',
    fichier: 'tests/site/resultat.spec.ts',
    essai:
      '« Tout effacer » du questionnaire se rétablit, jusqu’au prochain geste ; les autres onglets s’effacent pour de bon',
  },
  {
    phrase: 'Deux parcours différents demandent les mêmes fichiers, dans le même ordre.',
    lit: 'reseau',
    fichier: discretion,
    essai: 'deux parcours différents demandent les mêmes fichiers, dans le même ordre',
  },
  {
    phrase: 'Le serveur peut savoir qu’un résultat s’affiche, jamais lequel.',
    lit: 'reseau',
    fichier: discretion,
    essai: 'deux parcours différents demandent les mêmes fichiers, dans le même ordre',
  },
  {
    phrase:
      'leurs faits codés sont un fichier de ce site, demandé quand le résultat s’affiche, le même pour tous.',
    lit: 'reseau',
    fichier: discretion,
    essai: 'deux parcours différents demandent les mêmes fichiers, dans le même ordre',
  },
  {
    phrase: 'Il n’est demandé que si vous cliquez sur « Lire ici le résumé »',
    lit: 'reseau',
    fichier: 'tests/site/cas-proches.spec.ts',
    essai:
      'le résultat donne des cas proches, sans rien demander au serveur avant le clic « Lire »',
  },
  {
    phrase: 'Le serveur voit alors quelle décision vous lisez, jamais vos réponses.',
    lit: 'reseau',
    fichier: 'tests/site/cas-proches.spec.ts',
    essai:
      'le résultat donne des cas proches, sans rien demander au serveur avant le clic « Lire »',
  },
  {
    phrase: 'Aucun de ces gestes n’envoie vos réponses au serveur.',
    lit: 'reseau',
    fichier: gestes,
    essai: unGeste,
  },
  {
    phrase: 'Il voit au plus qu’un script de ce site est demandé.',
    lit: 'reseau',
    fichier: gestes,
    essai: unGeste,
  },
  {
    phrase: 'Il contient toutes vos réponses, codées mais lisibles par qui l’ouvre.',
    lit: 'page',
    fichier: partage,
    essai: leLien,
  },
  {
    phrase: 'Elles suivent le signe « # », que le navigateur n’envoie pas.',
    lit: 'reseau',
    fichier: partage,
    essai: leLien,
  },
  {
    phrase: 'La page qui s’ouvre les lit, puis les ôte de l’adresse.',
    lit: 'page',
    fichier: partage,
    essai: leLien,
  },
  {
    phrase: 'La case n’est jamais cochée d’avance.',
    lit: 'stockages',
    fichier: partage,
    essai: laCase,
  },
  {
    phrase: 'Cochée, vos réponses restent dans ce navigateur',
    lit: 'stockages',
    fichier: partage,
    essai: laCase,
  },
  {
    phrase: '« Effacer » les ôte',
    lit: 'stockages',
    fichier: partage,
    essai: laCase,
  },
  {
    phrase: 'aucun autre onglet ne les remet.',
    lit: 'stockages',
    fichier: partage,
    essai: 'deux onglets : ce que l’un efface de l’appareil, l’autre ne l’y remet pas',
  },
  {
    phrase: 'Ils sont faits dans votre navigateur',
    lit: 'reseau',
    fichier: gestes,
    essai: unGeste,
  },
  {
    phrase: 'Le titre d’un rappel est neutre, sauf si vous choisissez qu’il parle.',
    lit: 'page',
    fichier: delais,
    essai: leTitreDuRappel,
  },
  {
    phrase: 'Le nom des fichiers aussi.',
    lit: 'page',
    fichier: modeles,
    essai: leNomDuFichier,
  },
  {
    phrase: 'Elles restent dans la page.',
    lit: 'reseau',
    fichier: gestes,
    essai: laDate,
  },
  {
    phrase: 'Seul un fichier d’agenda que vous demandez les emporte.',
    lit: 'reseau',
    fichier: gestes,
    essai: laDate,
  },
  {
    phrase: 'Les noms que vous tapez n’en sortent pas',
    lit: 'reseau',
    fichier: modeles,
    essai: 'copier, texte, Word : tout se relit ailleurs, rien ne part, rien ne reste',
  },
  {
    phrase:
      'il écrit sur le disque le nom, l’adresse, l’entreprise et le courriel tapés dans une page',
    lit: 'disque',
    fichier: profil,
    essai: 'un nom tapé n’est écrit que par Firefox, dans sa copie de session',
  },
  {
    phrase: 'Le reste de ce que vous y tapez ou choisissez n’y est pas.',
    lit: 'disque',
    fichier: profil,
    essai: 'rien d’autre de ce que l’on tape ou choisit n’est écrit nulle part',
  },
  {
    phrase: 'recharger la page les efface.',
    lit: 'page',
    fichier: modeles,
    essai: 'copier, texte, Word : tout se relit ailleurs, rien ne part, rien ne reste',
  },
  {
    phrase: 'Depuis le résultat, ouvrir une lettre demande un fichier à ce site.',
    lit: 'reseau',
    fichier: gestes,
    essai: laLettre,
  },
  {
    phrase: 'Le serveur voit alors quelle lettre vous ouvrez, jamais vos réponses ni votre nom.',
    lit: 'reseau',
    fichier: gestes,
    essai: laLettre,
  },
  {
    phrase:
      'Le fichier Word se fabrique aussi sur votre appareil, avec un script demandé à ce moment-là.',
    lit: 'reseau',
    fichier: gestes,
    essai: 'le fichier Word se fait sur l’appareil, avec un script demandé à ce moment-là',
  },
  {
    phrase: 'ne demande rien à personne',
    lit: 'reseau',
    fichier: 'tests/site/emporter.spec.ts',
    essai: 'répond au questionnaire jusqu’au résultat, sans une requête',
  },
  {
    phrase: 'C’est un seul fichier, demandé à la première frappe',
    lit: 'reseau',
    fichier: recherche,
    essai:
      'rien n’est chargé avant que la recherche ne s’ouvre, l’annuaire pas avant la première frappe',
  },
  {
    phrase: 'Aucune requête ne dépend de vos mots.',
    lit: 'reseau',
    fichier: recherche,
    essai: motsTapes,
  },
  {
    phrase: 'Il demande à ce site des morceaux d’index et des extraits',
    lit: 'reseau',
    fichier: recherche,
    essai: texteEntier,
  },
  {
    phrase: 'Rien n’en est chargé avant ce clic',
    lit: 'reseau',
    fichier: recherche,
    essai: texteEntier,
  },
];

/** Les phrases essayées de /vous-lisez-ceci-au-travail/. */
export const essaisAuTravail: readonly PhraseEssayee[] = [
  {
    phrase: 'Ce site n’envoie rien, et ne garde rien sans que vous le demandiez.',
    lit: 'reseau',
    fichier: questionnaire,
    essai: rienNePart,
  },
  {
    phrase: 'Vos réponses et ce que vous tapez dans la recherche n’y passent pas.',
    lit: 'reseau',
    fichier: questionnaire,
    essai: rienNePart,
  },
  {
    phrase: 'Aucune réponse n’y est écrite sans la case « Garder mes réponses sur cet appareil ».',
    lit: 'disque',
    fichier: profil,
    essai: 'aucune réponse n’est écrite sans la case, et avec elle on les retrouve',
  },
  {
    phrase: 'Hors d’un tel lien, aucune réponse dans l’adresse.',
    lit: 'page',
    fichier: questionnaire,
    essai: rienNePart,
  },
  {
    phrase:
      'Le questionnaire, les lettres, les documents, les délais et les contacts ont un titre neutre',
    lit: 'page',
    fichier: 'tests/site/fichiers/titres-neutres.spec.ts',
    essai: lesTitres,
  },
  {
    phrase: '« Quitter » vide l’écran, mais n’efface pas une image déjà prise.',
    lit: 'page',
    fichier: discretion,
    essai: '« Quitter » vide l’écran, et le site suivant n’apprend pas d’où l’on vient',
  },
  {
    phrase: '« Quitter » ôte la page du bouton « Précédent », pas de l’historique enregistré.',
    lit: 'page',
    fichier: discretion,
    essai: '« Quitter » ôte la page de ce que rend « Précédent »',
  },
  {
    phrase: 'Le titre d’un rappel est neutre d’abord.',
    lit: 'page',
    fichier: delais,
    essai: leTitreDuRappel,
  },
  {
    phrase: 'Le nom d’un fichier ne dit pas ce qu’il contient, sauf si vous le demandez.',
    lit: 'page',
    fichier: modeles,
    essai: leNomDuFichier,
  },
  {
    phrase: 'La fermer les efface.',
    lit: 'page',
    fichier: discretion,
    essai: 'fermer l’onglet efface les réponses',
  },
  {
    phrase: 'Elles n’apparaissent pas dans l’adresse.',
    lit: 'disque',
    fichier: profil,
    essai: 'aucune réponse dans une adresse',
  },
  {
    phrase: 'la page qui s’ouvre avec lui les ôte aussitôt de l’adresse.',
    lit: 'page',
    fichier: partage,
    essai: leLien,
  },
  {
    phrase: 'Ni cookie, ni mesure d’audience, ni service extérieur.',
    lit: 'reseau',
    fichier: pages,
    essai: sansTrace,
  },
  {
    phrase: 'Ce site ne garde rien sur l’appareil, sauf si vous cochez la case pour cela.',
    lit: 'stockages',
    fichier: partage,
    essai: laCase,
  },
  {
    phrase: 'Un rappel d’agenda porte un titre neutre, sauf si vous en décidez autrement.',
    lit: 'page',
    fichier: delais,
    essai: leTitreDuRappel,
  },
  {
    phrase: 'aucune requête n’en dépend.',
    lit: 'reseau',
    fichier: recherche,
    essai: motsTapes,
  },
  {
    phrase: 'Seul le bouton « Chercher aussi dans le texte entier » en fait d’autres',
    lit: 'reseau',
    fichier: recherche,
    essai: texteEntier,
  },
  {
    phrase: 'il le dit avant.',
    lit: 'page',
    fichier: recherche,
    essai: texteEntier,
  },
  {
    phrase:
      'L’onglet du questionnaire, des lettres, des documents, des délais et des contacts porte un titre neutre.',
    lit: 'disque',
    fichier: profil,
    essai: 'le titre d’une lettre et du questionnaire est neutre',
  },
  {
    phrase: 'Le lien « Quitter » vide l’écran',
    lit: 'page',
    fichier: discretion,
    essai: '« Quitter » vide l’écran, et le site suivant n’apprend pas d’où l’on vient',
  },
  {
    phrase: 'ôte la page de la liste du bouton « Précédent ».',
    lit: 'page',
    fichier: discretion,
    essai: '« Quitter » ôte la page de ce que rend « Précédent »',
  },
  {
    phrase: 'Quitté en cours de route, le questionnaire y laisse sa première page, vide.',
    lit: 'page',
    fichier: discretion,
    essai:
      '« Quitter » en cours de questionnaire : « Précédent » n’en rend que la première page, vide',
  },
  {
    phrase: 'L’historique enregistré par le navigateur garde les pages lues, celle-là comprise.',
    lit: 'disque',
    fichier: profil,
    essai: '« Quitter » laisse l’historique enregistré, comme la page le dit',
  },
  {
    phrase:
      'Le questionnaire y inscrit une seule adresse et un seul titre neutre, quel que soit le nombre de questions.',
    lit: 'disque',
    fichier: profil,
    essai: 'le questionnaire laisse une seule adresse et un seul titre, neutre',
  },
  {
    phrase: 'Sans JavaScript, c’est un lien ordinaire.',
    lit: 'page',
    fichier: discretion,
    essai: '« Quitter » est un lien ordinaire, et le site suivant n’apprend rien non plus',
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
