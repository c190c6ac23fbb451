import { expect, test } from 'vitest';
import { deduireCollecte } from '../../../../../src/lib/droit/surveillance/conclusions/collecte.ts';
import { examiner } from '../../../../../src/lib/droit/surveillance/conclusions/examiner.ts';
import type { Examen } from '../../../../../src/lib/droit/surveillance/conclusions/examiner.ts';

/** Toutes les obligations tenues ; leurs tables gardent les lignes graves qu’un doute laisserait ouvertes. */
const tenues: readonly Examen[] = examiner({}).map((examen) => ({
  ...examen,
  evaluation: { ...examen.evaluation, issue: 'respectee', enAttente: new Set() },
}));

const avec = (id: string, evaluation: Partial<Examen['evaluation']>): Examen[] =>
  tenues.map((une) =>
    une.id === id ? { ...une, evaluation: { ...une.evaluation, ...evaluation } } : une,
  );

const retenues = (collecte: string, evaluation: Partial<Examen['evaluation']>, faits = {}) =>
  tenues
    .map(({ id }) => id)
    .filter((id) => deduireCollecte(avec(id, evaluation), faits) === collecte)
    .toSorted();

/** Les huit obligations du § 4 du vocabulaire. */
const rendentIllicite = [
  'base-legale',
  'consultation-cse',
  'finalite',
  'information-individuelle',
  'loyaute',
  'pratique-interdite',
  'proportionnalite',
  'vie-privee',
];

test('huit obligations, et elles seules, rendent la collecte illicite', () => {
  expect(deduireCollecte(tenues, {})).toBe('sans-manquement');
  expect(retenues('illicite', { issue: 'manquement' })).toEqual(rendentIllicite);
});

test('quatre obligations, tant qu’elles attendent une réponse, laissent la collecte à établir', () => {
  const attente = { issue: null, enAttente: new Set(['information'] as const) };
  expect(retenues('a-etablir', attente)).toEqual([
    'finalite',
    'information-individuelle',
    'loyaute',
    'vie-privee',
  ]);
});

test('« je ne sais pas » laisse à établir ce que chacune des huit pourrait rendre illicite', () => {
  const attente = { issue: null, enAttente: new Set(['information'] as const) };
  expect(retenues('a-etablir', attente, { information: 'inconnu' })).toEqual(rendentIllicite);
});
