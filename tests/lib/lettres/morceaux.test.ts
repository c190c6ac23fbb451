import { expect, test } from 'vitest';
import { enMorceaux } from '../../../src/lib/lettres/morceaux.ts';
import type { Passage } from '../../../src/lib/lettres/remplir.ts';

const passage = (genre: Passage['genre'], ...lignes: string[]): Passage => ({
  genre,
  lignes: lignes.map((texte) => [{ texte, manque: false }]),
  origine: 'faits',
  sources: [],
});

test('des éléments qui se suivent font une liste, une ligne par élément', () => {
  const morceaux = enMorceaux([
    passage('paragraphe', 'Je demande :'),
    passage('element', 'une date', 'un lieu'),
    passage('element', 'un nom'),
    passage('paragraphe', 'Merci.'),
    passage('element', 'seul'),
  ]);
  expect(
    morceaux.map((morceau) =>
      morceau.sorte === 'passage'
        ? morceau.passage.lignes.flat().map(({ texte }) => texte)
        : morceau.elements.map(({ segments, derniere }) => [segments[0]?.texte, derniere]),
    ),
  ).toEqual([
    ['Je demande :'],
    [
      ['une date', false],
      ['un lieu', true],
      ['un nom', true],
    ],
    ['Merci.'],
    [['seul', true]],
  ]);
});

test('les pièces font leur propre liste', () => {
  expect(
    enMorceaux([passage('element', 'a'), passage('pieces', 'b', 'c')]).map(({ sorte }) => sorte),
  ).toEqual(['element', 'pieces']);
});
