import { expect, test } from 'vitest';
import { famillesDeDispositifs } from '../../../src/lib/contenu/familles-de-dispositifs.ts';
import { vocabulaire } from '../../../src/lib/droit/surveillance/index.ts';

test('chaque outil nommé est dans une famille, et dans une seule', () => {
  const ranges = famillesDeDispositifs.flatMap(({ dispositifs }) => dispositifs);
  const attendus = vocabulaire.dispositif.reponses.filter((id) => id !== 'autre');
  expect(ranges.toSorted()).toEqual(attendus.toSorted());
});
