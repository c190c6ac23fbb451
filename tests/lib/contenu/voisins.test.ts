import { expect, test } from 'vitest';
import { exigerDansLeGlossaire } from '../../../src/lib/contenu/voisins.ts';

const noms = new Map([['cse', 'CSE']]);

test('un voisin connu est rendu avec son nom', () => {
  expect(exigerDansLeGlossaire(noms, 'avis', ['cse'])).toEqual([['cse', 'CSE']]);
});

test('un voisin absent arrête la construction en nommant la fiche', () => {
  expect(() => exigerDansLeGlossaire(noms, 'avis', ['absent'])).toThrow(
    /absent.*src\/content\/glossaire\/avis\.md/,
  );
});
