import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Arrivees } from '../../../src/components/quiz/partage/arrivees.svelte.ts';
import type { Dossier } from '../../../src/lib/droit/surveillance/index.ts';
import { panne, provenances } from '../../../src/lib/partage/arrivee.ts';
import { refus } from '../../../src/lib/partage/lecture.ts';

const dossier: Dossier = { communs: { role: 'salarie' }, parDispositif: {} };

/** Un questionnaire, vide ou non, et ce que l’on y a rangé ; changer d’écran y oublie ce qui se disait. */
function recevoir(vide: boolean) {
  const ranges: (readonly [Dossier, string])[] = [];
  const arrivees: Arrivees = new Arrivees({
    estVide: () => vide,
    ranger: (recu, origine) => {
      ranges.push([recu, origine]);
      arrivees.oublier();
    },
  });
  return { arrivees, ranges };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('des réponses arrivent dans un questionnaire vide : elles s’y rangent, et l’on dit d’où elles viennent', async () => {
  const { arrivees, ranges } = recevoir(true);
  arrivees.attendre('lien', () => Promise.resolve({ dossier, avis: ['Une règle a changé.'] }));
  await vi.advanceTimersByTimeAsync(0);
  expect(ranges).toEqual([[dossier, 'lien']]);
  expect(arrivees.dite.arrivee).toBeUndefined();
  expect(arrivees.dite.provenance).toBe(provenances.lien);
  expect(arrivees.dite.avis).toEqual(['Une règle a changé.']);
});

test('sur des réponses déjà là, rien ne se remplace sans le demander', async () => {
  const { arrivees, ranges } = recevoir(false);
  const arriver = async () => {
    arrivees.attendre('fichier', () => Promise.resolve({ dossier }));
    await vi.advanceTimersByTimeAsync(0);
  };
  await arriver();
  expect(arrivees.dite.arrivee).toEqual({ dossier, origine: 'fichier', avis: [] });
  arrivees.refuser();
  expect(arrivees.dite.arrivee).toBeUndefined();
  expect(ranges).toEqual([]);
  await arriver();
  arrivees.accepter();
  expect(ranges).toEqual([[dossier, 'fichier']]);
  expect(arrivees.dite.arrivee).toBeUndefined();
  expect(arrivees.dite.provenance).toBe(provenances.fichier);
});

test('ce qui ne se lit pas se dit, et ne se range pas ; ce que l’appareil n’avait pas ne dit rien', async () => {
  const { arrivees, ranges } = recevoir(true);
  arrivees.attendre('lien', () => Promise.resolve(refus('Ce lien est abîmé.')));
  await vi.advanceTimersByTimeAsync(0);
  expect(arrivees.dite.arrivee).toEqual({ message: 'Ce lien est abîmé.' });
  arrivees.accepter();
  arrivees.attendre('appareil', () => Promise.resolve(undefined));
  await vi.advanceTimersByTimeAsync(0);
  expect(arrivees.dite.arrivee).toBeUndefined();
  expect(ranges).toEqual([]);
});

test('le réseau manque : on le dit une fois, on recommence, et refuser y met fin', async () => {
  const { arrivees, ranges } = recevoir(true);
  const lire = vi.fn<() => Promise<{ dossier: Dossier }>>().mockRejectedValue(new Error('réseau'));
  arrivees.attendre('lien', lire);
  await vi.advanceTimersByTimeAsync(0);
  const dite = arrivees.dite.arrivee;
  expect(dite).toMatchObject({ message: panne });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(lire).toHaveBeenCalledTimes(2);
  expect(arrivees.dite.arrivee).toBe(dite);
  arrivees.refuser();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(lire).toHaveBeenCalledTimes(2);
  expect(arrivees.dite.arrivee).toBeUndefined();
  if (dite === undefined || 'dossier' in dite) throw new Error('la panne n’est pas dite');
  lire.mockResolvedValue({ dossier });
  dite.reessayer?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(ranges).toEqual([[dossier, 'lien']]);
});

test('une attente nouvelle fait renoncer à celle d’avant, et un autre écran à ce qui se disait', async () => {
  const { arrivees } = recevoir(true);
  const avant = vi.fn<() => Promise<undefined>>().mockRejectedValue(new Error('réseau'));
  arrivees.attendre('lien', avant);
  await vi.advanceTimersByTimeAsync(0);
  arrivees.attendre('fichier', () => Promise.resolve({ dossier }));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(avant).toHaveBeenCalledTimes(1);
  expect(arrivees.dite.provenance).toBe(provenances.fichier);
  arrivees.oublier();
  expect(arrivees.dite).toEqual({});
});
