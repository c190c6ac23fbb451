import { expect, test } from 'vitest';
import { vocabulaire } from '../../../src/lib/droit/surveillance/vocabulaire/faits.ts';
import { bases } from '../../../src/lib/images/six-bases.ts';

test('six bases, de a à f, dans l’ordre de l’article 6', () => {
  expect(bases.map(({ lettre }) => lettre).join('')).toBe('abcdef');
});

test('toutes celles que le questionnaire demande y sont', () => {
  const demandees = vocabulaire.base.reponses.filter((r) => r !== 'aucune' && r !== 'inconnu');
  expect(bases.map(({ id }) => id)).toEqual(expect.arrayContaining(demandees));
});

test('le consentement ne porte presque jamais un contrôle ; seul l’intérêt légitime passe un test', () => {
  const ceux = (portance: string) => bases.filter((b) => b.portance === portance).map((b) => b.id);
  expect(ceux('presque-jamais')).toEqual(['consentement']);
  expect(ceux('apres-test')).toEqual(['interet-legitime']);
});
