import { expect, test } from 'vitest';
import { sourcesDuKit } from '../../../../src/lib/kit/documents/sources.ts';

test('la page porte chaque texte qu’un document peut citer, durées de chaque outil comprises', () => {
  const sources = sourcesDuKit();
  expect(new Set(sources).size).toBe(sources.length);
  expect(sources).toEqual(
    expect.arrayContaining(['L1222-4', 'rgpd-13', 'rgpd-30', 'csi-l252-5', 'cnil-aipd-2018-327']),
  );
});
