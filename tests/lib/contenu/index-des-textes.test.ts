import { expect, test } from 'vitest';
import type { Citation } from '../../../src/lib/citations/cite-par.ts';
import { indexerLesTextes } from '../../../src/lib/contenu/index-des-textes.ts';

const citation = (sorte: Citation['sorte'], titre: string): Citation => ({
  sorte,
  titre,
  adresse: `/${titre}/`,
  passages: [],
});
const source = (id: string, libelle: string) => ({ id, libelle, adresse: `/${id}/` });

test('chaque texte dit ses articles, et compte ses outils et ses décisions', () => {
  const preuve = citation('article', 'preuve');
  const citants = new Map([
    [
      'a',
      [
        citation('obligation', 'informer'),
        preuve,
        citation('dispositif', 'badge'),
        citation('decision', 'nikon'),
        citation('decision', 'canon'),
      ],
    ],
  ]);
  expect(indexerLesTextes([source('a', 'art. L. 1')], citants)).toEqual([
    { libelle: 'art. L. 1', adresse: '/a/', articles: [preuve], outils: 1, decisions: 2 },
  ]);
});

test('un texte que seule une règle cite n’y est pas', () => {
  const citants = new Map([['a', [citation('obligation', 'informer')]]]);
  expect(indexerLesTextes([source('a', 'art. L. 1'), source('b', 'art. 2')], citants)).toEqual([]);
});

test('l’ordre est celui des numéros, règlement et loi mêlés', () => {
  const citants = new Map(['a', 'b', 'c'].map((id) => [id, [citation('article', 'preuve')]]));
  const sources = [
    source('a', 'art. L. 1235-1'),
    source('b', 'art. R. 1232-13'),
    source('c', 'art. L. 1232-6'),
  ];
  expect(indexerLesTextes(sources, citants).map(({ adresse }) => adresse)).toEqual([
    '/c/',
    '/b/',
    '/a/',
  ]);
});
