import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lireDesDonnees, lireUnFichier } from '../../../src/lib/chargement/lire-un-fichier.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Une réponse dont le corps s’interrompt en chemin, comme quand la page se quitte. */
const coupee = () =>
  new Response(
    new ReadableStream({
      start: (flux) => flux.error(new DOMException('coupée', 'AbortError')),
    }),
  );

const repondre = (...reponses: readonly (() => Promise<Response>)[]) => {
  const reste = [...reponses];
  vi.stubGlobal('fetch', () => reste.shift()?.());
};

test('un texte se lit sans les blancs qui l’entourent ; des données, comme leur page les a écrites', async () => {
  repondre(
    () => Promise.resolve(new Response(' a b \n')),
    () => Promise.resolve(Response.json({ cle: [1] })),
  );
  expect(await lireUnFichier('/a.txt')).toBe('a b');
  expect(await lireDesDonnees('/a.json')).toEqual({ cle: [1] });
});

const pannes = {
  'la demande échoue': () => Promise.reject(new TypeError('pas de réseau')),
  'la lecture s’interrompt': () => Promise.resolve(coupee()),
  'le fichier manque': () => Promise.resolve(new Response('', { status: 404 })),
};

for (const [nom, panne] of Object.entries(pannes))
  for (const lire of [lireUnFichier, lireDesDonnees])
    test(`${nom} (${lire.name}) : l’échec attend un instant, qu’une page quittée ne voit pas`, async () => {
      repondre(panne);
      const issue = vi.fn();
      lire('/a.json').then(issue, issue);
      await vi.advanceTimersByTimeAsync(99);
      expect(issue).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect(issue).toHaveBeenCalledExactlyOnceWith(expect.any(Error));
    });
