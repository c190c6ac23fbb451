import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';

const LEGIFRANCE = 'https://www.legifrance.gouv.fr';
const CODE_DU_TRAVAIL = 'LEGITEXT000006072050';

/** Adresse d’une version d’article chez Légifrance. */
export function adresseLegifrance(version: string): string {
  return `${LEGIFRANCE}/codes/article_lc/${version}`;
}

/** Adresse de notre page pour un article du Code du travail. */
export function adresseArticle(numero: string): string {
  return `/code-du-travail/${numero}/`;
}

/** Les articles du Code du travail auxquels un texte nettoyé renvoie chez nous. */
export function articlesLies(html: string): readonly string[] {
  const liens = html.matchAll(/href="\/code-du-travail\/([LRD][\d-]+)\/"/g);
  return [...liens].map(([, numero = '']) => numero);
}

/**
 * Où mène un lien du paquet : chez nous si l’article est au registre, sinon chez Légifrance. `avant` est
 * le texte qui précède le lien : le paquet y laisse parfois la lettre, « L. » devant « 2312-8 ».
 */
export function lienDe(
  lien: Element,
  estAuRegistre: (numero: string) => boolean,
  avant = '',
): string {
  const { pathname, searchParams } = new URL(String(lien.properties['href'] ?? ''), LEGIFRANCE);
  const numero = numeroDans(`${lettreFinale(avant)}${toText(lien).trim()}`);
  const duCode = searchParams.get('cidTexte') === CODE_DU_TRAVAIL;
  if (duCode && numero !== undefined && estAuRegistre(numero)) return adresseArticle(numero);
  const article = searchParams.get('idArticle') ?? '';
  if (article.startsWith('LEGIARTI'))
    return pathname.includes('Code')
      ? adresseLegifrance(article)
      : `${LEGIFRANCE}/loda/article_lc/${article}`;
  if (article.startsWith('JORFARTI')) return `${LEGIFRANCE}/jorf/article_jo/${article}`;
  return `${LEGIFRANCE}/jorf/id/${searchParams.get('cidTexte') ?? ''}`;
}

/** La lettre qu’un texte laisse devant un lien : « de l’article L. » donne `L.`. */
function lettreFinale(texte: string): string {
  return /\b[LRD]\.?\s*$/.exec(texte)?.[0] ?? '';
}

/** Le premier numéro d’article d’un texte : « articles L. 1152-1 à L. 1152-3 » donne `L1152-1`. */
function numeroDans(texte: string): string | undefined {
  const [, lettre, chiffres] = /\b([LRD])\.?\s*(\d+(?:-\d+)+)/.exec(texte) ?? [];
  return lettre && chiffres && `${lettre}${chiffres}`;
}
