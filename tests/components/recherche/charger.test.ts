import { expect, test } from 'vitest';
import {
  chargerLAnnuaire,
  chargerLeTexteEntier,
} from '../../../src/components/recherche/charger.ts';

test('un fichier qui manque se redemande au prochain appel : l’échec n’est pas retenu', async () => {
  const premier = chargerLAnnuaire();
  await expect(premier).rejects.toThrow();
  const second = chargerLAnnuaire();
  expect(second).not.toBe(premier);
  await expect(second).rejects.toThrow();
});

test('deux appels pendant la même attente n’en font qu’un', async () => {
  const [un, deux] = [chargerLeTexteEntier(), chargerLeTexteEntier()];
  expect(un).toBe(deux);
  await expect(un).rejects.toThrow();
});
