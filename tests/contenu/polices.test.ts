import { readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const dossier = new URL('../../src/assets/polices/', import.meta.url);

test('les polices pèsent au plus 70 000 octets en tout', () => {
  const tailles = readdirSync(dossier)
    .filter((nom) => nom.endsWith('.woff2'))
    .map((nom) => statSync(new URL(nom, dossier)).size);
  expect(tailles).toHaveLength(3);
  expect(tailles.reduce((somme, taille) => somme + taille, 0)).toBeLessThanOrEqual(70_000);
});
