import { expect, test } from 'vitest';
import { paragraphe } from '../../../src/lib/kit/blocs.ts';
import { modele } from '../../../src/lib/kit/modele.ts';

test('un modèle demande les champs qu’il emploie, dans l’ordre du formulaire', () => {
  const un = modele('essai', [paragraphe('{{but}}, {{nom}}', [], { delegue: ['oui'] })]);
  expect(un.champs.map(({ id }) => id)).toEqual(['delegue', 'nom', 'but']);
});

test('un champ inconnu arrête tout, en disant où corriger', () => {
  expect(() => modele('essai', [paragraphe('{{inconnu}}')])).toThrow('src/lib/kit/champs.ts');
});
