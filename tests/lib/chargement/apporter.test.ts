import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { apporter } from '../../../src/lib/chargement/apporter.ts';
import { partiesReprises } from '../../../src/lib/chargement/greffon.ts';

const charger = vi.fn(() => Promise.resolve('le module'));
const demander = vi.fn<(adresse: string) => Promise<Response>>();

beforeEach(() => {
  charger.mockClear();
  demander.mockReset();
  demander.mockImplementation(() => Promise.resolve(new Response('x')));
  vi.stubGlobal('fetch', demander);
  vi.stubGlobal('location', { href: 'https://site.invalid/verifier/' });
  // Du seul relevé des fichiers venus : le reste de `performance` sert à d’autres, pendant ce temps.
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
    { name: 'https://site.invalid/_astro/socle.js', decodedBodySize: 12 },
    { name: 'https://site.invalid/_astro/rate.js', decodedBodySize: 0 },
  ] as unknown as PerformanceEntryList);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('chaque fichier qui manque est demandé, puis le module', async () => {
  await expect(
    apporter(charger, ['_astro/socle.js', '_astro/rate.js', '_astro/b.js']),
  ).resolves.toBe('le module');
  expect(demander.mock.calls.flat()).toEqual([
    'https://site.invalid/_astro/rate.js',
    'https://site.invalid/_astro/b.js',
  ]);
});

test('tant qu’un fichier n’arrive pas, le module n’est pas demandé : il pourra l’être ensuite', async () => {
  demander.mockRejectedValueOnce(new TypeError('pas de réseau'));
  await expect(apporter(charger, ['_astro/b.js'])).rejects.toThrow('pas de réseau');
  const coupe = {
    start: (flux: ReadableStreamDefaultController) => flux.error(new Error('coupé')),
  };
  demander.mockResolvedValueOnce(new Response(new ReadableStream(coupe)));
  await expect(apporter(charger, ['_astro/b.js'])).rejects.toThrow('coupé');
  demander.mockResolvedValueOnce(new Response('', { status: 503 }));
  await expect(apporter(charger, ['_astro/b.js'])).rejects.toThrow('503');
  expect(charger).not.toHaveBeenCalled();
  await expect(apporter(charger, ['_astro/b.js'])).resolves.toBe('le module');
});

test('quitter la page interrompt la demande ou la lecture : l’échec attend un instant, qu’elle ne voit plus', async () => {
  vi.useFakeTimers();
  const coupe = {
    start: (flux: ReadableStreamDefaultController) => flux.error(new Error('coupé')),
  };
  for (const panne of [
    () => Promise.reject(new Error('coupé')),
    () => Promise.resolve(new Response(new ReadableStream(coupe))),
  ]) {
    demander.mockImplementationOnce(panne);
    const issue = vi.fn();
    apporter(charger, ['_astro/b.js']).then(issue, issue);
    await vi.advanceTimersByTimeAsync(99);
    expect(issue).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(issue).toHaveBeenCalledOnce();
  }
  vi.useRealTimers();
});

test('dans les pages, le préchargement de Vite cède la place, sous-chemin compris', async () => {
  const greffon = partiesReprises();
  expect(greffon.load('autre.js')).toBeUndefined();
  greffon.configResolved({ base: '/sous/chemin/' });
  const texte = greffon.load('\0vite/preload-helper.js') ?? '';
  const { __vitePreload: precharger } = (await import(
    `data:text/javascript,${encodeURIComponent(texte)}`
  )) as { __vitePreload: typeof apporter };
  await expect(precharger(charger, ['_astro/b.js'])).resolves.toBe('le module');
  expect(demander).toHaveBeenCalledWith('https://site.invalid/sous/chemin/_astro/b.js');
});
