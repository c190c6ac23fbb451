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
    test: /[\\/]src[\\/](?:components[\\/]elements[\\/]a-emporter|lib[\\/](?:liens[\\/]base|chargement[\\/](?:lire-un-fichier|reprise)|dates[\\/]dates))\.ts$|rolldown[\\/]runtime\.js$/,
  },
  // Ce que tout îlot emploie.
  {
    name: 'socle',
    test: /[\\/](?:node_modules[\\/](?:svelte[\\/]src[\\/](?!reactivity[\\/](?!create-subscriber))|esm-env|clsx)|components[\\/]elements[\\/](?:TexteVif\.svelte|telecharger\.ts)|lib[\\/](?:repentir[\\/]|contenu[\\/]references-ecrites|dates[\\/]saisie|droit[\\/]surveillance[\\/]delais[\\/]calendrier))/,
  },
  // Les règles et les phrases, demandées puis rangées.
  {
    name: 'regles',
    test: /[\\/]lib[\\/]chargement[\\/](?:une-seule-demande|regles[\\/](?:adresses|charger|compact|depot))\.ts$/,
  },
  // Les règles versées d’avance : dans le fichier de qui les emploie, elles viendraient après le moteur qui les lit.
  { name: 'sur-place', test: /[\\/]regles[\\/]sur-place\.ts$/ },
  // Une source citée, et une partie qui se charge.
  {
    name: 'sources',
    test: /[\\/](?:components[\\/]elements[\\/](?:LienSource|ListeDeSources|TexteTenu|Differee)\.svelte|components[\\/]delais[\\/]dates-tapees\.svelte\.ts|surveillance[\\/]delais[\\/]memes-jours\.ts|typographie[\\/]tenir\.ts|documents-du-kit\.ts)/,
  },
  // L’accueil du questionnaire, sa question d’entrée, et de quoi demander la suite.
  {
    name: 'accueil',
    test: /[\\/](?:components[\\/]quiz[\\/](?:ecrans[\\/](?:Accueil|Perimetre)|elements[\\/](?:Barre|Champ|Erreurs|Titre)|partage[\\/](?:appareil|OuvrirUnFichier)|charger-le-(?:questionnaire|resultat)|arriver|devance|historique|hors-de-la-page|Depart|revenir-au-depart)|lib[\\/](?:droit[\\/]surveillance[\\/]questions[\\/]situations-exclues|partage[\\/](?:autres-onglets|cle|outil-propose|prefixe)|questionnaire[\\/](?:durees-dites|references|une-seule-fois)))\.(?:svelte|svelte\.ts|ts)$/,
  },
  // Les règles lues, ce qui se demande, et comment se dit une réponse.
  {
    name: 'moteur',
    test: /[\\/](?:droit[\\/](?:sources\.ts|moteur[\\/]|surveillance[\\/](?:conclusions[\\/](?!exigences)|tables[\\/]|parcours[\\/]parcours|questions[\\/](?:choix-possibles|dire|index|nommer-le-controle)|vocabulaire[\\/]))|questionnaire[\\/](?:en-projet|reponses)\.ts)/,
  },
  // Les questions, avec ce que le résultat emploie aussi : il vient après elles.
  {
    name: 'Questionnaire',
    test: /[\\/](?:components[\\/]quiz[\\/](?:Questionnaire|d-avance|poseur|session|ecrans[\\/](?!Accueil|Perimetre|Resultat)|elements[\\/](?!Barre|Champ\b|Erreurs|Statut|Titre)|partage[\\/](?:Annonce|arrivees|GarderOuPartager)|resultat[\\/]Partie)|lib[\\/](?:contenu[\\/]familles-de-dispositifs|droit[\\/]surveillance[\\/]questions[\\/](?:perimetre|types)|partage[\\/](?:arrivee|outil-choisi)|questionnaire[\\/](?:brouillons|chercher-un-outil|ensemble|groupes|machine|mots-des-outils|parties|preparer|proces|reste)))\b/,
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

/** Un fichier de la construction : ceux qu’il importe d’emblée, s’il est un script. */
interface Fichier {
  readonly fileName: string;
  readonly imports?: readonly string[];
  readonly moduleIds?: readonly string[];
}

interface Greffon {
  readonly name: string;
  readonly apply: 'build';
  configEnvironment(environnement: string): Reglages | undefined;
  generateBundle(
    this: { readonly environment: { readonly name: string } },
    options: unknown,
    fichiers: Readonly<Record<string, Fichier>>,
  ): void;
}

/**
 * Un cercle de fichiers qui s’importent l’un l’autre, du premier à lui-même ; vide s’il n’y en a pas. Dans un cercle, un
 * module peut lire une valeur qu’un autre n’a pas encore écrite : le fichier échoue, ou non, selon lequel vient d’abord.
 */
export function cercleDImports(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const finis = new Set<string>();
  const suivre = (nom: string, chemin: readonly string[]): readonly string[] => {
    const rang = chemin.indexOf(nom);
    if (rang >= 0) return [...chemin.slice(rang), nom];
    if (finis.has(nom)) return [];
    for (const voisin of imports.get(nom) ?? []) {
      const cercle = suivre(voisin, [...chemin, nom]);
      if (cercle.length > 0) return cercle;
    }
    finis.add(nom);
    return [];
  };
  for (const nom of imports.keys()) {
    const cercle = suivre(nom, []);
    if (cercle.length > 0) return cercle;
  }
  return [];
}

/**
 * Regroupe les fichiers de script des pages ; ceux qui construisent le site restent comme ils sont.
 * @throws pendant la construction, si deux fichiers s’importent l’un l’autre : un module manque à un groupe.
 */
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
    generateBundle(_, fichiers) {
      if (this.environment.name !== 'client') return;
      const cercle = cercleDImports(
        new Map(Object.values(fichiers).map(({ fileName, imports = [] }) => [fileName, imports])),
      );
      // Celui qui a le moins de modules dit ce qui n’est pas rangé.
      const [petit] = cercle
        .map((nom) => fichiers[nom]?.moduleIds ?? [])
        .toSorted((un, autre) => un.length - autre.length);
      if (petit !== undefined)
        throw new Error(
          `Des fichiers de script s’importent en cercle (${cercle.join(' → ')}), dont celui de ${petit.join(', ')} : ranger dans un groupe le module que l’un prend à l’autre, dans src/lib/chargement/regrouper.ts.`,
        );
    },
  };
}
