/** Ce que l’annuaire prend d’une page bâtie. */
export interface PageLue {
  /** Le titre que la page affiche, sans balise. */
  readonly titre: string;
  /** Le texte de son contenu, sans menu ni formulaire. */
  readonly texte: string;
}

const entites: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': '’',
  '&nbsp;': '\u00a0',
};

/** Ce qui, dans une page, parle de la page : comment la citer, comment une décision a été codée. */
const horsTexte = /<section aria-labelledby="(?:citer|faits-codes)"[\s\S]*?<\/section>/g;

const enTexte = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entite) => entites[entite] ?? entite)
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .replace(/(?<=[\u00a0\u202f]) | (?=[\u00a0\u202f])/g, '')
    .trim();

/** Le titre et le texte d’une page, ou `undefined` si elle n’a pas à être trouvée. */
export function lirePage(html: string): PageLue | undefined {
  if (/<meta name="robots" content="noindex"/.test(html)) return undefined;
  const contenu = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
  const titre = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1];
  if (contenu === undefined || titre === undefined) return undefined;
  const lisible = contenu
    .replace(horsTexte, ' ')
    .replace(/<(nav|form|dialog|noscript|script|style|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<h1[\s\S]*?<\/h1>/, ' ');
  return { titre: enTexte(titre), texte: enTexte(lisible) };
}
