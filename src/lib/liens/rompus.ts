import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** Un lien interne qui ne mène nulle part, et ce qui lui manque. */
export interface LienRompu {
  /** La page qui porte le lien : « /affaire-maif/ ». */
  readonly page: string;
  readonly lien: string;
  readonly defaut: string;
}

/** Ce qu’une page offre et ce qu’elle demande. */
export interface Maillage {
  readonly identifiants: ReadonlySet<string>;
  readonly liens: readonly string[];
}

const SITE = 'https://site.invalid';

/** Les identifiants d’une page, et toutes les adresses qu’elle nomme, une fois chacune. */
export function mailler(html: string): Maillage {
  const identifiants = new Set<string>();
  const liens = new Set<string>();
  visit(fromHtml(html), 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') identifiants.add(properties['id']);
    for (const attribut of ['href', 'src', 'action']) {
      const valeur = properties[attribut];
      if (typeof valeur === 'string') liens.add(valeur);
    }
  });
  return { identifiants, liens: [...liens] };
}

/** L’adresse qu’un lien demande depuis une page ; `undefined` s’il sort du site. */
export function cibleDe(page: string, lien: string): URL | undefined {
  const cible = new URL(lien, SITE + page);
  return cible.origin === SITE ? cible : undefined;
}

/** Les liens internes qui n’aboutissent ni à une page et son fragment, ni à un fichier. */
export function liensRompus(
  pages: ReadonlyMap<string, Maillage>,
  fichiers: ReadonlySet<string>,
): readonly LienRompu[] {
  const defautDe = (depuis: string, lien: string): string | undefined => {
    const cible = cibleDe(depuis, lien);
    if (cible === undefined || fichiers.has(cible.pathname)) return undefined;
    const page = pages.get(cible.pathname);
    if (page === undefined) return 'cette page n’existe pas';
    const fragment = decodeURIComponent(cible.hash.slice(1));
    // « #cle=valeur » n’est pas un endroit : la page le lit (src/lib/partage/).
    return fragment === '' || fragment.includes('=') || page.identifiants.has(fragment)
      ? undefined
      : `la page n’a pas d’endroit nommé « ${fragment} »`;
  };
  return [...pages].flatMap(([page, { liens }]) =>
    liens.flatMap((lien) => {
      const defaut = defautDe(page, lien);
      return defaut === undefined ? [] : [{ page, lien, defaut }];
    }),
  );
}
