import { expect, test } from 'vitest';
import { uneFois } from '../../../src/lib/contenu/une-fois.ts';

test('à la construction, le calcul n’est fait qu’une fois ; en développement, à chaque demande', () => {
  let calculs = 0;
  const compter = () => (calculs += 1);
  const bati = uneFois(compter, true);
  expect([bati(), bati(), bati()]).toEqual([1, 1, 1]);
  const enCours = uneFois(compter, false);
  expect([enCours(), enCours()]).toEqual([2, 3]);
});
