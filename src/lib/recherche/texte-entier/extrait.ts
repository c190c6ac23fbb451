/** Un bout d’extrait ; `trouve` dit qu’il répond à la requête. */
export interface Bout {
  readonly texte: string;
  readonly trouve: boolean;
}

const entites: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * L’extrait de Pagefind, découpé : il échappe le texte et n’ajoute que `<mark>`. Rien n’en est interprété comme du HTML.
 */
export function decouper(extrait: string): readonly Bout[] {
  return extrait
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter((bout) => bout !== '')
    .map((bout) => ({
      texte: bout
        .replace(/^<mark>|<\/mark>$/g, '')
        .replace(/&(?:lt|gt|quot|amp|#39);/g, (entite) => entites[entite] ?? entite),
      trouve: bout.startsWith('<mark>'),
    }));
}
