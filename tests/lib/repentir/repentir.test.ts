import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DELAI_POUR_SE_RAVISER, Repentir } from '../../../src/lib/repentir/repentir.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Un repentir, et ce qu’il a dit. */
function preparer() {
  const dits: boolean[] = [];
  return { repentir: new Repentir((possible) => dits.push(possible)), dits };
}

test('on se ravise une fois, et une seule', () => {
  const { repentir, dits } = preparer();
  const rendre = vi.fn<() => void>();
  repentir.offrir(rendre);
  expect(dits.at(-1)).toBe(true);
  repentir.prendre()?.();
  expect(rendre).toHaveBeenCalledOnce();
  expect(dits.at(-1)).toBe(false);
  expect(repentir.prendre()).toBeUndefined();
});

test('juste avant vingt secondes on peut encore ; à vingt secondes, plus rien ne reste', () => {
  const { repentir, dits } = preparer();
  repentir.offrir(() => undefined);
  vi.advanceTimersByTime(DELAI_POUR_SE_RAVISER - 1);
  expect(dits.at(-1)).toBe(true);
  vi.advanceTimersByTime(1);
  expect(dits.at(-1)).toBe(false);
  expect(repentir.prendre()).toBeUndefined();
});

test('le geste suivant vide la mémoire, et la minuterie ne réveille rien', () => {
  const { repentir, dits } = preparer();
  repentir.offrir(() => undefined);
  repentir.oublier();
  expect(repentir.prendre()).toBeUndefined();
  expect(vi.getTimerCount()).toBe(0);
  expect(dits.at(-1)).toBe(false);
});

test('effacer deux fois : la seconde offre remplace la première, et repart pour vingt secondes', () => {
  const { repentir } = preparer();
  const [premier, second] = [vi.fn<() => void>(), vi.fn<() => void>()];
  repentir.offrir(premier);
  vi.advanceTimersByTime(DELAI_POUR_SE_RAVISER - 1);
  repentir.offrir(second);
  vi.advanceTimersByTime(DELAI_POUR_SE_RAVISER - 1);
  repentir.prendre()?.();
  expect(premier).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledOnce();
});

test('ce qui attendait s’abandonne dès que l’on ne peut plus se raviser, une fois ; jamais si l’on s’est ravisé', () => {
  const { repentir } = preparer();
  const [repris, passe, remplace] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()];
  repentir.offrir(() => undefined, repris);
  repentir.prendre();
  repentir.offrir(() => undefined, remplace);
  repentir.offrir(() => undefined, passe);
  expect(remplace).toHaveBeenCalledOnce();
  expect(passe).not.toHaveBeenCalled();
  vi.advanceTimersByTime(DELAI_POUR_SE_RAVISER);
  repentir.oublier();
  expect(passe).toHaveBeenCalledOnce();
  expect(repris).not.toHaveBeenCalled();
});
