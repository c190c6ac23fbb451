import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attenteApres, insister } from '../../../src/lib/chargement/reprise.ts';

const fenetre = new EventTarget();
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', fenetre.addEventListener.bind(fenetre));
  vi.stubGlobal('removeEventListener', fenetre.removeEventListener.bind(fenetre));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('l’attente double, jusqu’à une minute', () => {
  expect([1, 2, 3, 9].map(attenteApres)).toEqual([2_000, 4_000, 8_000, 60_000]);
});

const echouer = () => vi.fn<() => Promise<string>>(() => Promise.reject(new Error('réseau')));

test('on recommence quand la connexion revient, une seule fois par échec', async () => {
  const charger = echouer();
  const renoncer = insister(charger, () => undefined);
  await vi.advanceTimersByTimeAsync(0);
  fenetre.dispatchEvent(new Event('online'));
  fenetre.dispatchEvent(new Event('online'));
  expect(charger).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(3_999);
  expect(charger).toHaveBeenCalledTimes(2);
  renoncer();
});

test('sinon, après l’attente, plus longue à chaque échec', async () => {
  const charger = echouer();
  const renoncer = insister(charger, () => undefined);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(charger).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(3_999);
  expect(charger).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(charger).toHaveBeenCalledTimes(3);
  renoncer();
});

test('une partie dont rien ne dit l’attente se redemande tant qu’elle manque, et ne se reçoit qu’une fois', async () => {
  const charger = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('réseau'))
    .mockRejectedValueOnce(new Error('réseau'))
    .mockResolvedValue('là');
  const recevoir = vi.fn();
  const manquer = vi.fn();
  insister(charger, recevoir, manquer);
  await vi.advanceTimersByTimeAsync(1_999);
  expect(charger).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(charger).toHaveBeenCalledTimes(2);
  fenetre.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(charger).toHaveBeenCalledTimes(3);
  expect(recevoir).toHaveBeenCalledExactlyOnceWith('là');
  expect(manquer).toHaveBeenCalledTimes(2);
});

test('y renoncer n’en demande plus, et ne reçoit plus ce qui arrive', async () => {
  const charger = vi.fn(() => Promise.reject(new Error('réseau')));
  const recevoir = vi.fn();
  const renoncer = insister(charger, recevoir);
  await vi.advanceTimersByTimeAsync(0);
  renoncer();
  fenetre.dispatchEvent(new Event('online'));
  insister(() => Promise.resolve('là'), recevoir)();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(charger).toHaveBeenCalledTimes(1);
  expect(recevoir).not.toHaveBeenCalled();
});
