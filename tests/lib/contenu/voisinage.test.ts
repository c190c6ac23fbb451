import { expect, test } from 'vitest';
import { aLireEnsuite, voisins } from '../../../src/lib/contenu/voisinage.ts';

const a = { id: 'a', sources: ['1', '2', '3'], suite: [] };
const b = { id: 'b', sources: ['3'] };
const c = { id: 'c', sources: ['1', '2'] };
const d = { id: 'd', sources: ['9'] };
const ids = (entrees: readonly { readonly id: string }[]) => entrees.map(({ id }) => id);

test('le plus de sources communes d’abord, et rien sans source commune', () => {
  expect(ids(voisins(a.sources, [b, c, d], 3))).toEqual(['c', 'b']);
});

test('ce que l’auteur nomme passe avant les voisins, sans répétition ni soi-même', () => {
  expect(ids(aLireEnsuite({ ...a, suite: ['d'] }, [a, b, c, d], 2))).toEqual(['d', 'c']);
  expect(ids(aLireEnsuite({ ...a, suite: ['c'] }, [a, b, c, d], 4))).toEqual(['c', 'b']);
});

test.each(['absent', 'a'])('nommer « %s » arrête la construction en disant où corriger', (id) => {
  expect(() => aLireEnsuite({ ...a, suite: [id] }, [a, b], 2)).toThrow(/articles\/a\.mdx/);
});
