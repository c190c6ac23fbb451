import { expect, test } from 'vitest';
import { segmenter } from '../../../src/lib/relecture/segments.ts';
import type { Marque } from '../../../src/lib/relecture/types.ts';

const marque = (debut: number, fin: number) => ({ debut, fin }) as Marque;

test('chaque marque a son morceau, à son rang ; aucun morceau n’est vide', () => {
  expect(segmenter('abcdef', [marque(1, 3), marque(3, 4)])).toEqual([
    { texte: 'a' },
    { texte: 'bc', rang: 0 },
    { texte: 'd', rang: 1 },
    { texte: 'ef' },
  ]);
  expect(segmenter('abc', [marque(0, 3)])).toEqual([{ texte: 'abc', rang: 0 }]);
  expect(segmenter('', [])).toEqual([]);
});
