import { expect, test } from 'vitest';
import { direJoursRestants } from '../../../src/lib/agenda/dire-jours.ts';
import { fautesDeTypographie } from '../../aides/prose.ts';

test.each([
  [12, 'Il reste 12 jours.'],
  [2, 'Il reste 2 jours.'],
  [1, 'Il reste un jour : c’est demain.'],
  [0, 'C’est aujourd’hui.'],
  [-1, 'Cette date est passée depuis hier.'],
  [-30, 'Cette date est passée depuis 30 jours.'],
])('%i : « %s »', (jours, phrase) => {
  expect(direJoursRestants(jours).replaceAll('\u00a0', ' ')).toBe(phrase);
  expect(fautesDeTypographie(direJoursRestants(jours))).toEqual([]);
});
