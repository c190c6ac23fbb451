/** Un groupe de modules qui partent dans un même fichier. */
interface Groupe {
  readonly name: string;
  readonly test: RegExp;
  readonly priority: number;
  /** Faux : ce qu’un module importe ne le suit pas dans le groupe. */
  readonly includeDependenciesRecursively: false;
}

/**
 * Ce qui se charge toujours ensemble part en un seul fichier : moins de demandes, et une compression meilleure. Le
 * reste se coupe comme la construction l’entend, d’après ce que chaque page emploie.
 */
const groupes = [
  // Ce dont se servent aussi des pages sans îlot : rien de lourd n’y entre.
  {
    name: 'amorce',
    test: /[\\/]src[\\/]lib[\\/](?:liens[\\/]base|chargement[\\/]reprise|dates[\\/]dates)\.ts$|rolldown[\\/]runtime\.js$/,
  },
  // Ce que tout îlot emploie.
  {
    name: 'socle',
    test: /[\\/](?:node_modules[\\/](?:svelte[\\/]src[\\/](?!reactivity[\\/](?!create-subscriber))|esm-env|clsx)|components[\\/]elements[\\/](?:TexteVif\.svelte|telecharger\.ts)|lib[\\/](?:repentir[\\/]|contenu[\\/]references-ecrites|dates[\\/]saisie|droit[\\/]surveillance[\\/]delais[\\/]calendrier))/,
  },
  // Les règles et les phrases, demandées puis rangées.
  {
    name: 'regles',
    test: /[\\/]lib[\\/]chargement[\\/](?:une-seule-demande|lire-un-fichier|regles[\\/](?:adresses|charger|compact|depot))\.ts$/,
  },
  // Une source citée, et une partie qui se charge.
  {
    name: 'sources',
    test: /[\\/](?:components[\\/]elements[\\/](?:LienSource|ListeDeSources|TexteTenu|Differee)\.svelte|components[\\/]delais[\\/]dates-tapees\.svelte\.ts|typographie[\\/]tenir\.ts|documents-du-kit\.ts)/,
  },
  // L’accueil du questionnaire, sa question d’entrée, et de quoi demander la suite.
  {
    name: 'accueil',
    test: /[\\/](?:components[\\/]quiz[\\/](?:ecrans[\\/](?:Accueil|Perimetre)|elements[\\/](?:Barre|Champ|Erreurs|Titre)|partage[\\/](?:appareil|OuvrirUnFichier)|charger-le-(?:questionnaire|resultat)|historique|Depart|revenir-au-depart)|lib[\\/](?:droit[\\/]surveillance[\\/]questions[\\/]situations-exclues|partage[\\/](?:autres-onglets|cle|outil-propose|prefixe)|questionnaire[\\/](?:durees-dites|references|une-seule-fois)))\.(?:svelte|svelte\.ts|ts)$/,
  },
  // Les règles lues, ce qui se demande, et comment se dit une réponse.
  {
    name: 'moteur',
    test: /[\\/](?:droit[\\/](?:sources\.ts|moteur[\\/]|surveillance[\\/](?:conclusions[\\/](?!exigences)|tables[\\/]|parcours[\\/]parcours|questions[\\/]choix-possibles|vocabulaire[\\/]))|questionnaire[\\/]reponses\.ts)/,
  },
  // Les questions, avec ce que le résultat emploie aussi : il vient après elles.
  {
    name: 'Questionnaire',
    test: /[\\/](?:components[\\/]quiz[\\/](?:Questionnaire|session|ecrans[\\/](?!Accueil|Perimetre|Resultat)|elements[\\/](?!Barre|[Cc]hamp\b|Erreurs|Statut|Titre)|partage[\\/](?:Annonce|arrivee|GarderOuPartager)|resultat[\\/]Partie)|lib[\\/](?:contenu[\\/]familles-de-dispositifs|droit[\\/]surveillance[\\/]questions[\\/](?:perimetre|types)|partage[\\/]outil-choisi|questionnaire[\\/](?:brouillons|chercher-un-outil|groupes|machine|mots-des-outils|parties|reste)))\b/,
  },
  // Un délai et son échéance.
  {
    name: 'echeance',
    test: /[\\/](?:surveillance[\\/]delais[\\/](?:delais|echeance|jours-feries|jours-ouvrables)|dates[\\/]lire-depart|demarche[\\/]en-mois)\.ts/,
  },
  // Trois réponses, et leurs mots.
  {
    name: 'conclusions',
    test: /[\\/](?:quiz[\\/]elements[\\/]Statut\.svelte|quiz[\\/]resultat[\\/]Conclusions\.svelte|questionnaire[\\/](?:trois-reponses|presentation)\.ts|resultat[\\/](?:lecteur|phrases|remplie|suite|version)\.ts|parcours[\\/]choisir-une-variante\.ts)/,
  },
].map((groupe, rang, { length }): Groupe => ({
  ...groupe,
  priority: length - rang,
  includeDependenciesRecursively: false,
}));

/** Ce que ce greffon règle de la construction des pages. */
interface Reglages {
  readonly build: {
    readonly rolldownOptions: {
      readonly preserveEntrySignatures: 'allow-extension';
      readonly output: { readonly codeSplitting: { readonly groups: readonly Groupe[] } };
    };
  };
}

interface Greffon {
  readonly name: string;
  readonly apply: 'build';
  configEnvironment(environnement: string): Reglages | undefined;
}

/** Regroupe les fichiers de script des pages ; ceux qui construisent le site restent comme ils sont. */
export function fichiersRegroupes(): Greffon {
  return {
    name: 'fichiers-regroupes',
    apply: 'build',
    configEnvironment: (environnement) =>
      environnement === 'client'
        ? {
            build: {
              rolldownOptions: {
                // Un fichier d’îlot peut alors servir aussi d’autres fichiers : un de moins, qui ne ferait que le nommer.
                preserveEntrySignatures: 'allow-extension',
                output: { codeSplitting: { groups: groupes } },
              },
            },
          }
        : undefined,
  };
}
