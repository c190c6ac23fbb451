import { expect, test } from 'vitest';
import { enTexte } from '../../../src/lib/lettres/en-texte.ts';
import type { Passage } from '../../../src/lib/lettres/remplir.ts';

const passage = (genre: Passage['genre'], ...lignes: (string | readonly string[])[]): Passage => ({
  genre,
  lignes: lignes.map((ligne) => [ligne].flat().map((texte) => ({ texte, manque: false }))),
  origine: 'faits',
  sources: [],
});

test('une lettre copiée, au caractère près : du premier passage aux pièces jointes', () => {
  const passages = [
    passage('expediteur', 'Camille Essai', '1 rue du Pont'),
    passage('paragraphe', ['Je vous demande, ', 'par cette lettre :']),
    passage('element', 'la copie de mes données\net leur source'),
    passage('element', 'leur durée de conservation'),
    passage('paragraphe', 'Merci.'),
    passage('pieces', 'ma fiche de paie', 'une capture'),
  ];
  expect(enTexte({ passages })).toBe(
    [
      'Camille Essai',
      '1 rue du Pont',
      '',
      'Je vous demande, par cette lettre :',
      '',
      '- la copie de mes données',
      '  et leur source',
      '- leur durée de conservation',
      '',
      'Merci.',
      '',
      'Pièces jointes\u00a0:',
      '- ma fiche de paie',
      '- une capture',
      '',
    ].join('\n'),
  );
});

test('une lettre d’un seul passage, et deux listes qu’un paragraphe sépare', () => {
  expect(enTexte({ passages: [passage('paragraphe', 'Seul.')] })).toBe('Seul.\n');
  const passages = [passage('element', 'a'), passage('paragraphe', 'b'), passage('element', 'c')];
  expect(enTexte({ passages })).toBe('- a\n\nb\n\n- c\n');
});
