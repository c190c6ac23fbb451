import { expect, test } from 'vitest';
import {
  obligations,
  tablePreuve,
  tableRupture,
} from '../../../src/lib/droit/surveillance/index.ts';
import { partiesDeGrille } from '../../../src/lib/questionnaire/parties-de-grille.ts';

const tables = partiesDeGrille.flatMap((partie) => partie.tables);

test('chaque obligation se lit sur une page et une seule, chaque page dans l’ordre du site', () => {
  const titres = obligations.map(({ titre }) => titre);
  expect(
    tables
      .slice(0, -2)
      .map(({ titre }) => titre)
      .toSorted(),
  ).toEqual(titres.toSorted());
  for (const partie of partiesDeGrille.slice(0, -1)) {
    const rangs = partie.tables.map(({ titre }) => titres.indexOf(titre));
    expect(rangs).toEqual(rangs.toSorted((a, b) => a - b));
  }
});

test('la preuve et la sanction viennent après, ligne pour ligne', () => {
  expect(tables.slice(-2).map(({ lignes }) => lignes)).toEqual([
    tablePreuve.lignes,
    tableRupture.lignes,
  ]);
});

test('chaque issue d’une ligne a son mot', () => {
  const muettes = tables.flatMap(({ titre, lignes, libelles }) =>
    lignes.filter(({ alors }) => !libelles[alors]).map(({ alors }) => `${titre} : ${alors}`),
  );
  expect(muettes).toEqual([]);
});
