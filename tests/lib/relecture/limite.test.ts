import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LONGUEUR_MAXIMALE, placeQuiReste, refus } from '../../../src/lib/relecture/limite.ts';

const long = (de: number) => 'a'.repeat(LONGUEUR_MAXIMALE + de);

test('la place qui reste s’accorde, et ce qui dépasse est compté', () => {
  expect(placeQuiReste('')).toBe('Il reste 20\u202f000 signes.');
  expect(placeQuiReste(long(-1))).toBe('Il reste 1 signe.');
  expect(placeQuiReste(long(0))).toBe('Il reste 0 signe.');
  expect(placeQuiReste(long(1))).toBe('1 signe de trop.');
  expect(placeQuiReste('😀'.repeat(10_001))).toBe('2 signes de trop.');
});

test('un texte vide ou trop long est refusé, jamais coupé', () => {
  expect(refus(' \n\u00a0')).toMatch(/Collez/);
  expect(refus(long(345))).toBe('345 signes de trop. Relisez-le en plusieurs fois.');
  expect(refus(long(0))).toBeUndefined();
});

test('un texte anglais n’est pas dit sans reproche ; un texte français qui cite l’anglais est lu', () => {
  const anglais =
    'The CNIL fined the company. We collect the position of your vehicle to organise deliveries.';
  expect(refus(anglais)).toMatch(/anglais/);
  expect(refus(anglais.toUpperCase())).toMatch(/anglais/);
  expect(refus('Le « right to be let alone » fonde la vie privée au travail.')).toBeUndefined();
  expect(refus('CCTV in operation. Contact: rh@exemplia.example')).toBeUndefined();
});

test('aucun passage de réglage n’est pris pour de l’anglais', () => {
  const dossier = new URL('./corpus/', import.meta.url);
  const lignes = readdirSync(dossier)
    .filter((nom) => nom.startsWith('reglage'))
    .flatMap((nom) => readFileSync(new URL(nom, dossier), 'utf8').split('\n'))
    .filter((ligne) => ligne.trim() !== '' && ligne.length < 20_000);
  expect(lignes.length).toBeGreaterThan(5_000);
  expect(lignes.filter((ligne) => refus(ligne) !== undefined)).toEqual([]);
});
