import { expect, test } from 'vitest';
import { indicibles } from '../../../src/lib/controle/indicibles.ts';
import { nomsDesFaits } from '../../../src/lib/droit/surveillance/index.ts';
import { fichesDeDecision } from '../../aides/decisions.ts';

test('chaque fait que les règles ne savent pas dire nomme des décisions qui existent', () => {
  const citees = indicibles.flatMap(({ decisions }) => decisions);
  expect(citees.length).toBeGreaterThan(8);
  expect(citees.filter((id) => !fichesDeDecision.has(id))).toEqual([]);
});

test('aucun de ces faits n’est déjà une question', () => {
  const noms: readonly string[] = Object.values(nomsDesFaits);
  expect(indicibles.filter(({ fait }) => noms.includes(fait.toLowerCase()))).toEqual([]);
});
