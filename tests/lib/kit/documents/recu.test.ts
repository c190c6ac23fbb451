import { expect, test } from 'vitest';
import { recu } from '../../../../src/lib/kit/documents/recu.ts';
import { remplirModele } from '../../../../src/lib/lettres/saisie.ts';
import { saisieEntiere, textesDe } from '../../../aides/kit.ts';

test('le reçu dit qu’il accuse une lecture et ne vaut pas consentement', () => {
  const texte = textesDe(remplirModele(recu, saisieEntiere).passages).join('\n');
  expect(texte).toContain('accusé de lecture');
  expect(texte).toContain('ne vaut ni accord, ni consentement');
  expect(texte).toMatch(/Signature\u00a0: …+/);
});
