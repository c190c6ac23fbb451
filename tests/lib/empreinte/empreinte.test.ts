import fc from 'fast-check';
import { expect, test } from 'vitest';
import { empreinte } from '../../../src/lib/empreinte/empreinte.ts';

// Les valeurs publiées avec l’algorithme FNV-1a, 32 bits.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('l’empreinte de « %s » est celle que publie l’algorithme', (texte, attendue) => {
  expect(empreinte(texte)).toBe(attendue);
});

test('un entier positif de 32 bits, le même pour le même texte', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (texte) => {
      const somme = empreinte(texte);
      expect(Number.isInteger(somme) && somme >= 0 && somme < 2 ** 32).toBe(true);
      expect(empreinte(texte)).toBe(somme);
    }),
  );
});
