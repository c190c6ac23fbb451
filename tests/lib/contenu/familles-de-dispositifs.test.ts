import { expect, test } from 'vitest';
import { famillesDeDispositifs } from '../../../src/lib/contenu/familles-de-dispositifs.ts';
import { vocabulaire } from '../../../src/lib/droit/surveillance/index.ts';
import { icones } from '../../../src/lib/images/icones.ts';

test('chaque outil nommé est dans une famille, et dans une seule', () => {
  const ranges = famillesDeDispositifs.flatMap(({ dispositifs }) => dispositifs);
  const attendus = vocabulaire.dispositif.reponses.filter((id) => id !== 'autre');
  expect(ranges.toSorted()).toEqual(attendus.toSorted());
});

test('chaque famille a son dessin, qui est celui de l’un de ses outils ; deux familles n’ont pas le même', () => {
  for (const { titre, icone, dispositifs } of famillesDeDispositifs)
    expect(
      dispositifs.map((outil) => icones[outil]),
      titre,
    ).toContain(icone);
  const dessins = famillesDeDispositifs.map(({ icone }) => icone);
  expect(new Set(dessins).size).toBe(dessins.length);
});
