import { expect, test } from 'vitest';
import { CLE, estGarde, oublierSurLAppareil } from '../../../src/lib/partage/cle.ts';
import type { Ouvrir } from '../../../src/lib/partage/cle.ts';

test('ce qui est gardé se voit, puis s’efface sans reste', () => {
  const contenu = new Map([[CLE, '']]);
  const ouvrir: Ouvrir = () => ({
    getItem: (cle) => contenu.get(cle) ?? null,
    setItem: (cle, valeur) => void contenu.set(cle, valeur),
    removeItem: (cle) => void contenu.delete(cle),
  });
  expect(estGarde(ouvrir)).toBe(true);
  expect(oublierSurLAppareil(ouvrir)).toBe(true);
  expect(contenu.size).toBe(0);
  expect(estGarde(ouvrir)).toBe(false);
});

test('un stockage refusé ne fait rien échouer', () => {
  const interdit: Ouvrir = () => {
    throw new DOMException('refusé', 'SecurityError');
  };
  expect(estGarde(interdit)).toBe(false);
  expect(oublierSurLAppareil(interdit)).toBe(false);
});

test('l’appareil garde sous le nom d’hier : des réponses déjà gardées se retrouvent', () => {
  expect(CLE).toBe('reponses');
});
