import { expect, test } from 'vitest';
import { champDuCritere, criteres } from '../../../src/lib/kit/criteres.ts';
import { filtrer } from '../../../src/lib/kit/filtrer.ts';
import type { Valeurs } from '../../../src/lib/lettres/types.ts';

/** Tous les critères à « non », sauf les premiers. */
const repondre = (...reponses: readonly string[]): Valeurs =>
  Object.fromEntries(criteres.map(({ id }, rang) => [champDuCritere(id), reponses[rang] ?? 'non']));

const badge = { outil: 'badge', frequence: 'ponctuelle' };
const lire = (valeurs: Valeurs) => {
  const { issue, raisons, sources } = filtrer(valeurs);
  return { issue, raisons: raisons.map((une) => une.replaceAll('\u00a0', ' ')), sources };
};

test('due d’après la liste : la liste d’abord, puis le compte, sans le motif de la règle', () => {
  expect(lire({ outil: 'biometrie', frequence: 'constante', ...repondre() })).toEqual({
    issue: 'due',
    raisons: [
      'La liste de la CNIL vise la surveillance constante de l’activité, la biométrie, l’IA du personnel et les alertes.',
      'Critères remplis : 0 sur 9.',
    ],
    sources: ['rgpd-35', 'cnil-aipd-2018-327'],
  });
});

test('due par deux critères : ce qui est sûr, ce qui ne l’est pas, ce qui manque', () => {
  expect(lire({ ...badge, ...repondre('oui', 'oui', 'inconnu', '') })).toEqual({
    issue: 'due',
    raisons: [
      expect.any(String) as string,
      'Critères remplis : 2 sur 9.',
      'Critères sans réponse sûre : 1.',
      'Critères sans réponse : 1.',
    ],
    sources: ['rgpd-35', 'g29-aipd-2017', 'cnil-aipd-2018-326'],
  });
});

test('incomplet tant qu’un critère, l’outil ou sa fréquence manque', () => {
  const incomplet = { issue: 'incomplet', sources: ['rgpd-35'] };
  expect(lire({ ...badge, ...repondre('oui', '') })).toMatchObject(incomplet);
  expect(lire({ frequence: 'ponctuelle', ...repondre() })).toEqual({
    ...incomplet,
    raisons: ['Critères remplis : 0 sur 9.'],
  });
  expect(lire({ outil: 'badge', ...repondre() })).toMatchObject(incomplet);
  expect(lire({})).toEqual({
    ...incomplet,
    raisons: ['Critères remplis : 0 sur 9.', 'Critères sans réponse : 9.'],
  });
});

test('à examiner : un critère au plus, tous répondus', () => {
  const { issue, raisons, sources } = lire({ ...badge, ...repondre('oui', 'inconnu') });
  expect([issue, sources]).toEqual(['a-examiner', ['rgpd-35', 'cnil-aipd-2018-326']]);
  expect(raisons.slice(1)).toEqual([
    'Critères remplis : 1 sur 9.',
    'Critères sans réponse sûre : 1.',
  ]);
});
