import { expect, test } from 'vitest';
import type { Citation } from '../../../src/lib/citations/cite-par.ts';
import { grouper } from '../../../src/lib/citations/groupes.ts';

const citation = (sorte: Citation['sorte'], titre: string): Citation => ({
  sorte,
  titre,
  adresse: `/${titre}/`,
  passages: [],
});

test('range les citants par sorte : ce que la source fonde, puis qui en parle ; rien de vide', () => {
  const groupes = grouper([
    citation('decision', 'd1'),
    citation('article', 'a1'),
    citation('obligation', 'o1'),
    citation('decision', 'd2'),
  ]);
  expect(groupes.map(({ sorte, citants }) => [sorte, citants.map(({ titre }) => titre)])).toEqual([
    ['obligation', ['o1']],
    ['article', ['a1']],
    ['decision', ['d1', 'd2']],
  ]);
  expect(grouper([])).toEqual([]);
});
