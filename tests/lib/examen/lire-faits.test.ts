import { expect, test } from 'vitest';
import { EntreeInvalide, lireFaits } from '../../../src/lib/examen/lire-faits.ts';

test('des réponses du vocabulaire sont rendues telles quelles', () => {
  const faits = { role: 'salarie', zones: ['son'] };
  expect(lireFaits('Ici', faits)).toBe(faits);
});

test('le message ouvre par l’endroit et nomme le fait', () => {
  expect(() => lireFaits('Ici', { role: 'chef' })).toThrow(/^Ici, fait « role ».*"chef".*salarie/);
  expect(() => lireFaits('Ici', [])).toThrow(EntreeInvalide);
});
