import { expect, test } from 'vitest';
import { regards } from '../../../src/lib/confidentialite/regards.ts';

test('chaque regard dit ce qu’il voit et ce que le site y change, une fois', () => {
  const outils = regards.map(({ outil }) => outil);
  expect(new Set(outils).size).toBe(outils.length);
  for (const { voit, iciChange } of regards) {
    expect(voit).toMatch(/\.$/u);
    expect(iciChange).toMatch(/\.$/u);
  }
});

test('ce que le site ne peut pas cacher n’est pas enjolivé : quatre regards au moins n’y perdent rien', () => {
  expect(regards.filter(({ iciChange }) => iciChange.startsWith('Rien')).length).toBeGreaterThan(3);
});
