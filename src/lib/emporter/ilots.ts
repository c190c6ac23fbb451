import type { Element } from 'hast';
import { h } from 'hastscript';
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
  return typeof valeur === 'object' && valeur !== null ? lireValeurs(valeur) : valeur;
}

function lireValeurs(valeurs: object): Record<string, unknown> {
  // Frontière : le JSON qu’Astro met dans l’attribut « props ».
  return Object.fromEntries(
    Object.entries(valeurs).map(([nom, ecrite]) => [nom, lireValeur(ecrite as Ecrite)]),
  );
}

/** Les fichiers de script dont les îlots du fichier ont besoin. */
export interface Scripts {
  /** Les composants, par adresse : « /_astro/Questionnaire.xxx.js ». */
  readonly composants: readonly string[];
  /** Ce qui les anime. */
  readonly rendu: string;
}

/** Le bloc de données d’un îlot. « < » y est écrit autrement, pour ne rien fermer. */
function bloc(id: string, props: string): Element {
  const valeurs = lireValeurs(JSON.parse(props) as object);
  const texte = JSON.stringify(valeurs).replaceAll('<', '\\u003c');
  return h('script', { type: 'application/json', id }, texte);
}

/**
 * Récrit les îlots pour un script d’un seul tenant, et dit quels scripts y mettre. Ce qu’un îlot reçoit
 * passe dans un bloc de la même page, que `nomDuBloc` nomme.
 */
export function preparerLesIlots(
  pages: readonly { readonly adresse: string; readonly contenu: Element }[],
  nomDuBloc: (adresse: string, rang: number) => string,
): Scripts | undefined {
  const composants = new Set<string>();
  let rendu: string | undefined;
  let rang = 0;
  for (const { adresse, contenu } of pages) {
    const blocs: Element[] = [];
    visit(contenu, 'element', (element) => {
      if (element.tagName !== 'astro-island') return;
      const { properties } = element;
      const composant = String(properties['component-url']);
      rendu ??= String(properties['renderer-url']);
      composants.add(composant);
      const id = nomDuBloc(adresse, rang++);
      blocs.push(bloc(id, String(properties['props'] ?? '{}')));
      element.properties = {
        'data-ilot': String([...composants].indexOf(composant)),
        'data-bloc': id,
        'data-client': String(properties['client']),
        ssr: '',
      };
    });
    contenu.children.push(...blocs);
  }
  return rendu === undefined ? undefined : { composants: [...composants], rendu };
}
