import { readFileSync } from 'node:fs';
import { mdxToJs } from 'satteri';
import { typographie } from '../typographie/greffon.ts';

/** Les textes des paragraphes d’un article, lus comme la construction les lit. */
export function releverLArticle(article: URL): readonly string[] {
  const corps = readFileSync(article, 'utf8').replace(/^---\n.*?\n---\n/su, '');
  const { data } = mdxToJs(corps, {
    features: { smartPunctuation: false },
    hastPlugins: [typographie],
    fileURL: article,
  });
  return (data as { readonly paragraphes?: readonly string[] }).paragraphes ?? [];
}
