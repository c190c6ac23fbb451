import { expect, test } from 'vitest';
import { inverser } from '../../../src/lib/citations/cite-par.ts';

const article = { sorte: 'article', titre: 'Un article', adresse: '/un/' } as const;
const obligation = {
  sorte: 'obligation',
  titre: 'Informer',
  adresse: '/regles/#informer',
} as const;

const citations = inverser([
  { citant: article, sources: ['L1', 'L2'] },
  {
    citant: obligation,
    sources: ['L1'],
    passages: [
      { texte: 'Rien n’a été dit.', sources: ['L1', 'L3'] },
      { texte: 'Sans objet.', sources: ['L3'] },
    ],
  },
]);

test('chaque source connaît tous ceux qui la citent, dans l’ordre', () => {
  expect(citations.get('L1')?.map(({ titre }) => titre)).toEqual(['Un article', 'Informer']);
  expect(citations.get('L2')?.map(({ titre }) => titre)).toEqual(['Un article']);
});

test('une source citée par une seule ligne mène à cette ligne', () => {
  expect(citations.get('L3')).toEqual([
    { ...obligation, passages: ['Rien n’a été dit.', 'Sans objet.'] },
  ]);
  expect(citations.get('L1')?.[1]?.passages).toEqual(['Rien n’a été dit.']);
});

test('une source que personne ne cite n’y est pas', () => {
  expect(citations.has('L9')).toBe(false);
});
