import { expect, test } from 'vitest';
import { indexerLesMots } from '../../../src/lib/contenu/index-des-mots.ts';

const badge = { titre: 'Le badge', adresse: '/badge/' };
const duree = { titre: 'Les durées', adresse: '/durees/' };

test('un mot mène à toutes ses pages, une fois chacune, quelle que soit son écriture', () => {
  expect(
    indexerLesMots([
      { ...badge, mots: ['badgeuse', 'Badgeuse', 'contrôle d’accès'] },
      { ...duree, mots: ['Contrôle d’accès', 'controle-d’acces'] },
    ]),
  ).toEqual([
    { mot: 'Badgeuse', pages: [badge] },
    { mot: 'Contrôle d’accès', pages: [badge, duree] },
  ]);
});

test('un chiffre ou une capitale accentuée reste en tête du mot', () => {
  expect(
    indexerLesMots([{ ...badge, mots: ['écran', '40 000 euros'] }]).map(({ mot }) => mot),
  ).toEqual(['Écran', '40 000 euros']);
});
