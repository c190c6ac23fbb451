import { readdirSync, readFileSync } from 'node:fs';
import { releverAstro } from './astro.ts';
import { releverMarkdown } from './markdown.ts';
import type { Releve } from './passage.ts';
import { releverSvelte } from './svelte.ts';
import { releverTypeScript } from './typescript.ts';

/** Un fichier de `src`, et tout ce qu’un lecteur peut en lire. */
export interface FichierPublie extends Releve {
  readonly chemin: string;
  readonly source: string;
}

/** Comment chaque sorte de fichier se lit. */
const lectures: readonly (readonly [RegExp, (source: string) => Releve])[] = [
  [/\.mdx?$/, releverMarkdown],
  [/(?<!\.css|\.d)\.ts$/, releverTypeScript],
  [/\.astro$/, releverAstro],
  [/\.svelte$/, releverSvelte],
];

/** Ce qui n’est pas publié : les guides, la ligne de commande, la typographie, l’assemblage du fichier à emporter, ce que lisent les robots, les mots que l’on tape (argot et fautes compris). */
const nonPublies = [
  /(?:README|LISEZMOI)\.md$/,
  /^src\/lib\/(?:examen|typographie)\//,
  /^src\/lib\/emporter\/(?!plan)/,
  /^src\/lib\/recherche\/(?:batir|requete|moteur\/(?!genres))/,
  /^src\/lib\/(?:editeur\/fichiers|publication\/ecrire-|referencement\/entites|veille\/|vignettes\/dessiner)/,
  /^src\/lib\/(?:contenu\/exiger\.ts|schemas\/)/,
  /^src\/lib\/schemas\/regle-de-relecture/,
  /^src\/lib\/relecture\/(?:ce-qui-nie|classes|commande|compte|confronter|cour-|decisions|gardes|issue-|jetons|jours-|lire-textes|motif|nombres|outil-de|phrase-du|prenoms|reconnaitre|regles-du|relire|reponses|valeurs|notice\/(?:coordonnees|identite|lectures|lire|motifs))/,
];

/** Les mots de recherche d’une fiche : dans l’index, jamais sur une page. Ceux des articles et des outils s’affichent. */
const champsNonPublies: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^src\/content\/(?:decisions|idees-recues)\//, ['motsCles']],
  [/^src\/content\/textes\//, ['formes']],
  [
    /^src\/content\/relecture\//,
    ['motifs', 'indices', 'contexte', 'sauf', 'gardes', 'libre', 'exemples', 'genre'],
  ],
];

/** Tous les fichiers de `src` où se trouve un texte publié. */
export function fichiersPublies(): readonly FichierPublie[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((chemin) => `src/${chemin.replaceAll('\\', '/')}`)
    .filter((chemin) => !nonPublies.some((forme) => forme.test(chemin)))
    .toSorted()
    .flatMap((chemin) => {
      const lire = lectures.find(([forme]) => forme.test(chemin))?.[1];
      if (!lire) return [];
      const source = readFileSync(chemin, 'utf8');
      const tus = champsNonPublies.find(([forme]) => forme.test(chemin))?.[1] ?? [];
      const { passages, etendues } = lire(source);
      return [
        {
          chemin,
          source,
          passages: passages.filter(({ champ }) => !tus.includes(champ ?? '')),
          etendues: etendues.filter(({ champ }) => !tus.includes(champ ?? '')),
        },
      ];
    });
}
