import { expect, test } from 'vitest';
import { citerUnePhrase } from '../../../src/lib/citations/a-coller.ts';

test('une phrase à écrire se copie avec ce qui l’appuie et l’adresse de sa carte', () => {
  const adresse = 'https://x.example/idees-recues/consentement/';
  expect(citerUnePhrase('« L’employeur informe. »', 'L. 1222-4', adresse)).toBe(
    `« L’employeur informe. »\nL. 1222-4, À ma connaissance, ${adresse}`,
  );
  expect(citerUnePhrase('« Oui. »', undefined, adresse)).toBe(
    `« Oui. »\nÀ ma connaissance, ${adresse}`,
  );
});
