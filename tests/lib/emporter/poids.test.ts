import { expect, test } from 'vitest';
import { direPoids, ecrirePoids } from '../../../src/lib/emporter/poids.ts';

test('le poids se dit en mégaoctets, à la française', () => {
  expect(direPoids(1_382_809)).toBe('1,38\u00a0Mo');
});

test('le poids remplace ce que la page annonçait', () => {
  expect(ecrirePoids('<p><span data-poids-du-fichier="">au plus</span></p>', 1_200_000)).toBe(
    '<p><span data-poids-du-fichier="">1,2\u00a0Mo</span></p>',
  );
});

test('une page qui n’a plus de place pour le poids arrête la construction', () => {
  expect(() => ecrirePoids('<p></p>', 1)).toThrow('data-poids-du-fichier');
});
