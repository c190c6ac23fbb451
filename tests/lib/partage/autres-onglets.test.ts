import { afterEach, expect, test, vi } from 'vitest';
import { AutresOnglets } from '../../../src/lib/partage/autres-onglets.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('effacer dans un onglet efface dans les autres, et pas deux fois dans le sien', async () => {
  const [ici, la] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const [un, autre] = [new AutresOnglets(ici), new AutresOnglets(la)];
  un.effacer();
  await vi.waitFor(() => expect(la).toHaveBeenCalledOnce());
  expect(ici).not.toHaveBeenCalled();
  un.fermer();
  autre.fermer();
});

test('un autre message n’efface rien', async () => {
  const effacer = vi.fn<() => void>();
  const onglet = new AutresOnglets(effacer);
  const etranger = new BroadcastChannel('a-ma-connaissance');
  etranger.postMessage({ effacer: true });
  etranger.postMessage('effacer');
  await vi.waitFor(() => expect(effacer).toHaveBeenCalled());
  expect(effacer).toHaveBeenCalledOnce();
  etranger.close();
  onglet.fermer();
});

test('sans canal, l’onglet présent s’efface seul, sans erreur', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const onglet = new AutresOnglets(() => undefined);
  expect(() => {
    onglet.effacer();
    onglet.fermer();
  }).not.toThrow();
});
