import { expect, test } from 'vitest';
import { suitesDesPreuves } from '../../../src/lib/controle/suites-des-preuves.ts';
import { fichesDeDecision } from '../../aides/decisions.ts';

const fiches = [...fichesDeDecision].map(([id, data]) => ({ id, data }));

test('chaque affaire comptée a jugé la preuve et la mesure, et n’est comptée qu’une fois', () => {
  const suites = suitesDesPreuves(fiches);
  const comptees = suites.flatMap(({ tenues, tombees }) => [...tenues, ...tombees]);
  expect(new Set(comptees.map(({ id }) => id)).size).toBe(comptees.length);
  for (const { preuve, tenues, tombees } of suites) {
    for (const { data } of [...tenues, ...tombees]) expect(data.decide.preuve).toBe(preuve);
    expect(tombees.map(({ data }) => data.decide.rupture)).not.toContain('maintenue');
  }
});

test('une preuve admise a le plus souvent laissé tenir la mesure, une preuve écartée non', () => {
  const [admises, ecartees] = suitesDesPreuves(fiches);
  expect(admises?.tenues.length).toBeGreaterThan(admises?.tombees.length ?? 0);
  expect(ecartees?.tombees.length).toBeGreaterThan(ecartees?.tenues.length ?? 0);
});
