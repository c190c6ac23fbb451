import { expect, test } from 'vitest';
import { champsDesCriteres, criteres, reponsesAuCritere } from '../../../src/lib/kit/criteres.ts';

test('les critères sont neuf, comme dans les lignes directrices, et chacun a une réponse et une raison', () => {
  expect(criteres).toHaveLength(9);
  expect(champsDesCriteres).toHaveLength(18);
  expect(new Set(champsDesCriteres.map(({ id }) => id)).size).toBe(18);
});

test('« je ne sais pas » est toujours offert', () => {
  expect(reponsesAuCritere.map(({ id }) => id)).toEqual(['oui', 'non', 'inconnu']);
});
