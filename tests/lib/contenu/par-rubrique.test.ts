import { expect, test } from 'vitest';
import { parRubrique } from '../../../src/lib/contenu/par-rubrique.ts';
import { article, rubriques } from '../../../src/lib/schemas/article.ts';

test('les articles suivent leur rubrique, puis leur rang ; une rubrique vide se tait', () => {
  const rangees = parRubrique([
    { id: 'preuve', rubrique: 'suites', ordre: 10 },
    { id: 'le-cse', rubrique: 'regles', ordre: 5 },
    { id: 'consentement', rubrique: 'regles', ordre: 2 },
  ] as const);
  expect(rangees.map(({ titre, articles }) => [titre, articles.map(({ id }) => id)])).toEqual([
    ['Les règles', ['consentement', 'le-cse']],
    ['La preuve, la sanction, les recours', ['preuve']],
  ]);
});

test('chaque rubrique admise dans un en-tête a son intitulé, et l’inverse', () => {
  expect(article.shape.rubrique.options).toEqual(Object.keys(rubriques));
});
