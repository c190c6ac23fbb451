import { expect, test } from 'vitest';
import {
  articlesDuCodeDuTravail,
  decisions,
  estArticle,
  textes,
} from '../../../src/lib/droit/sources.ts';
import type { NumeroArticle } from '../../../src/lib/droit/sources.ts';

test('un article du Code du travail se reconnaît à son numéro ; ni un texte ni une décision ne lui ressemble', () => {
  const articles = Object.keys(articlesDuCodeDuTravail) as NumeroArticle[];
  expect(articles.filter((article) => !estArticle(article))).toEqual([]);
  expect([...textes, ...decisions].filter(estArticle)).toEqual([]);
});
