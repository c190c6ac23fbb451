import { afterEach, expect, test, vi } from 'vitest';
import type { Component } from 'svelte';
import { monterHorsDeLaPage } from '../../../src/components/quiz/hors-de-la-page.ts';

const [mount, unmount] = vi.hoisted(() => [vi.fn(), vi.fn()]);
vi.mock('svelte', () => ({ mount, unmount }));
afterEach(() => vi.clearAllMocks());

test('un composant se monte hors de la page, rend ce qu’il sait faire, et se démonte une fois', () => {
  const gestes = { entrer: () => undefined };
  mount.mockImplementation((_: unknown, { target }: { target: HTMLElement }) => {
    target.innerHTML = '<p>le composant</p>';
    return gestes;
  });
  // Frontière : le composant est feint.
  const composant = 'le composant' as unknown as Component<{ nom: string }, typeof gestes>;
  const monte = monterHorsDeLaPage(composant, { nom: 'lui' });
  expect(mount).toHaveBeenCalledExactlyOnceWith(composant, {
    target: monte.noeud,
    props: { nom: 'lui' },
  });
  expect(monte.gestes).toBe(gestes);
  expect(monte.noeud.textContent).toBe('le composant');
  expect(monte.noeud.isConnected).toBe(false);
  monte.demonter();
  expect(unmount).toHaveBeenCalledExactlyOnceWith(gestes);
});
