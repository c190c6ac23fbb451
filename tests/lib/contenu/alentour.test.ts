import { expect, it } from 'vitest';
import { voisinage } from '../../../src/lib/contenu/alentour.ts';

const liste = [...'abcdefg'].map((id) => ({ id }));
const autour = (id: string, chaque: number) =>
  voisinage(liste, id, chaque)
    .map((entree) => entree.id)
    .join('');

it.each([
  ['d', 2, 'bcef'],
  ['a', 2, 'bcde'],
  ['g', 2, 'cdef'],
  ['d', 9, 'abcefg'],
])('autour de « %s », %i de chaque côté : %s', (id, chaque, attendus) => {
  expect(autour(id, chaque)).toBe(attendus);
});
