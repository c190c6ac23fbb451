import { expect, test } from 'vitest';
import { adresseArticle, articlesLies } from '../../../src/lib/textes/liens.ts';

test('un texte dit à quels articles du site il renvoie, et seulement ceux-là', () => {
  const html = `<p>Voir <a href="${adresseArticle('L1152-3')}">L. 1152-3</a>, <a href="https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI1">L. 9</a> et <a href="${adresseArticle('R1453-2')}">R. 1453-2</a>.</p>`;
  expect(articlesLies(html)).toEqual(['L1152-3', 'R1453-2']);
});
