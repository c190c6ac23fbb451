import { expect, test } from 'vitest';
import { courante } from '../../../src/lib/liens/courante.ts';

test('une entrée de menu dit si l’on est sur sa page, derrière elle, ou ailleurs', () => {
  expect(courante('/agir/', '/agir/', [])).toBe('page');
  expect(courante('/decisions/', '/decisions/la-preuve/', ['/decisions/'])).toBe('true');
  expect(courante('/agir/', '/delais/', ['/agir/'])).toBe('true');
  expect(courante('/agir/', '/a-propos/', [])).toBeUndefined();
});
