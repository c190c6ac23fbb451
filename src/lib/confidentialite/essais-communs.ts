import type { Essai } from './essais.ts';

/** Les essais qui tiennent plusieurs phrases. */
export const communs = {
  rienNePart: {
    fichier: 'tests/site/questionnaire-traces.spec.ts',
    essai: 'rien n’est envoyé, rien n’est gardé, rien n’est dans l’adresse',
  },
  sansTrace: {
    fichier: 'tests/site/pages.spec.ts',
    essai: 'accessible, sans erreur, sans requête ailleurs, sans trace, lisible à 320 px',
  },
  laCase: {
    fichier: 'tests/site/partage.spec.ts',
    essai: 'garder sur cet appareil : rien avant la case, tout s’efface après',
  },
  toutEffacer: {
    fichier: 'tests/site/resultat.spec.ts',
    essai:
      '« Tout effacer » du questionnaire se rétablit, jusqu’au prochain geste ; les autres onglets s’effacent pour de bon',
  },
  deuxParcours: {
    fichier: 'tests/site/discretion.spec.ts',
    essai: 'deux parcours différents demandent les mêmes fichiers, dans le même ordre',
  },
  lesCasProches: {
    fichier: 'tests/site/cas-proches.spec.ts',
    essai:
      'le résultat donne des cas proches, sans rien demander au serveur avant le clic « Lire »',
  },
  unGeste: {
    fichier: 'tests/site/gestes-discrets.spec.ts',
    essai:
      'garder et partager : aucun geste n’envoie les réponses, au plus un script de ce site est demandé',
  },
  leLien: {
    fichier: 'tests/site/partage.spec.ts',
    essai: 'le lien copié, ouvert ailleurs, rend les réponses ; l’adresse ne les montre plus',
  },
  lAgenda: {
    fichier: 'tests/site/delais.spec.ts',
    essai: 'le fichier d’agenda se relit ailleurs, neutre d’abord, parlant si on le demande',
  },
  leNomDuFichier: {
    fichier: 'tests/site/modeles.spec.ts',
    essai: 'le nom du fichier ne dit ce qu’il contient que si on le demande',
  },
  uneDate: {
    fichier: 'tests/site/gestes-discrets.spec.ts',
    essai: 'une date tapée reste dans la page : rien ne part, même avec le fichier d’agenda',
  },
  lesSorties: {
    fichier: 'tests/site/modeles.spec.ts',
    essai: 'copier, texte, Word : tout se relit ailleurs, rien ne part, rien ne reste',
  },
  uneLettre: {
    fichier: 'tests/site/gestes-discrets.spec.ts',
    essai:
      'depuis le résultat, une lettre demande son fichier, qui ne dit ni les réponses ni le nom',
  },
  lesMotsTapes: {
    fichier: 'tests/site/recherche.spec.ts',
    essai: 'aucune requête ne dépend de ce qui est tapé : deux recherches demandent la même chose',
  },
  leTexteEntier: {
    fichier: 'tests/site/recherche.spec.ts',
    essai: 'le texte entier se demande d’un bouton, qui dit avant ce que le serveur peut deviner',
  },
  quitterVide: {
    fichier: 'tests/site/discretion.spec.ts',
    essai: '« Quitter » vide l’écran, et le site suivant n’apprend pas d’où l’on vient',
  },
  quitterOte: {
    fichier: 'tests/site/discretion.spec.ts',
    essai: '« Quitter » ôte la page de ce que rend « Précédent »',
  },
} as const satisfies Readonly<Record<string, Essai>>;
