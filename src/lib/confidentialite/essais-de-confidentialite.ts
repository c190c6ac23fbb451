import { communs } from './essais-communs.ts';
import type { PhraseEssayee } from './essais.ts';

/** Les phrases essayées de /confidentialite/, et ce que chaque essai lit. */
export const essaisDeConfidentialite: readonly PhraseEssayee[] = [
  {
    phrase: 'Vos réponses ne quittent pas votre navigateur.',
    lit: 'reseau',
    ...communs.rienNePart,
  },
  { phrase: 'De cookie ni d’empreinte.', lit: 'stockages', ...communs.sansTrace },
  {
    phrase: 'Ce site ne garde rien dans le navigateur sans que vous cochiez une case.',
    lit: 'stockages',
    ...communs.laCase,
  },
  {
    phrase: 'De mesure d’audience, de police ou de script venus d’ailleurs.',
    lit: 'reseau',
    ...communs.sansTrace,
  },
  {
    phrase: 'De réponse dans une adresse, sauf celle d’un lien que vous faites vous-même.',
    lit: 'page',
    ...communs.rienNePart,
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
    fichier: 'tests/site/questionnaire-traces.spec.ts',
    essai: 'après un rechargement, rien ne reste',
  },
  {
    phrase: '« Tout effacer » fait de même',
    lit: 'page',
    fichier: 'tests/site/questionnaire-traces.spec.ts',
    essai: '« Tout effacer » oublie les réponses, et Précédent ne les rend pas',
  },
  { phrase: 'dans vos autres onglets aussi', lit: 'page', ...communs.toutEffacer },
  {
    phrase: 'vide l’appareil si cette page y gardait vos réponses.',
    lit: 'stockages',
    ...communs.laCase,
  },
  { phrase: '« Rétablir » peut les rendre', lit: 'page', ...communs.toutEffacer },
  {
    phrase: 'Deux parcours différents demandent les mêmes fichiers, dans le même ordre.',
    lit: 'reseau',
    ...communs.deuxParcours,
  },
  {
    phrase: 'Le serveur peut savoir qu’un résultat s’affiche, jamais lequel.',
    lit: 'reseau',
    ...communs.deuxParcours,
  },
  {
    phrase:
      'leurs faits codés sont un fichier de ce site, demandé quand le résultat s’affiche, le même pour tous.',
    lit: 'reseau',
    ...communs.deuxParcours,
  },
  {
    phrase: 'Il n’est demandé que si vous cliquez sur « Lire ici le résumé »',
    lit: 'reseau',
    ...communs.lesCasProches,
  },
  {
    phrase: 'Le serveur voit alors quelle décision vous lisez, jamais vos réponses.',
    lit: 'reseau',
    ...communs.lesCasProches,
  },
  {
    phrase: 'Aucun de ces gestes n’envoie vos réponses au serveur.',
    lit: 'reseau',
    ...communs.unGeste,
  },
  {
    phrase: 'Il voit au plus qu’un script de ce site est demandé.',
    lit: 'reseau',
    ...communs.unGeste,
  },
  {
    phrase: 'Il contient toutes vos réponses, codées mais lisibles par qui l’ouvre.',
    lit: 'page',
    ...communs.leLien,
  },
  {
    phrase: 'Elles suivent le signe « # », que le navigateur n’envoie pas.',
    lit: 'reseau',
    ...communs.leLien,
  },
  {
    phrase: 'La page qui s’ouvre les lit, puis les ôte de l’adresse.',
    lit: 'page',
    ...communs.leLien,
  },
  { phrase: 'La case n’est jamais cochée d’avance.', lit: 'stockages', ...communs.laCase },
  {
    phrase: 'Cochée, vos réponses restent dans ce navigateur',
    lit: 'stockages',
    ...communs.laCase,
  },
  { phrase: '« Effacer » les ôte', lit: 'stockages', ...communs.laCase },
  {
    phrase: 'aucun autre onglet ne les remet.',
    lit: 'stockages',
    fichier: 'tests/site/partage.spec.ts',
    essai: 'deux onglets : ce que l’un efface de l’appareil, l’autre ne l’y remet pas',
  },
  { phrase: 'Ils sont faits dans votre navigateur', lit: 'reseau', ...communs.unGeste },
  {
    phrase: 'Le titre d’un rappel est neutre, sauf si vous choisissez qu’il parle.',
    lit: 'page',
    ...communs.lAgenda,
  },
  { phrase: 'Le nom des fichiers aussi.', lit: 'page', ...communs.leNomDuFichier },
  { phrase: 'Elles restent dans la page.', lit: 'reseau', ...communs.uneDate },
  {
    phrase: 'Seul un fichier d’agenda que vous demandez les emporte.',
    lit: 'reseau',
    ...communs.uneDate,
  },
  { phrase: 'Les noms que vous tapez n’en sortent pas', lit: 'reseau', ...communs.lesSorties },
  {
    phrase:
      'il écrit sur le disque le nom, l’adresse, l’entreprise et le courriel tapés dans une page',
    lit: 'disque',
    fichier: 'tests/navigateurs/profil.ts',
    essai: 'un nom tapé n’est écrit que par Firefox, dans sa copie de session',
  },
  {
    phrase: 'Le reste de ce que vous y tapez ou choisissez n’y est pas.',
    lit: 'disque',
    fichier: 'tests/navigateurs/profil.ts',
    essai: 'rien d’autre de ce que l’on tape ou choisit n’est écrit nulle part',
  },
  { phrase: 'recharger la page les efface.', lit: 'page', ...communs.lesSorties },
  {
    phrase: 'se rétablit pendant vingt secondes au plus, ou jusqu’à votre prochain geste.',
    lit: 'page',
    fichier: 'tests/site/relire.spec.ts',
    essai:
      '« Tout effacer » d’une notice : le kit ouvert revient avec ce que l’on y a tapé, pendant vingt secondes',
  },
  {
    phrase: 'Depuis le résultat, ouvrir une lettre demande un fichier à ce site.',
    lit: 'reseau',
    ...communs.uneLettre,
  },
  {
    phrase: 'Le serveur voit alors quelle lettre vous ouvrez, jamais vos réponses ni votre nom.',
    lit: 'reseau',
    ...communs.uneLettre,
  },
  {
    phrase:
      'Le fichier Word se fabrique aussi sur votre appareil, avec un script demandé à ce moment-là.',
    lit: 'reseau',
    fichier: 'tests/site/gestes-discrets.spec.ts',
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
    fichier: 'tests/site/recherche.spec.ts',
    essai:
      'rien n’est chargé avant que la recherche ne s’ouvre, l’annuaire pas avant la première frappe',
  },
  { phrase: 'Aucune requête ne dépend de vos mots.', lit: 'reseau', ...communs.lesMotsTapes },
  {
    phrase: 'Il demande à ce site des morceaux d’index et des extraits',
    lit: 'reseau',
    ...communs.leTexteEntier,
  },
  { phrase: 'Rien n’en est chargé avant ce clic', lit: 'reseau', ...communs.leTexteEntier },
];
