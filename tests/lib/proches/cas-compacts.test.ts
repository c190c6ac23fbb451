import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ecrireLesCas, lireLesCas } from '../../../src/lib/proches/cas-compacts.ts';
import { resumerComparables } from '../../../src/lib/proches/resumer.ts';
import { fichesDeDecision } from '../../aides/decisions.ts';

const cas = resumerComparables([...fichesDeDecision].map(([id, data]) => ({ id, data })));

test('ce qu’on écrit se relit à l’identique, fait par fait', () => {
  expect(lireLesCas(ecrireLesCas(cas))).toEqual(cas);
  expect(lireLesCas('')).toEqual([]);
});

test('ni le salarié qui enregistre, ni une affaire hors du travail ne se comparent', () => {
  const ecartees = [...fichesDeDecision.keys()].filter((id) => !cas.some((un) => un.id === id));
  expect(ecartees.length).toBeGreaterThan(0);
  const portees = new Set(ecartees.map((id) => fichesDeDecision.get(id)?.portee));
  expect([...portees].sort()).toEqual(['hors-travail', 'salarie-enregistre-employeur']);
});

test('les décisions dépassées, étrangères ou connues par un commentaire sont signalées', () => {
  const reserves = (id: string) => cas.find((un) => un.id === id)?.reserves;
  expect(reserves('cass-soc-1991-88-43120-neocel')).toContain('depasse');
  expect(reserves('gpdp-2024-foodinho')).toContain('etranger');
  expect(reserves('cass-soc-2025-22-15793-telesecretaires')).toEqual([]);
});

test('tous les cas, compressés, pèsent moins de 7 ko', () => {
  expect(gzipSync(ecrireLesCas(cas)).length).toBeLessThan(7_000);
});

test('un code abîmé dit quel fichier corriger', () => {
  expect(() => lireLesCas('id\t2025-01-22\tz!')).toThrow(/codage\.ts/);
});
