import { expect, test } from 'vitest';
import { documents } from '../../../src/lib/kit/documents/index.ts';
import { fichiersDuKit } from '../../../src/lib/kit/fichiers.ts';

const exemple = { nom: 'Caméras de la réserve', but: 'La sécurité des stocks' };

test('seuls le registre et l’analyse d’impact donnent des fichiers de plus, aux extensions distinctes', () => {
  const donnent = documents.filter(({ id }) => fichiersDuKit(id, {}).length > 0);
  expect(donnent.map(({ id }) => id).toSorted()).toEqual(['analyse-d-impact', 'registre']);
  for (const { id } of donnent) {
    const extensions = fichiersDuKit(id, {}).map(({ extension }) => extension);
    expect(new Set(extensions).size).toBe(extensions.length);
  }
});

test('chaque fichier se fabrique, et porte ce que l’on a tapé', async () => {
  const [csv, xlsx] = fichiersDuKit('registre', exemple);
  expect(await csv?.fabriquer()).toContain(exemple.nom);
  const classeur = await xlsx?.fabriquer();
  expect(classeur).toBeInstanceOf(Blob);
  const [pia] = fichiersDuKit('analyse-d-impact', exemple);
  const lu: unknown = JSON.parse(String(await pia?.fabriquer()));
  expect(JSON.stringify(lu)).toContain(exemple.but);
});

test('chaque fichier a l’extension et le type que les autres programmes attendent', () => {
  const formes = ['registre', 'analyse-d-impact'].flatMap((id) =>
    fichiersDuKit(id as 'registre', {}).map(({ extension, type }) => `${extension} ${type}`),
  );
  expect(formes).toEqual([
    'csv text/csv;charset=utf-8',
    'xlsx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'json application/json',
  ]);
});
