import { expect, test } from 'vitest';
import { porteDesReponses } from '../../../src/lib/partage/prefixe.ts';

test.each([
  ['#r=1.AA', true],
  ['#r=', true],
  ['#outil=video', false],
  ['#contenu', false],
  ['', false],
])('« %s » porte des réponses : %s', (fragment, attendu) => {
  expect(porteDesReponses(fragment)).toBe(attendu);
});
