import { expect, test } from 'vitest';
import { uneSeuleDemande } from '../../../src/lib/chargement/une-seule-demande.ts';

test('plusieurs demandes, même en même temps, ne chargent qu’une fois', async () => {
  let fois = 0;
  const charger = uneSeuleDemande(() => Promise.resolve((fois += 1)));
  expect(await Promise.all([charger(), charger()])).toEqual([1, 1]);
  expect(await charger()).toBe(1);
});

test('après un échec, on peut redemander', async () => {
  let fois = 0;
  const charger = uneSeuleDemande(() => {
    fois += 1;
    return fois === 1 ? Promise.reject(new Error('coupure')) : Promise.resolve('là');
  });
  await expect(charger()).rejects.toThrow('coupure');
  await expect(charger()).resolves.toBe('là');
});
