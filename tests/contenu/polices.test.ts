import { statSync } from 'node:fs';
import { expect, test } from 'vitest';

const peser = (nom: string) =>
  statSync(new URL(`../../src/assets/polices/${nom}.woff2`, import.meta.url)).size;

test('les deux polices d’une page ordinaire pèsent au plus 29 000 octets', () => {
  expect(peser('texte') + peser('titre')).toBeLessThanOrEqual(29_000);
});

test('les trois ensemble, au plus 46 000', () => {
  expect(peser('texte') + peser('titre') + peser('texte-italique')).toBeLessThanOrEqual(46_000);
});
