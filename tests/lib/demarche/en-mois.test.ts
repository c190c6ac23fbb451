import { expect, test } from 'vitest';
import { direDuree } from '../../../src/lib/demarche/en-mois.ts';

test.each([
  [{ mois: 1 }, '1 mois'],
  [{ mois: 12 }, '12 mois'],
  [{ mois: 18 }, '18 mois'],
  [{ mois: 24 }, '2 ans'],
  [{ mois: 36 }, '3 ans'],
  [{ jours: 15 }, '15 jours'],
  [{ joursOuvrables: 5 }, '5 jours ouvrables'],
] as const)('%j se dit « %s »', (duree, texte) => {
  expect(direDuree(duree).replaceAll('\u00a0', ' ')).toBe(texte);
});
