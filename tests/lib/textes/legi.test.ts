import { expect, test } from 'vitest';
import { articlesDe, type NoeudLegi } from '../../../src/lib/textes/legi.ts';

const code: NoeudLegi = {
  type: 'code',
  data: { id: 'LEGITEXT1', title: 'Code imaginaire', dateModif: '2026-03-27' },
  children: [
    {
      type: 'section',
      data: { title: 'Livre Ier : Les chats  ' },
      children: [
        {
          type: 'section',
          data: { title: 'Titre II : La sieste' },
          children: [
            {
              type: 'article',
              data: {
                id: 'LEGIARTI2',
                num: ' L12-1',
                etat: 'VIGUEUR',
                texteHtml: '<p>Le chat dort.</p>',
                dateDebut: 1209600000000,
              },
            },
          ],
        },
        { type: 'article', data: { id: 'LEGIARTI3', num: 'L13', etat: 'ABROGE' } },
      ],
    },
  ],
};

test('trouve les articles dans l’ordre, à toute profondeur', () => {
  expect(articlesDe(code).map(({ version }) => version)).toEqual(['LEGIARTI2', 'LEGIARTI3']);
});

test('lit la date d’entrée en vigueur en millisecondes', () => {
  expect(articlesDe(code)[0]?.enVigueurDepuis.toISOString()).toBe('2008-05-01T00:00:00.000Z');
});

test('donne le plan sans l’intitulé du code, espaces ôtées', () => {
  expect(articlesDe(code)[0]?.plan).toEqual(['Livre Ier : Les chats', 'Titre II : La sieste']);
});
