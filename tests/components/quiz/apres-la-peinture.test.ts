import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { apresLaPeinture } from '../../../src/components/quiz/apres-la-peinture.ts';

let images: FrameRequestCallback[] = [];
beforeEach(() => {
  images = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (image: FrameRequestCallback) => images.push(image));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Dit si la suite est venue. */
function attendre(): () => Promise<boolean> {
  let venue = false;
  void apresLaPeinture().then(() => (venue = true));
  return async () => {
    await vi.advanceTimersByTimeAsync(50);
    return venue;
  };
}

test('la suite attend l’image, puis une tâche de plus : l’image est alors peinte', async () => {
  const venue = attendre();
  expect(await venue()).toBe(false);
  images[0]?.(0);
  expect(await venue()).toBe(true);
});

test('dans un onglet caché, aucune image ne vient : la suite ne l’attend pas', async () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  expect(await attendre()()).toBe(true);
  expect(images).toEqual([]);
});
