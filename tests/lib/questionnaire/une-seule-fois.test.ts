import { expect, test } from 'vitest';
import { uneSeuleFois } from '../../../src/lib/questionnaire/une-seule-fois.ts';

test.each([
  [0, false],
  [1, false],
  [2, true],
  [3, true],
])('un clic de rang %i est retenu : %s', (detail, retenu) => {
  const clic = Object.assign(new Event('click', { cancelable: true }), { detail });
  uneSeuleFois(clic as unknown as MouseEvent);
  expect(clic.defaultPrevented).toBe(retenu);
});
