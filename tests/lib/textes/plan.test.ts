import { expect, test } from 'vitest';
import { ranger, sansRang } from '../../../src/lib/textes/plan.ts';

const place = (numero: string, partie: string, titre: string) => ({
  numero,
  plan: ['Partie législative', partie, 'Livre Ier : L', titre],
});

test('ôte le rang et le point final d’un intitulé', () => {
  expect(sansRang('Titre II : Formation du contrat.')).toBe('Formation du contrat');
  expect(sansRang('Dispositions finales')).toBe('Dispositions finales');
});

test('range par partie puis par titre, dans l’ordre des numéros, lettres mêlées', () => {
  const parties = ranger([
    place('L1235-10', 'Première partie : A', 'Titre III : Rupture'),
    place('D1235-21', 'Première partie : A', 'Titre III : Rupture'),
    place('L1235-2', 'Première partie : A', 'Titre III : Rupture'),
    place('L2312-8', 'Deuxième partie : B', 'Titre Ier : Comité'),
  ]);
  expect(parties.map(({ intitule }) => intitule)).toEqual(['A', 'B']);
  expect(parties[0]?.titres[0]?.articles.map(({ numero }) => numero)).toEqual([
    'L1235-2',
    'L1235-10',
    'D1235-21',
  ]);
});
