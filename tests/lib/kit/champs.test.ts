import { expect, test } from 'vitest';
import { champsCommuns } from '../../../src/lib/kit/champs.ts';
import { documents } from '../../../src/lib/kit/documents/index.ts';
import { saisieEntiere } from '../../aides/kit.ts';

test('un champ n’est demandé qu’une fois', () => {
  const ids = champsCommuns.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('un champ conditionnel dépend d’un choix qui existe et de réponses admises', () => {
  for (const { id, si = {} } of champsCommuns)
    for (const [nom, admises] of Object.entries(si)) {
      const options = champsCommuns.find((champ) => champ.id === nom)?.options ?? [];
      expect(
        options.map((option) => option.id),
        id,
      ).toEqual(expect.arrayContaining([...admises]));
    }
});

test('chaque champ sert à un document au moins, hors le choix de l’outil', () => {
  const employes = new Set(
    documents.flatMap(({ modele }) => modele(saisieEntiere).champs.map(({ id }) => id)),
  );
  const inutiles = champsCommuns.map(({ id }) => id).filter((id) => !employes.has(id));
  expect(inutiles).toEqual(['outil']);
});

test('chaque choix se lit en toutes lettres ; un oui et un non s’appellent ainsi', () => {
  const options = champsCommuns.flatMap(({ options: siennes = [] }) => siennes);
  expect(options.filter(({ libelle }) => libelle.trim() === '')).toEqual([]);
  const lus = new Map(options.map(({ id, libelle }) => [id, libelle]));
  expect([lus.get('oui'), lus.get('non')]).toEqual(['Oui', 'Non']);
});
