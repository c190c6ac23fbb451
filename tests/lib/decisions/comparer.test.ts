import { expect, test } from 'vitest';
import type { Decision } from '../../../src/lib/schemas/decision.ts';
import { comparer } from '../../../src/lib/decisions/comparer.ts';

const rapports = (une: Decision['faits'], autre: Decision['faits']) =>
  comparer({ faits: une }, { faits: autre }).map(({ rapport }) => rapport);

test('deux réponses égales sont pareilles, deux réponses contraires sont différentes', () => {
  expect(rapports({ tri: 'oui' }, { tri: 'oui' })).toEqual(['pareil']);
  expect(rapports({ tri: 'oui' }, { tri: 'non' })).toEqual(['different']);
});

test('un fait qu’une seule affaire donne n’est pas une différence', () => {
  expect(rapports({ tri: 'oui' }, {})).toEqual(['inconnu']);
  expect(rapports({}, { tri: 'oui' })).toEqual(['inconnu']);
});

test('« je ne sais pas » ne se compare pas, même à lui-même', () => {
  expect(rapports({ tri: 'inconnu' }, { tri: 'oui' })).toEqual(['inconnu']);
  expect(rapports({ tri: 'inconnu' }, { tri: 'inconnu' })).toEqual(['inconnu']);
});

test('l’ordre des choix d’une question à plusieurs réponses ne fait pas de différence', () => {
  expect(rapports({ zones: ['son', 'domicile'] }, { zones: ['domicile', 'son'] })).toEqual([
    'pareil',
  ]);
});

test('les faits suivent l’ordre du questionnaire, d’où qu’ils viennent', () => {
  const faits = comparer({ faits: { tri: 'oui' } }, { faits: { dispositif: 'video' } });
  expect(faits.map(({ une, autre }) => [une === undefined, autre === undefined])).toEqual([
    [true, false],
    [false, true],
  ]);
});
