import type { Element } from 'hast';
import { visit } from 'unist-util-visit';

/** Une valeur telle qu’Astro l’écrit dans un îlot : sa sorte, puis elle-même. */
type Ecrite = readonly [sorte: number, valeur: unknown];

/** Relit ce qu’Astro a écrit ; nos îlots ne reçoivent que des textes, des nombres, des listes et des objets. */
export function lireValeur([sorte, valeur]: Ecrite): unknown {
  if (sorte === 1) return (valeur as readonly Ecrite[]).map(lireValeur);
  if (sorte !== 0)
    throw new Error(
      `Un îlot reçoit une valeur de sorte ${sorte} : src/lib/emporter/ilots.ts ne sait pas la relire.`,
    );
  return typeof valeur === 'object' && valeur !== null ? lireProps(valeur) : valeur;
}

function lireProps(props: object): Record<string, unknown> {
  // Frontière : le JSON qu’Astro met dans l’attribut « props ».
  return Object.fromEntries(
    Object.entries(props).map(([nom, ecrite]) => [nom, lireValeur(ecrite as Ecrite)]),
  );
}

/** Les fichiers de script dont les îlots du fichier ont besoin. */
export interface Scripts {
  /** Les composants, par adresse : « /_astro/Questionnaire.xxx.js ». */
  readonly composants: readonly string[];
  /** Ce qui les anime. */
  readonly rendu: string;
}

/** Récrit les îlots pour un script d’un seul tenant ; dit quels scripts y mettre. */
export function preparerLesIlots(contenus: readonly Element[]): Scripts | undefined {
  const composants = new Set<string>();
  let rendu: string | undefined;
  for (const contenu of contenus) {
    visit(contenu, 'element', (element) => {
      if (element.tagName !== 'astro-island') return;
      const { componentUrl, rendererUrl, props } = element.properties;
      const composant = String(element.properties['component-url'] ?? componentUrl);
      rendu ??= String(element.properties['renderer-url'] ?? rendererUrl);
      composants.add(composant);
      element.properties = {
        'data-ilot': String([...composants].indexOf(composant)),
        'data-props': JSON.stringify(lireProps(JSON.parse(String(props ?? '{}')) as object)),
        ssr: '',
      };
    });
  }
  return rendu === undefined ? undefined : { composants: [...composants], rendu };
}
