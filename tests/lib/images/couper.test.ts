import { expect, test } from 'vitest';
import { couper } from '../../../src/lib/images/couper.ts';

test('coupe entre les mots, sans en perdre', () => {
  const lignes = couper('Objection du comité d’entreprise', 14);
  expect(lignes).toEqual(['Objection du', 'comité', 'd’entreprise']);
});

test('un mot plus long que la ligne reste entier', () => {
  expect(couper('anticonstitutionnellement', 5)).toEqual(['anticonstitutionnellement']);
});

test('ne coupe pas à une espace insécable', () => {
  expect(couper('20\u00a0octobre 2023', 4)).toEqual(['20\u00a0octobre', '2023']);
});
