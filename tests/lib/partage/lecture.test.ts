import { expect, test } from 'vitest';
import { refus, rienNeChange } from '../../../src/lib/partage/lecture.ts';
import { fautesDeTypographie } from '../../aides/prose.ts';

test('un refus n’a pas de réponses et garde sa phrase', () => {
  expect(refus(rienNeChange)).toEqual({ dossier: undefined, message: rienNeChange });
  expect(fautesDeTypographie(rienNeChange)).toEqual([]);
});
