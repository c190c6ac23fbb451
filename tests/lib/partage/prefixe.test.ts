import { expect, test } from 'vitest';
import { porteDesReponses, redresser } from '../../../src/lib/partage/prefixe.ts';

test.each([
  ['#r=1.AA', true],
  ['#r=', true],
  ['#outil=video', false],
  ['#R=1.AA', true],
  ['##r=1.AA', true],
  ['#r%3D1.AA', true],
  ['#r%253D1.AA', true],
  ['#%72=1.AA', true],
  ['#r1.AA', true],
  ['#r = 1.AA', true],
  ['#contenu', false],
  ['#reponses', false],
  ['#r2', false],
  ['', false],
])('« %s » porte des réponses : %s', (fragment, attendu) => {
  expect(porteDesReponses(fragment)).toBe(attendu);
});

test('une suite de « % » mal formée reste telle quelle', () => {
  expect(redresser('#r=1.%E9%zz%')).toBe('#r=1.%E9%zz%');
});
