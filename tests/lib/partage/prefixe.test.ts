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
  ['#r12.AA', true],
  ['#r:1.AA', true],
  ['#rx1.AA', false],
  ['#contenu#r=1.AA', false],
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

test('trois passages par une messagerie se défont, un quatrième non', () => {
  expect(redresser('#r%25253D1.AA')).toBe('#r=1.AA');
  expect(redresser('#r%2525253D1.AA')).toBe('#r%3D1.AA');
});

test('ce qui ne se voit pas s’en va, où qu’il soit ; un accent recopié en pour cent revient', () => {
  expect(redresser('#r=\u00ad1.\u200bA\u200d A\t\u2060\ufeff\n')).toBe('#r=1.AA');
  expect(redresser('#d%C3%A9lais%E2%80%8B')).toBe('#délais');
});
